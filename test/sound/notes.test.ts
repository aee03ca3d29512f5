import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { midiFile, passes } from '../../assets/sound/music/midi.ts';
import { bars, loopSeconds, type Part, roots, score, thirds } from '../../assets/sound/music/score.ts';
import { scoreFingerprint } from '../../assets/sound/music/stems.ts';
import { beatsInBar, type Note, pitchClass, pitchOf, voice } from '../../assets/sound/music/voice.ts';
import { bar } from '../../src/sound/beat.ts';
import { musicLoop } from '../../src/sound/files.ts';
import { stems } from '../../src/sound/score.ts';

const made = new URL('../../assets/sound/made/', import.meta.url);

function notesOf(parts: readonly Part[]): readonly Note[] {
  return parts.flatMap(({ notes }) => notes);
}

function barOf({ at }: Note): number {
  return Math.floor(at / beatsInBar);
}

describe('how music is written', () => {
  test('a line is read as a musician reads it', () => {
    expect(voice('A4:2 -:1 D3+F#3:1 | Bb2:4')).toEqual([
      { at: 0, beats: 2, pitch: 69 },
      { at: 3, beats: 1, pitch: 50 },
      { at: 3, beats: 1, pitch: 54 },
      { at: 4, beats: 4, pitch: 46 },
    ]);
  });

  test('a bar of three beats and a note that is none are not let through', () => {
    expect(() => voice('A4:2 A4:1')).toThrow('bar 1 holds 3 beats');
    expect(() => pitchOf('H4')).toThrow('H4');
  });

  test('a MIDI file says what it is, and plays its notes at every pass', () => {
    const [part] = score.clarinet;
    if (!part) throw new Error('nobody plays');
    const file = midiFile(part);
    expect(new TextDecoder().decode(file.slice(0, 4))).toBe('MThd');
    const isPitch = (byte = 0): boolean => byte >= 60 && byte <= 74;
    const strokes = file.filter((byte, n) => byte === 0x90 && isPitch(file[n + 1]));
    expect(strokes.length).toBe(passes * part.notes.length);
  });
});

describe('the composition', () => {
  test('eight bars that the player counts as the score does', () => {
    expect(bar * bars).toBe(loopSeconds);
    expect(musicLoop.length).toBe(loopSeconds * 1000);
  });

  test.each(['calm', 'uneasy', 'tense', 'warm'] as const)('%s stands on the shared roots in every bar', (layer) => {
    for (let n = 0; n < bars; n++) {
      const lowest = notesOf(score[layer]).filter((note) => barOf(note) === n && note.at % beatsInBar === 0).toSorted((a, b) => a.pitch - b.pitch)[0];
      expect(lowest && pitchClass(lowest.pitch)).toBe(roots[n]);
    }
  });

  test('without its second voice the warm layer holds not one third, and the second voice brings one in every bar', () => {
    const isThird = (note: Note): boolean => pitchClass(note.pitch) === thirds[barOf(note)];
    expect(notesOf(score.warm).filter(isThird)).toEqual([]);
    expect(new Set(notesOf(score.clarinet).filter(isThird).map(barOf)).size).toBe(bars);
  });

  test('the second voice walks beside the first in thirds and sixths', () => {
    const first = score.warm[0]?.notes ?? [];
    const together = notesOf(score.clarinet).flatMap((below) => first.filter(({ at }) => at === below.at).map(({ pitch }) => Math.abs(pitch - below.pitch) % 12));
    expect(together.length).toBeGreaterThan(8);
    expect(together.filter((interval) => [3, 4, 8, 9].includes(interval)).length / together.length).toBeGreaterThan(0.7);
  });

  test('the question is the same in calm and in uneasy; only two of its notes are lowered', () => {
    const opening = (parts: readonly Part[]): readonly number[] => (parts[0]?.notes ?? []).slice(0, 3).map(({ pitch }) => pitch);
    expect(opening(score.calm)).toEqual(['F#4', 'A4', 'B4'].map(pitchOf));
    expect(opening(score.uneasy)).toEqual(['F4', 'A4', 'Bb4'].map(pitchOf));
  });

  test('tunes move as voices do: hardly a leap beyond a sixth', () => {
    for (const part of stems.flatMap((stem) => score[stem]).filter(({ instrument }) => instrument === 'clarinet' || instrument === 'cello' || instrument === 'viola')) {
      const leaps = part.notes.slice(1).map(({ pitch }, n) => Math.abs(pitch - (part.notes[n]?.pitch ?? 0)));
      expect(leaps.filter((leap) => leap > 12)).toEqual([]);
      expect(leaps.filter((leap) => leap <= 9).length / leaps.length).toBeGreaterThan(0.8);
    }
  });

  test('everybody stays where their instrument sounds soft', () => {
    const reach: Readonly<Record<Part['instrument'], readonly [string, string]>> = { felt: ['D2', 'F#5'], pizzicato: ['D2', 'A3'], cello: ['D2', 'B3'], viola: ['D3', 'A4'], clarinet: ['D3', 'D5'] };
    for (const { instrument, notes } of stems.flatMap((stem) => score[stem])) {
      const [low, high] = reach[instrument];
      expect(notes.filter(({ pitch }) => pitch < pitchOf(low) || pitch > pitchOf(high))).toEqual([]);
    }
  });
});

describe('what is committed', () => {
  test('was played from these notes', () => {
    expect((JSON.parse(readFileSync(new URL('music.json', made), 'utf8')) as { fingerprint: string }).fingerprint).toBe(scoreFingerprint());
  });

  test('weighs no more than 110 kB a stem in Opus, and 150 kB in AAC', () => {
    for (const stem of stems) {
      expect(statSync(new URL(`${stem}.webm`, made)).size).toBeLessThan(110_000);
      expect(statSync(new URL(`${stem}.m4a`, made)).size).toBeLessThan(150_000);
    }
  });
});
