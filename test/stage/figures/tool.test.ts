import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeGlasses } from '../../../assets/figures/tool/attachment.ts';
import { makeBody } from '../../../assets/figures/tool/body.ts';
import { json } from '../../../assets/figures/tool/build.ts';
import { toPath } from '../../../assets/figures/tool/curve.ts';
import { makeFaces } from '../../../assets/figures/tool/faces.ts';
import { area, bounds, ellipse, merge, overlap, rectangle, rings, without, type Region } from '../../../assets/figures/tool/geometry.ts';
import { makeHead } from '../../../assets/figures/tool/head.ts';
import { masses } from '../../../assets/figures/tool/mass.ts';
import { readPart } from '../../../assets/figures/tool/part.ts';

const made = (name: string): string => readFileSync(new URL(`../../../assets/figures/made/${name}.json`, import.meta.url), 'utf8');

describe('making the artwork again', () => {
  test('gives the same faces to the byte', async () => {
    expect(json(await makeFaces())).toBe(made('faces'));
  });

  test('gives the same heads and glasses to the byte', async () => {
    expect(json(await makeHead('MediumOne'))).toBe(made('heads/MediumOne'));
    expect(json(await makeHead('MediumThree'))).toBe(made('heads/MediumThree'));
    expect(json(await makeGlasses('GlassesTwo'))).toBe(made('glasses/GlassesTwo'));
  });

  test('gives the same hands and the same collar to the byte', async () => {
    expect(json((await makeBody('bust/Paper')).bust)).toBe(made('bodies/bust/Paper'));
    expect(json((await makeBody('bust/PointingUp+collar')).bust)).toBe(made('bodies/bust/PointingUp+collar'));
  });

  test('gives the same legs to the byte', async () => {
    expect(json((await makeBody('standing/WalkingColorTee')).legs)).toBe(made('legs/standing/WalkingColorTee'));
  });
});

test('behind a table there are no legs, and a bust has none', async () => {
  const { bust, legs } = await makeBody('standing/ShirtColorTee');
  expect(bust.layers.map((layer) => layer.role)).not.toContain('shoes');
  expect(legs?.layers.map((layer) => layer.role)).toContain('shoes');
  expect((await makeBody('bust/Tee')).legs).toBeNull();
});

describe('black in the art', () => {
  const thick = rectangle(0, 0, 200, 200);
  const thin = rectangle(300, 0, 308, 200);

  test('is cloth where it is wide, and keeps a line around it', () => {
    const [cloth = []] = masses([...thick, ...thin], { wider: 12, line: 10, least: 500 });
    expect(bounds(cloth)).toMatchObject({ left: 10, top: 10, right: 190, bottom: 190 });
  });

  test('is a line where it is narrow', () => {
    expect(masses(thin, { wider: 12, line: 10, least: 500 })).toEqual([]);
  });

  test('keeps the holes in cloth', () => {
    const [cloth = []] = masses(without(thick, rectangle(80, 80, 120, 120)), { wider: 12, line: 10, least: 500 });
    expect(cloth).toHaveLength(2);
  });
});

describe('curves', () => {
  test.each([
    ['a circle', ellipse(0, 0, 100, 60)],
    ['a sharp box', rectangle(-80, -50, 90, 40)],
    ['a long wedge', rings('M0 0L400 12L0 24Z')],
  ])('stay within their slack of %s', (_name, shape) => {
    const again = rings(toPath(shape, 1));
    const astray = total(without(again, shape)) + total(without(shape, again));
    expect(astray).toBeLessThan(total(shape) * 0.03);
    expect(total(overlap(again, shape))).toBeGreaterThan(total(shape) * 0.97);
  });
});

describe('the art package', () => {
  test('is refused by name when a drawing does not exist', async () => {
    await expect(readPart('head', 'Wig')).rejects.toThrow(/Wig/);
    await expect(makeBody('hat/Tee')).rejects.toThrow('No kind of body: hat/Tee');
    await expect(makeBody('bust/Tee+wings')).rejects.toThrow('No such trim: bust/Tee+wings');
  });

  test('paints with roles instead of colours', async () => {
    const { strokes } = await readPart('bust', 'Tee');
    expect(strokes.map((stroke) => stroke.fill)).toEqual(['skin', 'top', 'outline']);
  });
});

function total(region: Region): number {
  return merge(region).reduce((sum, ring) => sum + area(ring), 0);
}
