import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SoundPort } from '../../src/interface/ports.ts';
import type { Volumes } from '../../src/sound/player.ts';
import { createSound, type SoundProblem } from '../../src/sound/sound.ts';
import type { Language } from '../../src/model/language.ts';
import type { View } from '../../src/play/view.ts';
import { bos, chosen, karin, line, table } from './table.ts';

const loud: Volumes = { music: 0.5, room: 0.6, effects: 0.7 };
const silent: Volumes = { music: 0, room: 0, effects: 0 };

const story: readonly View[] = [
  table({ phase: 'scene' }),
  table({ phase: 'choosing' }),
  table({ turn: 4, chosen, mood: 'tense', people: [bos({ distance: 2 }), karin()] }),
  table({ turn: 5, chosen, mood: 'tense', people: [bos({ presence: 'leaving', distance: 2 }), karin()] }),
  table({ turn: 5, phase: 'lookingBack', people: [bos({ presence: 'away', rung: 'weglopen' }), karin({ rung: 'weerstand' })] }),
];

/** Everything written down while the story is heard. */
function read(volumes: Volumes, language: Language): readonly string[] {
  const captions: string[] = [];
  const sound = createSound({ volumes, language: () => language, onProblem: () => undefined });
  sound.captions((caption) => captions.push(caption));
  story.forEach((view, n) => sound.hear(view, undefined, story[n - 1]));
  sound.destroy();
  return captions;
}

describe('sound that is read', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('a muted play gives the same captions', () => {
    expect(read(silent, 'nl')).toEqual(read(loud, 'nl'));
    expect(read(loud, 'nl')).toEqual([
      'Een stoel schuift naar achteren. Gespannen muziek, lage strijkers.',
      'Een stoel schuift naar achteren. Voetstappen lopen weg. De deur valt dicht. De muziek valt stil.',
      'Losse, lage tonen vallen stil.',
    ]);
  });

  test('in the language of the page', () => {
    expect(read(loud, 'en').at(-2)).toBe('A chair scrapes back. Footsteps walk away. The door shuts. The music breaks off.');
  });

  test('a line is heard once, however often it is shown', () => {
    const captions: string[] = [];
    const sound = createSound({ volumes: loud, language: () => 'nl', onProblem: () => undefined });
    sound.captions((caption) => captions.push(caption));
    const rings = line('Dat zal Karin zijn.', 'deurbel');
    sound.hear(table(), rings, undefined);
    sound.hear(table(), rings, table());
    expect(captions).toEqual(['De deurbel gaat.']);
    sound.hear(table(), line('Doe jij open?', 'deurbel'), table());
    expect(captions).toHaveLength(2);
    sound.destroy();
  });

  test('a caption stands long enough to be read, and then it is quiet again', () => {
    vi.useFakeTimers();
    const captions: string[] = [];
    const sound = createSound({ volumes: loud, language: () => 'nl', onProblem: () => undefined });
    sound.captions((caption) => captions.push(caption));
    sound.hear(table({ chosen, mood: 'warm', people: [bos({ rung: 'meedenken' })] }), undefined, table());
    vi.advanceTimersByTime(1500);
    expect(captions).toEqual(['Warme muziek, piano en klarinet.']);
    vi.advanceTimersByTime(3000);
    expect(captions).toEqual(['Warme muziek, piano en klarinet.', '']);
    sound.destroy();
  });

  test('back in the menu the music has forgotten what it played', () => {
    const captions: string[] = [];
    const sound = createSound({ volumes: loud, language: () => 'en', onProblem: () => undefined });
    sound.captions((caption) => captions.push(caption));
    sound.hear(table({ chosen, mood: 'tense' }), undefined, table());
    sound.rest();
    sound.hear(table({ chosen, mood: 'tense' }), undefined, undefined);
    expect(captions).toEqual(['Tense music, low strings.', '', 'Tense music, low strings.']);
    sound.destroy();
  });

  test('who stops listening reads nothing more', () => {
    const captions: string[] = [];
    const sound = createSound({ volumes: loud, language: () => 'nl', onProblem: () => undefined });
    sound.captions((caption) => captions.push(caption))();
    sound.hear(table({ chosen, mood: 'warm', people: [bos({ rung: 'meedenken' })] }), undefined, table());
    expect(captions).toEqual([]);
    sound.destroy();
  });

  test('where nothing can be played it says so once, and goes on in writing', async () => {
    const problems: SoundProblem[] = [];
    const captions: string[] = [];
    const sound = createSound({ volumes: loud, language: () => 'nl', onProblem: (problem) => problems.push(problem) });
    sound.captions((caption) => captions.push(caption));
    expect(await sound.unlock()).toBe(false);
    expect(await sound.unlock()).toBe(false);
    sound.hear(table({ chosen, mood: 'tense' }), undefined, table());
    expect(problems).toEqual(['unavailable']);
    expect(captions).toEqual(['Gespannen muziek, lage strijkers.']);
    sound.destroy();
  });

  test('it fits what the interface asks for', () => {
    const port: SoundPort = createSound({ volumes: loud, language: () => 'nl', onProblem: () => undefined });
    expect(port.unlock).toBeTypeOf('function');
  });
});
