import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ahead, bar, nextBar } from '../../src/sound/beat.ts';
import { continued, type Fade, gainAt } from '../../src/sound/crossfade.ts';

const gain = fc.double({ min: 0, max: 1, noNaN: true });
const time = fc.double({ min: 0, max: 30, noNaN: true });
const fade: fc.Arbitrary<Fade> = fc.record({ from: gain, to: gain, start: time, seconds: fc.double({ min: 0.1, max: 6, noNaN: true }) });

describe('a layer that fades', () => {
  test('begins where it was, ends where it goes, and never leaves the way between', () => {
    fc.assert(fc.property(fade, time, (each, at) => {
      expect(gainAt(each, each.start)).toBeCloseTo(each.from, 9);
      expect(gainAt(each, each.start + each.seconds)).toBeCloseTo(each.to, 9);
      expect(gainAt(each, at)).toBeGreaterThanOrEqual(Math.min(each.from, each.to) - 1e-9);
      expect(gainAt(each, at)).toBeLessThanOrEqual(Math.max(each.from, each.to) + 1e-9);
    }));
  });

  test('two that change places carry the same power all the way', () => {
    fc.assert(fc.property(time, (at) => {
      const going = gainAt({ from: 1, to: 0, start: 3, seconds: 2.5 }, at);
      const coming = gainAt({ from: 0, to: 1, start: 3, seconds: 2.5 }, at);
      expect(going ** 2 + coming ** 2).toBeCloseTo(1, 9);
    }));
  });

  test('one that is called back on its way turns without a jump', () => {
    fc.assert(fc.property(fade, gain, time, (each, to, at) => {
      expect(gainAt(continued(each, to, at, 2.5), at)).toBeCloseTo(gainAt(each, at), 9);
    }));
  });
});

describe('the next bar', () => {
  test('lies ahead, less than a bar away, and a whole number of bars from the beginning', () => {
    fc.assert(fc.property(time, time, (began, passed) => {
      const now = began + passed;
      const next = nextBar(began, now);
      expect(next).toBeGreaterThanOrEqual(now + ahead - 1e-6);
      expect(next).toBeLessThanOrEqual(now + ahead + bar + 1e-6);
      expect((next - began) / bar).toBeCloseTo(Math.round((next - began) / bar), 6);
    }));
  });

  test('of music that has not begun is its first', () => {
    expect(nextBar(5, 1)).toBe(5);
  });
});
