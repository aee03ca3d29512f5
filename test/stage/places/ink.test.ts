import { describe, expect, it } from 'vitest';
import { chanceFrom, tremor } from '../../../assets/places/kit/chance.ts';
import { box, line, oval } from '../../../assets/places/kit/forms.ts';
import { filled, inked, smooth } from '../../../assets/places/kit/ink.ts';
import { outlines } from '../../../assets/places/kit/outline.ts';

const nib = { width: 4, amp: 1, thinning: 0.45 };

/** Every point that a path of ours names, followed step by step. */
function walked(d: string): [number, number][] {
  const [start = '', steps = ''] = d.slice(1).split('q');
  let at = start.split(' ').map(Number);
  const numbers = (steps.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const points: [number, number][] = [];
  // The first pair is a control point; it does not move the pen.
  for (let index = 2; index < numbers.length; index += 2) {
    at = [(at[0] ?? 0) + (numbers[index] ?? 0), (at[1] ?? 0) + (numbers[index + 1] ?? 0)];
    points.push([at[0] ?? 0, at[1] ?? 0]);
  }
  return points;
}

describe('the hand', () => {
  it('draws the same line from the same seed and another from another', () => {
    expect(inked(line([0, 0], [100, 0]), nib, chanceFrom(3))).toBe(inked(line([0, 0], [100, 0]), nib, chanceFrom(3)));
    expect(inked(line([0, 0], [100, 0]), nib, chanceFrom(3))).not.toBe(inked(line([0, 0], [100, 0]), nib, chanceFrom(4)));
  });

  it('strays no further than it is told', () => {
    const shake = tremor(chanceFrom(5), 60, 2);
    for (let index = 0; index <= 60; index++) expect(Math.abs(shake(index))).toBeLessThanOrEqual(2);
  });

  it('stays near the line it was asked to draw', () => {
    for (const [x, y] of walked(inked(line([10, 50], [110, 50]), nib, chanceFrom(8)))) {
      expect(Math.abs(y - 50)).toBeLessThan(5);
      expect(x).toBeGreaterThan(4);
      expect(x).toBeLessThan(116);
    }
  });

  it('brings a closed line back to where it began', () => {
    const points = walked(filled(oval(50, 50, 30), 1, chanceFrom(2)));
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) throw new Error('Nothing was drawn');
    expect(Math.hypot(first[0] - last[0], first[1] - last[1])).toBeLessThan(12);
  });

  it('writes nothing for a line that has no extent', () => {
    expect(smooth([[1, 1], [1, 1.02], [1.01, 1]])).toBe('');
  });
});

describe('outlines', () => {
  it('follow straight lines at equal steps', () => {
    const [outline] = outlines('M0 0H80', 8);
    expect(outline?.points.map(([x]) => Math.round(x))).toEqual(Array.from({ length: 41 }, (_, index) => index * 2));
    expect(outline?.closed).toBe(false);
  });

  it('take every command that a drawing uses, absolute and relative', () => {
    const [curve] = outlines('M0 0c0 40 40 40 40 0s40-40 40 0', 4);
    expect(curve?.points.at(-1)?.map((value) => Math.round(value) + 0)).toEqual([80, 0]);
    const [arc] = outlines(oval(50, 50, 20, 10), 4);
    for (const [x, y] of arc?.points ?? []) expect(Math.hypot((x - 50) / 20, (y - 50) / 10)).toBeCloseTo(1, 1);
  });

  it('keep subpaths apart', () => {
    expect(outlines(`${box(0, 0, 10, 10)}${line([20, 0], [30, 0])}`, 8).map(({ closed }) => closed)).toEqual([true, false]);
  });

  it('refuse what is not a path', () => {
    expect(() => outlines('L3 3', 8)).toThrow('not path data');
  });
});
