import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { kitchen } from '../../../assets/places/kitchen.ts';
import { places, written } from '../../../assets/places/places.ts';
import type { Piece } from '../../../src/stage/scenery.ts';
import { moods } from '../views.ts';

function file(name: string): string {
  return readFileSync(new URL(`../../../assets/places/made/${name}.json`, import.meta.url), 'utf8');
}

describe('a place', () => {
  it.each(Object.entries(places))('%s is drawn the same, byte by byte, at every build', (name, draw) => {
    expect(written(draw())).toBe(file(name));
  });

  it.each(Object.keys(places))('%s weighs no more than 60 kB on the line, all moods together', (name) => {
    expect(brotliCompressSync(file(name)).length).toBeLessThan(60 * 1024);
  });
});

describe('the kitchen', () => {
  const scenery = kitchen();
  const pieces: readonly Piece[] = [...scenery.back, ...scenery.chair, ...scenery.table, ...scenery.cups.flat()];

  it.each(moods)('has a colour for everything in a %s mood', (mood) => {
    const palette = scenery.palettes[mood];
    const roles = pieces.flatMap(({ fill, fade }) => (fade ? [fill, fade.to] : [fill]));
    expect(roles.filter((role) => !(role in palette))).toEqual([]);
  });

  it('names colours in six digits, so that they can be given an alpha', () => {
    const colours = [...Object.values(scenery.palettes), ...Object.values(scenery.hours)].flatMap((palette) => Object.values(palette));
    expect(colours.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
  });

  it('has no colour that nothing is painted with', () => {
    const used = new Set(pieces.flatMap(({ fill, fade }) => [fill, fade?.to]));
    expect(Object.keys(scenery.palettes.warm).filter((role) => !used.has(role))).toEqual([]);
  });

  it('changes with the hour only what its palette has', () => {
    const roles = Object.values(scenery.hours).flatMap((hour) => Object.keys(hour));
    expect(roles.filter((role) => !(role in scenery.palettes.warm))).toEqual([]);
  });

  it('lets it rain when the mood is tense, and the cups steam when it is not', () => {
    const of = (role: string) => pieces.filter(({ fill }) => fill === role).map((piece) => piece.moods);
    expect(new Set(of('rain').flat())).toEqual(new Set(['tense']));
    expect(new Set(of('steam').flat())).toEqual(new Set(['warm', 'plain']));
  });
});
