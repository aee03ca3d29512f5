import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cast } from '../../../assets/figures/cast.ts';
import type { Emotion } from '../../../src/model/emotion.ts';
import type { Look, LookSpec } from '../../../src/stage/figures/look.ts';
import { figure, restingFace } from '../../../src/stage/figures/rig.ts';
import { families } from '../../../assets/figures/families.ts';
import { brotliSize } from '../../../assets/figures/tool/weight.ts';
import { dressFor, loadLook, lookNames } from '../../../src/stage/figures/wardrobe.ts';

describe('the wardrobe', () => {
  test('holds everybody in the cast', () => {
    expect(lookNames).toEqual(Object.keys(cast));
  });

  test.each(Object.keys(cast))('brings %s', async (name) => {
    const loaded = await loadLook(name);
    expect(loaded).toMatchObject({ ok: true, look: { name } });
  });

  test.each(Object.keys(cast))('has legs for %s, in every pose that stands', async (name) => {
    const loaded = await loadLook(name, 'standing');
    const look = loaded.ok ? loaded.look : loaded.fallback;
    for (const stance of ['table', 'standing'] as const) await dressFor(look, stance);
    const { legs, poses } = look;
    expect(Object.keys(legs)).toEqual(expect.arrayContaining([...Object.values(poses.standing), poses.table.walkingAway]));
  });

  test('lets who stands behind a table do what they do when seated, for less to wait for', async () => {
    const [loaded, whole] = [await loadLook('bas'), await loadLook('bas', 'standing')].map((each) => (each.ok ? each.look : each.fallback));
    expect(loaded?.poses.standing).toEqual(loaded?.poses.table);
    expect(whole?.poses.standing.open).toBe('standing/ShirtColorTee+stripe');
  });

  test('says that nobody has that name, and sends a stand-in', async () => {
    const loaded = await loadLook('marietje');
    expect(loaded).toMatchObject({ ok: false, problem: { code: 'look.unknown', name: 'marietje' }, fallback: { name: 'meilin' } });
  });

  test('is not fooled by names that every object has', async () => {
    expect(await loadLook('constructor')).toMatchObject({ ok: false, problem: { code: 'look.unknown' } });
  });

  test('brings everybody as they usually are, and what they wear besides when it is asked for', async () => {
    const { look } = await loadLook({ ...cast['milan'], head: 'Bald' } as LookSpec) as { readonly look: Look };
    const bodyIn = (emotion: Emotion) => figure(look, emotion, restingFace).find(({ layer }) => layer === 'body')?.id;
    expect(Object.keys(look.bodies)).toEqual([look.poses.table.open]);
    expect(bodyIn('angry')).toBe(bodyIn('open'));
    await dressFor(look, 'table', ['angry']);
    expect(bodyIn('angry')).not.toBe(bodyIn('open'));
    expect(Object.keys(look.bodies)).toHaveLength(2);
  });

  test.each(Object.entries(cast))('makes nobody wait for %s: at most 8 KiB over the line, and 4 for another pose', (_name, spec) => {
    const { table } = families[spec.garment];
    const files = [`heads/${spec.head}`, `bodies/${table.usual}`, spec.beard && `beards/${spec.beard}`, spec.glasses && `glasses/${spec.glasses}`];
    const bytes = files.map((file) => (file === undefined ? 0 : weightOf(file)));
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(8 * 1024);
    for (const pose of Object.values({ ...table })) expect(weightOf(`bodies/${pose}`), pose).toBeLessThan(4 * 1024);
  });
});

function weightOf(file: string): number {
  return brotliSize(readFileSync(new URL(`../../../assets/figures/made/${file}.json`, import.meta.url), 'utf8'));
}
