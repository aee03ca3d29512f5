import type { Stem } from '../../../src/sound/score.ts';
import { beatsInBar, type Note, pitchClass, pitchOf, voice } from './voice.ts';

/* The music. What it means to say stands in docs/sound.md; here are the notes. */

export const beatsPerMinute = 96;
export const bars = 8;
export const loopSeconds = (bars * beatsInBar * 60) / beatsPerMinute;

/** Programs of General MIDI, counted from 0 as they are sent. */
const instruments = { felt: 0, pizzicato: 45, cello: 42, viola: 41, clarinet: 71 } as const;

export type Instrument = keyof typeof instruments;

export interface Part {
  readonly instrument: Instrument;
  readonly notes: readonly Note[];
  /** How hard it is played, 1 to 127: it changes the tone. */
  readonly force: number;
  /** How loud it is beside the others while it plays, in LU: the tune of the piano is 0. */
  readonly level: number;
  /** Where it sits: 0 left, 64 in the middle, 127 right. */
  readonly seat: number;
}

export function programOf({ instrument }: Part): number {
  return instruments[instrument];
}

/** The notes that every layer stands on, one a bar: that is why they can be changed for each other at any bar. */
export const roots: readonly number[] = ['D2', 'B2', 'G2', 'A2', 'D2', 'B2', 'E2', 'A2'].map((name) => pitchClass(pitchOf(name)));

/** The notes that make those chords warm or not: the third above each root, in the major that calm and warm are in. */
export const thirds: readonly number[] = ['F#4', 'D4', 'B4', 'C#4', 'F#4', 'D4', 'G4', 'C#4'].map((name) => pitchClass(pitchOf(name)));

function part(instrument: Instrument, seat: number, force: number, level: number, text: string): Part {
  return { instrument, seat, force, level, notes: voice(text) };
}

/** The piano asks, with room around it; the cello holds what is between the chords. */
const calm: readonly Part[] = [
  part('felt', 58, 50, 0, '-:1 F#4:1 A4:1 B4:1 | A4:4 | -:2 D5:1 B4:1 | A4:3 -:1 | -:1 F#4:1 A4:1 B4:1 | D5:3 C#5:1 | B4:2 G4:2 | A4:3 -:1'),
  part('felt', 52, 42, -4, 'D3:1 A3:3 | B2:1 F#3:3 | G2:1 D3:1 B3:2 | A2:1 E3:3 | D3:1 A3:3 | B2:1 F#3:1 D4:2 | E3:1 B3:3 | A2:1 E3:3'),
  part('cello', 82, 52, -7, '-:4 | D3:4 | D3:4 | C#3:4 | -:4 | F#3:4 | G3:4 | E3:4'),
  part('pizzicato', 46, 54, -8, 'D2:1 -:3 | -:4 | G2:1 -:3 | -:4 | D2:1 -:3 | -:4 | E2:1 -:3 | -:4'),
];

/** The same question in minor, asked by the clarinet alone; it finds the B once, and loses it again. */
const uneasy: readonly Part[] = [
  part('clarinet', 74, 56, -1, '-:1 F4:1 A4:1 Bb4:1 | A4:3 -:1 | -:2 G4:1 Bb4:1 | A4:1 G4:1 E4:2 | -:1 F4:1 A4:1 Bb4:1 | B4:3 -:1 | Bb4:2 G4:2 | E4:3 -:1'),
  part('felt', 54, 40, -4, 'D3+A3:3 -:1 | B2+F3:3 -:1 | G2+E3:3 -:1 | A2+D3:3 -:1 | D3+A3:3 -:1 | B2+A3:3 -:1 | E3+Bb3:3 -:1 | A2+E3:3 -:1'),
  part('felt', 60, 38, -4, '-:3 E5:1 | -:4 | -:2.5 D5+E5:1.5 | -:4 | -:3 E5:1 | -:4 | -:2.5 D5+F5:1.5 | -:2 Bb4+D5:2'),
  part('cello', 84, 48, -8, 'A3:4 | A3:4 | Bb3:4 | A3:2 Bb3:2 | A3:4 | A3:4 | Bb3:4 | Bb3:2 A3:2'),
  part(
    'pizzicato', 44, 56, -6,
    'D3:.5 -:1 A3:.5 -:2 | B2:.5 -:2 F3:.5 -:1 | G2:.5 -:1 D3:.5 -:1 E3:.5 -:.5 | A2:.5 -:3.5 | D3:.5 -:1 A3:.5 -:2 | B2:.5 -:2 F3:.5 -:1 | E3:.5 -:1 Bb2:.5 -:2 | A2:.5 -:2.5 Bb2:.5 -:.5',
  ),
];

/** Hardly a tune: a low string, its neighbour that rubs against it, and the question broken off. */
const tense: readonly Part[] = [
  part('cello', 78, 60, -3, 'D2:4 | B2:3 -:1 | G2:4 | A2:2 Bb2:2 | D2:4 | B2:3 -:1 | E2:4 | A2:2 Bb2:2'),
  part('viola', 90, 50, -4, '-:2 Eb3:2 | D3:4 | -:2 Ab3:2 | G3:4 | -:2 Eb3:2 | F3:4 | -:2 F3:2 | E3:4'),
  part('felt', 56, 44, -1, '-:4 | -:1 F4:1 A4:1 Ab4:1 | -:4 | -:2 E4:1 Eb4:1 | -:4 | -:1 F4:1 A4:1 Ab4:1 | -:4 | -:2 Bb4:1 A4:1'),
  part('felt', 50, 46, -4, 'D2:2 -:2 | -:4 | G2:2 -:2 | -:4 | D2:2 -:2 | B2:2 -:2 | E2:2 -:2 | A2:2 -:2'),
  part(
    'pizzicato', 44, 58, -6,
    'D3:.5 -:2 Eb3:.5 -:1 | B2:.5 -:3.5 | G2:.5 -:2 Ab2:.5 -:1 | A2:.5 -:1.5 Bb2:.5 -:1.5 | D3:.5 -:2 Eb3:.5 -:1 | B2:.5 -:3.5 | E3:.5 -:2 F3:.5 -:1 | A2:.5 -:1.5 Bb2:.5 -:1.5',
  ),
];

/** The question and its answer, written for two: without a single third, which the other one brings. */
const warm: readonly Part[] = [
  part('felt', 58, 54, 0, '-:1 A4:1 B4:2 | A4:1 F#4:3 | -:1 D5:1 E5:2 | E5:1 B4:1 A4:2 | -:1 A4:1 B4:1 D5:1 | F#5:2 E5:2 | E5:1 D5:1 B4:2 | A4:3 -:1'),
  part('felt', 52, 44, -4, 'D3:1 A3:1 E4:2 | B2:1 F#3:1 A3:2 | G2:1 D3:1 A3:2 | A2:1 E3:1 B3:2 | D3:1 A3:1 E4:2 | B2:1 F#3:1 A3:2 | E3:1 B3:1 D4:2 | A2:1 E3:1 B3:2'),
  part('cello', 82, 54, -7, 'D3:4 | F#3:4 | G3:2 D3:2 | E3:4 | D3:2 A3:2 | B3:2 A3:2 | B3:4 | A3:2 E3:2'),
  part('pizzicato', 46, 54, -8, 'D2:1 -:2 A2:1 | B2:1 -:3 | G2:1 -:2 D2:1 | A2:1 -:3 | D2:1 -:2 A2:1 | B2:1 -:3 | E2:1 -:3 | A2:1 -:1 E2:1 -:1'),
];

/** The second voice of `warm`: it begins the question that the piano finishes, and then walks beside it, a third or a sixth away. */
const clarinet: readonly Part[] = [
  part('clarinet', 74, 56, -5, 'F#4:2 G4:2 | F#4:1 D4:3 | B4:3 A4:1 | C#4:3 -:1 | F#4:2 G4:1 F#4:1 | D4:2 C#4:2 | G4:1 F#4:1 G4:2 | E4:1 D4:1 C#4:2'),
];

export const score: Readonly<Record<Stem, readonly Part[]>> = { calm, uneasy, tense, warm, clarinet };
