import { expect, test } from 'vitest';
import { isSecondTap } from '../../src/interface/play/second-tap.ts';

const onward = { x: 200, y: 700, at: 1000 };

test('a double tap on “continue” does not become a choice', () => {
  expect(isSecondTap(onward, { x: 204, y: 697, at: 1200 })).toBe(true);
});

test('a tap a moment later, or elsewhere, is a choice', () => {
  expect(isSecondTap(onward, { x: 200, y: 700, at: 1600 })).toBe(false);
  expect(isSecondTap(onward, { x: 200, y: 620, at: 1100 })).toBe(false);
  expect(isSecondTap(undefined, { x: 200, y: 700, at: 1001 })).toBe(false);
});
