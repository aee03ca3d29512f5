import { expect, test } from 'vitest';
import { figureSvg } from '../../../src/stage/figures/still.ts';
import { loadWhole } from '../../../src/stage/figures/wardrobe.ts';

const loaded = await loadWhole('els');
const els = loaded.ok ? loaded.look : loaded.fallback;

test('a still is one picture that can stand twice on a page', () => {
  const svg = figureSvg(els, 'warm');
  expect(svg).toMatch(/^<svg [^>]*viewBox="-480 -530 960 1200"[^>]*>.*<\/svg>$/s);
  expect(svg).not.toMatch(/\bid=|url\(|mix-blend-mode|NaN|undefined/);
});

test('a still is hidden from screen readers: the text beside it says who and how', () => {
  expect(figureSvg(els, 'warm')).toContain('aria-hidden="true"');
});

test('a still of somebody standing shows their shoes', () => {
  const shoes = els.colours['shoes'] ?? 'no shoes';
  expect(figureSvg(els, 'open', 'standing')).toContain(`fill="${shoes}"`);
  expect(figureSvg(els, 'open', 'table')).not.toContain(`fill="${shoes}"`);
});
