import { describe, expect, it } from 'vitest';
import { inMoods } from '../../../assets/places/kit/moods.ts';

const warm = { ink: '#2a2019', shadow: '#3a1f10', wall: '#f8e2b6', drape: '#d96f4e' };

/** How colourful a colour is: the distance between its strongest and its weakest channel. */
function colourfulness(colour = ''): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...channels) - Math.min(...channels);
}

describe('a palette in three moods', () => {
  const palettes = inMoods(warm, { tense: { wall: '#123456' } });

  it('leaves the warm one as it was mixed', () => {
    expect(palettes.warm).toEqual(warm);
  });

  it('loses colour step by step, and never its ink', () => {
    const [first, second, third] = (['warm', 'plain', 'tense'] as const).map((mood) => colourfulness(palettes[mood]['drape']));
    expect(first).toBeGreaterThan(second ?? 0);
    expect(second).toBeGreaterThan(third ?? 0);
    for (const mood of ['plain', 'tense'] as const) expect(palettes[mood]).toMatchObject({ ink: warm.ink, shadow: warm.shadow });
  });

  it('takes what the painter mixed by hand', () => {
    expect(palettes.tense['wall']).toBe('#123456');
    expect(palettes.plain['wall']).not.toBe('#123456');
  });

  it('refuses what is not six digits', () => {
    expect(() => inMoods({ wall: 'red' }, {})).toThrow('red is not #rrggbb');
  });
});
