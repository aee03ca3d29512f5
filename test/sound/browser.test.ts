import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Layer } from '../../src/sound/score.ts';
import { tones } from '../../src/sound/tones.ts';
import type { Ears, Wish } from './gallery.ts';
import { visitSound, type Visit } from './visit.ts';

interface Open {
  readonly ears: Ears;
  readonly contexts: readonly AudioContext[];
}

const layers: readonly Layer[] = ['calm', 'uneasy', 'tense', 'warm', 'sham'];
const patience = { timeout: 15_000 };
const rate = 48_000;
const beat = 0.625;

let visit: Visit;
let page: Page;

beforeAll(async () => {
  visit = await visitSound();
  ({ page } = await visit.open(''));
  await page.waitForFunction(() => 'ears' in window);
}, 60_000);

afterAll(() => visit.close());

function contextsOf(of: Page): Promise<readonly string[]> {
  return of.evaluate(() => (window as unknown as Open).contexts.map(({ state }) => state));
}

describe('in a browser', { timeout: 30_000 }, () => {
  test('nothing is fetched and no audio context is made before somebody touches the page', async () => {
    const fresh = await visit.open('');
    await expect.poll(fresh.said, patience).toContain('ready');
    await fresh.page.waitForTimeout(400);
    expect(fresh.asked()).toEqual([]);
    expect(await contextsOf(fresh.page)).toEqual([]);
    await fresh.page.context().close();
  });

  test('asked too early it stays silent and says why; the first touch lets it sound', async () => {
    const { page: early, asked, said } = await visit.open('early');
    await expect.poll(said, patience).toContain('early false held');
    await early.mouse.click(5, 300);
    await expect.poll(() => contextsOf(early), patience).toEqual(['running']);
    await expect.poll(asked, patience).toContain('tense.webm');
    await early.context().close();
  });

  test('after a touch come the effects, the room and then the music, each once and in the better coding', async () => {
    const fresh = await visit.open('');
    await fresh.page.click('#begin');
    await expect.poll(fresh.asked, patience).toContain('clarinet.webm');
    expect(fresh.said()).toContain('unlocked true');
    expect([...fresh.asked()].toSorted()).toEqual(['calm.webm', 'clarinet.webm', 'effects.webm', 'kitchen.webm', 'tense.webm', 'uneasy.webm', 'warm.webm']);
    expect(fresh.asked()[0]).toBe('effects.webm');
    expect(await contextsOf(fresh.page)).toEqual(['running']);
    await fresh.page.context().close();
  });

  test('a page that nobody looks at sleeps, and wakes when it is looked at again', async () => {
    const fresh = await visit.open('');
    await fresh.page.click('#begin');
    await expect.poll(() => contextsOf(fresh.page), patience).toEqual(['running']);
    const turn = (hidden: boolean): Promise<void> => fresh.page.evaluate((away) => {
      Object.defineProperty(document, 'hidden', { value: away, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
    await expect.poll(fresh.said, patience).toContain('unlocked true');
    await turn(true);
    await expect.poll(() => contextsOf(fresh.page), patience).toEqual(['suspended']);
    await turn(false);
    await expect.poll(() => contextsOf(fresh.page), patience).toEqual(['running']);
    await fresh.page.context().close();
  });

  test('where Opus is not to be had AAC comes instead', async () => {
    const fresh = await visit.open('', '.webm');
    await fresh.page.click('#begin');
    await expect.poll(fresh.asked, patience).toContain('clarinet.m4a');
    expect(fresh.asked()).toContain('kitchen.m4a');
    expect(fresh.said()).toContain('unlocked true');
    await fresh.page.context().close();
  });
});

describe.each(['webm', 'm4a'])('the layers as a browser decodes them from %s', { timeout: 30_000 }, (format) => {
  test('are as long and as loud as each other, stand on zero, and run on into themselves', async () => {
    const figures = await page.evaluate(([names, coding]) => Promise.all(names.map((name) => (window as unknown as Open).ears.figures(name, coding))), [layers, format] as const);
    for (const each of figures) {
      expect(Math.abs(each.loudness - -22)).toBeLessThan(1);
      expect(each.peak).toBeLessThan(0.7);
      expect(each.offset).toBeLessThan(2e-4);
      expect(each.seam).toBeLessThan(1);
    }
    const lengths = new Set(figures.flatMap((each) => each.lengths));
    expect(lengths.size).toBe(1);
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(20.25 * rate);
    const levels = figures.map(({ loudness }) => loudness);
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(1);
    const [calm, uneasy, tense] = figures;
    expect(tense?.profile[0]).toBeGreaterThan(calm?.profile[0] ?? 1);
    for (const each of [calm, uneasy, tense]) expect(each?.profile[3]).toBeLessThan(0.02);
  });
});

describe('the room tones as a browser decodes them', { timeout: 30_000 }, () => {
  test.each(['webm', 'm4a'])('run on into themselves without a click (%s)', async (format) => {
    const seams = await page.evaluate((coding) => (window as unknown as Open).ears.seams(coding), format);
    expect(seams).toHaveLength(tones.length);
    expect(Math.max(...seams)).toBeLessThan(1.2);
  });
});

describe('the layers together', { timeout: 30_000 }, () => {
  const story: readonly Wish[] = [[0, 'calm'], [7, 'uneasy'], [11, 'tense'], [15, 'warm'], [19, 'sham'], [22, 'warm'], [23, 'calm'], [24, 'tense']];

  test('stay below the ceiling while they change, even in haste', async () => {
    const peaks = await page.evaluate((wishes) => (window as unknown as Open).ears.played('webm', wishes, 30), story);
    expect(Math.max(...peaks)).toBeLessThan(0.7);
    expect(Math.min(...peaks.slice(6))).toBeGreaterThan(0.03);
  });

  test('are in step to the sample: every beat comes out as one tick', async () => {
    const heard = await page.evaluate((wishes) => (window as unknown as Open).ears.ticks(wishes, 30), story);
    const [first] = heard;
    if (!first) throw new Error('nothing is heard');
    expect(heard.length).toBeGreaterThan(40);
    for (const [at] of heard) expect((at - first[0]) % (beat * rate)).toBe(0);
  });

  test('come in slowly, and change on the bar', async () => {
    const heard = await page.evaluate((wishes) => (window as unknown as Open).ears.ticks(wishes, 12), [[0, 'calm'], [7, 'warm']] satisfies readonly Wish[]);
    const heightAt = (time: number): number => heard.find(([at]) => Math.abs(at / rate - time) < beat / 2)?.[1] ?? 0;
    expect(heightAt(0.6)).toBeLessThan(0.15);
    expect(heightAt(2.6)).toBeGreaterThan(0.3);
    expect(heightAt(5.6)).toBeCloseTo(0.6, 1);
    // Two stems at once from the bar at 7.5 s on, and not before.
    expect(heightAt(7.5)).toBeCloseTo(0.6, 1);
    expect(heightAt(11)).toBeCloseTo(1.2, 1);
  });

  test('break off within a third of a second, and leave in two bars', async () => {
    const ends = (brokenOff: boolean): readonly Wish[] => [[0, 'tense'], [7, undefined, brokenOff]];
    const last = async (wishes: readonly Wish[]): Promise<number> => {
      const heard = await page.evaluate((asked) => (window as unknown as Open).ears.ticks(asked, 16), wishes);
      return (heard.at(-1)?.[0] ?? 0) / rate;
    };
    expect(await last(ends(true))).toBeLessThan(7.35);
    expect(await last(ends(false))).toBeGreaterThan(10);
    expect(await last(ends(false))).toBeLessThan(12.7);
  });

  test('who comes back while the music is leaving finds it in its bar', async () => {
    const heard = await page.evaluate((wishes) => (window as unknown as Open).ears.ticks(wishes, 20), [[0, 'tense'], [7, undefined], [9, 'calm']] satisfies readonly Wish[]);
    for (const [at] of heard) expect((at - (heard[0]?.[0] ?? 0)) % (beat * rate)).toBe(0);
    expect((heard.at(-1)?.[0] ?? 0) / rate).toBeGreaterThan(19);
  });
});
