import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyShelves } from '../../src/stage/shelf.ts';

const size = fc.record({ width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 1, max: 90 }) });

describe('a sheet of an atlas', () => {
  it('never lays one drawing over another, nor over its own edge', () => {
    fc.assert(fc.property(fc.array(size, { maxLength: 60 }), (sizes) => {
      const sheet = emptyShelves(256, 256);
      const laid = sizes.flatMap(({ width, height }) => {
        const spot = sheet.place(width, height);
        return spot ? [{ ...spot, right: spot.x + width, bottom: spot.y + height }] : [];
      });
      for (const [index, one] of laid.entries()) {
        expect(one.right).toBeLessThanOrEqual(256);
        expect(one.bottom).toBeLessThanOrEqual(256);
        for (const other of laid.slice(0, index)) {
          expect(one.x >= other.right || other.x >= one.right || one.y >= other.bottom || other.y >= one.bottom).toBe(true);
        }
      }
    }));
  });

  it('is used well by drawings of like heights', () => {
    const sheet = emptyShelves(256, 256);
    const laid = Array.from({ length: 100 }, (_, index) => sheet.place(30, 28 + (index % 3))).filter((spot) => spot !== undefined);
    expect(laid.length * 30 * 29).toBeGreaterThan(0.8 * 256 * 256);
  });

  it('refuses what is larger than itself', () => {
    expect(emptyShelves(100, 100).place(101, 5)).toBeUndefined();
    expect(emptyShelves(100, 100).place(5, 101)).toBeUndefined();
  });
});
