import { expect, test } from 'vitest';
import { figureSvg } from '../../../src/stage/figures/still.ts';
import { figure, floor, restingFace, soles } from '../../../src/stage/figures/rig.ts';
import { dressFor, loadLook } from '../../../src/stage/figures/wardrobe.ts';

const loaded = await loadLook('els', 'standing');
const els = loaded.ok ? loaded.look : loaded.fallback;
await dressFor(els, 'table');

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

test('a child in a still stands on the same floor as everybody', async () => {
  const child = await loadLook('sem', 'standing');
  const parts = figure(child.ok ? child.look : child.fallback, 'open', restingFace, 'standing');
  const legs = (parts.find((part) => part.layer === 'legs')?.y ?? 0) + floor - (soles(parts) ?? 0);
  expect(legs).toBeGreaterThan(500);
  expect(figureSvg(child.ok ? child.look : child.fallback, 'open', 'standing')).toContain(`<g class="legs" transform="translate(0 ${legs})">`);
});
