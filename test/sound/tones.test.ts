import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recipes, toneRecipes } from '../../assets/sound/catalogue.ts';
import { brightness, loudness, offset, peak, profile, share, steepest } from '../../assets/sound/measure.ts';
import { pulseCode } from '../../assets/sound/pulse-code.ts';
import { samples, type Signal } from '../../assets/sound/signal.ts';
import { toneSprite } from '../../assets/sound/sprite.ts';
import { toneSpans } from '../../src/sound/files.ts';
import { type Tone, toneOf, tones } from '../../src/sound/tones.ts';
import { placeNames } from '../../src/stage/places.ts';
import { table } from './table.ts';

const made = new URL('../../assets/sound/made/', import.meta.url);
const sprites = Object.fromEntries(tones.map((tone) => [tone, toneSprite(tone)])) as Record<Tone, ReturnType<typeof toneSprite>>;
const guard = samples(toneSpans.kitchen.start / 1000);
const loops = Object.fromEntries(tones.map((tone) => [tone, sprites[tone].signal.slice(guard, -guard)])) as Record<Tone, Signal>;
const softestEffect = Math.min(...Object.values(recipes).map((recipe) => recipe.loudness));

/** By how many LU the loop is softer or louder after this moment (seconds) than before it. */
function change(loop: Signal, at: number): number {
  const before = loop.slice((samples(at) - samples(0.4) + loop.length) % loop.length);
  return Math.abs(loudness(before.slice(0, samples(0.4))) - loudness(loop.slice(samples(at), samples(at + 0.4))));
}

describe.each(tones)('the room tone %s', (tone) => {
  const loop = loops[tone];

  test('is a background: as loud as it was meant to be, far below the effects', () => {
    expect(Math.abs(loudness(loop) - toneRecipes[tone].loudness)).toBeLessThan(0.5);
    expect(loudness(loop)).toBeLessThan(softestEffect - 8);
    expect(peak(loop)).toBeLessThan(0.1);
    expect(Math.abs(offset(loop))).toBeLessThan(1e-4);
  });

  test('runs on into itself: no step at the seam beyond those inside, and no hole', () => {
    const around = Float32Array.of(...loop.slice(-2), ...loop.slice(0, 2));
    expect(steepest(around)).toBeLessThan(steepest(loop.slice(0, samples(0.3))) * 2);
    expect(change(loop, 0)).toBeLessThanOrEqual(Math.max(3, ...Array.from({ length: 18 }, (_, n) => change(loop, 0.4 * (n + 1)))));
  });

  test('its guards are its own other end, so that no coder’s edge is heard', () => {
    const { signal } = sprites[tone];
    expect(signal.slice(0, guard)).toEqual(loop.slice(-guard));
    expect(signal.slice(-guard)).toEqual(loop.slice(0, guard));
  });

  test('is committed as these recipes make it, in no more than 15 kB', () => {
    const { fingerprints } = JSON.parse(readFileSync(new URL('spans.json', made), 'utf8')) as { fingerprints: Record<string, string> };
    expect(fingerprints[tone]).toBe(createHash('sha256').update(pulseCode(sprites[tone].signal)).digest('hex').slice(0, 16));
    expect(toneSpans[tone]).toEqual(sprites[tone].spans[tone]);
    for (const format of ['webm', 'm4a']) expect(statSync(new URL(`${tone}.${format}`, made)).size).toBeLessThan(15_000);
  });
});

describe('places by ear', { timeout: 20_000 }, () => {
  test('a telephone line carries nothing below 300 hertz; a living room is darker than a street', () => {
    const [line, living, street] = [loops.phoneCall, loops.livingRoom, loops.street].map((loop) => loop.slice(0, 2 ** 17));
    expect(line && share(line, 20, 250)).toBeLessThan(0.02);
    expect(living && brightness(living)).toBeLessThan(street ? brightness(street) : 0);
  });

  test('no two places have the same colour', () => {
    const colours = tones.map((tone) => profile(loops[tone].slice(0, 2 ** 17), [20, 80, 110, 160, 230, 330, 470, 670, 950, 1400, 2000, 4000, 12_000]));
    const distances = colours.flatMap((a, n) => colours.slice(n + 1).map((b) => a.reduce((sum, part, band) => sum + Math.abs(part - (b[band] ?? 0)), 0) / 2));
    expect(Math.min(...distances)).toBeGreaterThan(0.12);
  });

  test('sound while there is talk, and are silent between the scenes', () => {
    expect(toneOf(table())).toBe('kitchen');
    expect(toneOf(table({ phase: 'timePasses' }))).toBeUndefined();
    expect(toneOf(table({ phase: 'lookingBack' }))).toBeUndefined();
  });

  test('every place that is drawn has a sound, and every sound a place; an unknown place is silent', () => {
    const at = (setting: string): Tone | undefined => toneOf(table({ scene: { ...table().scene, setting } }));
    expect(placeNames.filter((name) => at(name) === undefined)).toEqual([]);
    expect(new Set(placeNames.map(at))).toEqual(new Set(tones));
    expect(at('ziekenkamer')).toBe(at('hospital room'));
    expect(at('maan')).toBeUndefined();
  });
});
