import { describe, expect, test } from 'vitest';
import { cast } from '../../../assets/figures/cast.ts';
import { countManners } from '../../../assets/figures/tool/count.ts';

const everybody = Object.values(cast);

describe('the cast', () => {
  test('has room for everybody: at least thirty people of every age', () => {
    expect(everybody.length).toBeGreaterThanOrEqual(30);
    for (const age of ['child', 'teen', 'grown', 'middle', 'old']) expect(everybody.filter((member) => member.age === age).length, age).toBeGreaterThanOrEqual(4);
  });

  test('has a hijab, a turban, beards, glasses, a wheelchair, a stick and work clothes', () => {
    const parts = new Set(everybody.flatMap(({ head, garment, aid, beard, glasses }) => [head, garment, aid, beard && 'beard', glasses && 'glasses']));
    for (const part of ['Hijab', 'Turban', 'beard', 'glasses', 'wheelchair', 'stick', 'uniform', 'tunic', 'coat', 'keycord', 'bodyWarmer', 'suit']) expect(parts).toContain(part);
  });

  test.each(countManners(cast).map((count) => [count.group, count] as const))('does not make %s the angry ones, nor the quiet ones', (_group, { people, loud }) => {
    expect(people).toBeGreaterThanOrEqual(4);
    expect(loud / people).toBeGreaterThanOrEqual(0.35);
    expect(loud / people).toBeLessThanOrEqual(0.65);
  });

  test('uses every manner about as often', () => {
    for (const manner of ['points', 'spreads', 'crosses', 'hips', 'still']) {
      expect(everybody.filter((member) => member.manner === manner).length, manner).toBeGreaterThanOrEqual(everybody.length / 8);
    }
  });
});
