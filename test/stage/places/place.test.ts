import { describe, expect, it } from 'vitest';
import { places } from '../../../assets/places/places.ts';
import type { Piece, Scenery } from '../../../src/stage/scenery.ts';
import { gatheringIn } from '../../../src/model/gathering.ts';
import { spacing } from '../../../src/stage/seats.ts';
import { moods } from '../views.ts';

function piecesOf({ back, chair, table, cups, sheet = [], pot, call }: Scenery): readonly Piece[] {
  const framed = call ? [...call.homes.flat(), ...call.frames.flatMap(({ rim }) => rim)] : [];
  return [...back, ...chair, ...table, ...cups.flat(), ...sheet, ...(pot ? [...pot.pieces, ...pot.stream] : []), ...framed];
}

function rolesOf(scenery: Scenery): ReadonlySet<string> {
  return new Set(piecesOf(scenery).flatMap(({ fill, fade }) => (fade ? [fill, fade.to] : [fill])));
}

describe.each(Object.entries(places))('%s', (name, draw) => {
  const scenery = draw();

  it('is drawn the same every time', () => {
    expect(draw()).toEqual(scenery);
  });

  it.each(moods)('has a colour for everything in a %s mood', (mood) => {
    expect([...rolesOf(scenery)].filter((role) => !(role in scenery.palettes[mood]))).toEqual([]);
  });

  it('looks different in each mood', () => {
    expect(new Set(moods.map((mood) => JSON.stringify(scenery.palettes[mood]))).size).toBe(moods.length);
  });

  it('names colours in six digits, so that they can be given an alpha', () => {
    const colours = [...Object.values(scenery.palettes), ...Object.values(scenery.hours)].flatMap((palette) => Object.values(palette));
    expect(colours.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
  });

  it('has no colour that nothing is painted with', () => {
    const used = rolesOf(scenery);
    // The stage itself takes the light around people from the palette.
    expect(Object.keys(scenery.palettes.warm).filter((role) => role !== 'glow' && !used.has(role))).toEqual([]);
  });

  it('changes with the hour only what its palette has', () => {
    const roles = Object.values(scenery.hours).flatMap((hour) => Object.keys(hour));
    expect(roles.filter((role) => !(role in scenery.palettes.warm))).toEqual([]);
  });

  it('has room for the cups of three people where there is a table, and pictures to be seen in where there is a call', () => {
    const gathering = gatheringIn(name.replaceAll('-', ' '));
    expect(scenery.cups.length > 0).toBe(gathering === 'table');
    expect(scenery.sheet !== undefined).toBe(gathering === 'table');
    expect(scenery.call !== undefined).toBe(gathering === 'framed');
    const covered = scenery.taken.reduce((sum, [from, to]) => sum + to - from, 0);
    expect(covered).toBeLessThan(640);
  });

  it('has a picture for everybody in a call of one, two, up to six', () => {
    for (const count of [1, 2, 3, 4, 5, 6]) for (const spread of ['wide', 'tight'] as const) {
      const fitting = scenery.call?.frames.filter(({ width }) => width < spacing(count, spread)) ?? [];
      expect(fitting.length > 0).toBe(scenery.call !== undefined);
    }
  });
});

describe('the kitchen', () => {
  it('lets it rain when the mood is tense, and the cups steam when it is not', () => {
    const draw = places['kitchen'];
    if (!draw) throw new Error('There is no kitchen');
    const of = (role: string) => piecesOf(draw()).filter(({ fill }) => fill === role).map((piece) => piece.moods);
    expect(new Set(of('rain').flat())).toEqual(new Set(['tense']));
    expect(new Set(of('steam').flat())).toEqual(new Set(['warm', 'plain']));
  });
});
