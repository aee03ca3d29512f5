import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prunedFile, prunedPhaser } from '../../src/cli/site/pruned-phaser.ts';
import type { View } from '../../src/play/view.ts';
import { standIns } from '../../src/stage/phaser/absent.ts';
import { loadPlace, placeNames } from '../../src/stage/places.ts';
import type { Gallery } from './gallery.ts';
import { states } from './states.ts';
import { moods, view } from './views.ts';
import { visitStage, type Visit } from './visit.ts';

let pruned: Visit;
let full: Visit;

beforeAll(async () => {
  pruned = await visitStage({ name: 'stage-pruned', plugins: [prunedPhaser()] });
  full = await visitStage({ name: 'stage-full', plugins: [] });
}, 120_000);

afterAll(async () => {
  await pruned.close();
  await full.close();
});

/** Every place under one of its names. */
async function places(): Promise<readonly string[]> {
  const byArt = new Map<unknown, string>();
  for (const name of placeNames) {
    const place = await loadPlace(name);
    if (place.ok) byArt.set(place.scenery, name);
  }
  return [...byArt.values()];
}

const moments = ['warm', 'tense', 'empty'] as const;

/** Every place, in every mood: with three people who are well, with three who are not, and with one who walked out. */
async function views(): Promise<readonly View[]> {
  const scene = { id: 's', title: '', number: 1, of: 1, light: 'day' } as const;
  return (await places()).flatMap((setting) => moods.flatMap((mood) => moments.map((moment) => {
    const { people, beats } = states[moment] ?? { people: [], beats: [] };
    return view(people, { mood, beats, scene: { ...scene, setting } });
  })));
}

async function picture(page: Page, seen: View): Promise<Buffer> {
  await page.evaluate(async (given) => {
    const { stage } = (window as unknown as { readonly gallery: Gallery }).gallery;
    stage.show(given, 1);
    await stage.freeze();
  }, seen);
  return page.screenshot();
}

describe('the pruned engine', () => {
  it.each(['canvas', 'webgl'])('draws every place in every mood as the whole one does, to the last pixel, on %s', async (renderer) => {
    const size = { width: 320, height: 180 };
    const pages = await Promise.all([pruned, full].map((engine) => engine.open(`state=plain&live&still&renderer=${renderer}`, size)));
    // What is painted first lies first in the atlas: both begin with the same.
    for (const page of pages) await page.evaluate(() => (window as unknown as { readonly gallery: Gallery }).gallery.stage.freeze());
    const seen: string[] = [];
    for (const moment of await views()) {
      const [small, whole] = await Promise.all(pages.map((page) => picture(page, moment)));
      seen.push(small?.toString('base64') ?? '');
      expect(whole && small?.equals(whole), `${moment.scene.setting}, ${moment.mood}`).toBe(true);
    }
    // Pictures that all look alike would prove nothing.
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThanOrEqual(12 * 9);
    for (const page of pages) await page.close();
  }, 180_000);

  it('is less than a sixth of the whole one', async () => {
    const whole = readFileSync('node_modules/phaser/dist/phaser.esm.js', 'utf8');
    expect(readFileSync(await prunedFile('both'), 'utf8').length).toBeLessThan(whole.length / 6);
  });

  it('names a part that was left out when somebody reaches for it', () => {
    const part = standIn('part')('filters/Blur');
    expect(() => part()).toThrow('filters/Blur of Phaser: see src/stage/phaser/parts.ts');
    expect(() => Reflect.construct(part, [])).toThrow('filters/Blur');
    expect(() => part['padding']).toThrow('filters/Blur');
    expect({} instanceof part).toBe(false);
    const idle = Reflect.construct(standIn('idlePart')('FillCamera'), []);
    expect(() => idle.run).toThrow('FillCamera');
    const space = standIn('partsOf')('GameObjects', { Image: 1 });
    expect(space['Image']).toBe(1);
    expect(() => space['Graphics']).toThrow('GameObjects.Graphics');
  });
});

/** As the engine gets it. */
function standIn(name: string): Made {
  const module: { exports?: Made } = {};
  const run = compileFunction(standIns[name] ?? '', ['module', 'require']);
  Reflect.apply(run, undefined, [module, (id: string) => standIn(id.replace('phaser:absent/', ''))]);
  if (!module.exports) throw new Error(`There is no stand-in called ${name}.`);
  return module.exports;
}

/** A part of Phaser before anybody knows which. */
interface Made {
  (...all: readonly unknown[]): Made;
  new (): { readonly run?: unknown };
  readonly [name: string]: unknown;
}
