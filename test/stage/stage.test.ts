import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonView, View } from '../../src/play/view.ts';
import type { Gallery } from './gallery.ts';
import { states } from './states.ts';
import { visitStage, type Visit } from './visit.ts';
import { person, says, view } from './views.ts';

interface Open {
  readonly gallery: Gallery;
}

let visit: Visit;

beforeAll(async () => {
  visit = await visitStage();
}, 120_000);

afterAll(() => visit.close());

function show(page: Page, seen: View, beat = 0): Promise<void> {
  return page.evaluate(([given, at]) => (window as unknown as Open).gallery.stage.show(given, at), [seen, beat] as const);
}

async function still(page: Page): Promise<Buffer> {
  await page.evaluate(() => (window as unknown as Open).gallery.stage.freeze());
  return page.screenshot();
}

/** Levels out of 255 that a colour changes by when its drawing lies elsewhere in the atlas: nobody sees them. */
const rounding = 20;

/** How many pixels of two screenshots are not the same. */
function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(async ([a, b, allowed]) => {
    const pixels = async (png: string) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))], { type: 'image/png' }));
      const brush = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!brush) throw new Error('No canvas to compare on');
      brush.drawImage(bitmap, 0, 0);
      return brush.getImageData(0, 0, bitmap.width, bitmap.height).data;
    };
    const [left, right] = [await pixels(a), await pixels(b)];
    const apart = (at: number) => [0, 1, 2].some((channel) => Math.abs((left[at + channel] ?? 0) - (right[at + channel] ?? 0)) > allowed);
    return Array.from({ length: left.length / 4 }, (_, index) => index * 4).filter(apart).length;
  }, [one.toString('base64'), other.toString('base64'), rounding] as const);
}

const people = (...said: readonly Partial<PersonView>[]) => ['amara', 'ruud'].map((id, index) => person(id, said[index]));
const calm = view(people({}, {}), { mood: 'warm' });
const blow = view(people({ distance: 2, emotion: 'hurt', facing: 'away' }, { presence: 'standing', emotion: 'angry' }), { mood: 'tense' });
const gone = view(people({ presence: 'leaving', emotion: 'withdrawn' }, { distance: 0 }), { mood: 'tense', beats: [says('amara'), says('ruud')] });
const back = view(people({ distance: 0, emotion: 'relieved' }, { distance: 2 }), { mood: 'plain' });

describe.each(['canvas', 'webgl'])('on %s', (renderer) => {
  it('ends in the same picture, step by step, skipping, or without motion', async () => {
    const size = renderer === 'webgl' ? { width: 320, height: 180 } : { width: 640, height: 360 };
    const stepping = await visit.open(`state=plain&live&renderer=${renderer}`, size);
    for (const seen of [calm, blow, gone, back]) {
      for (const beat of [0, 1, 2]) await show(stepping, seen, beat);
      await stepping.waitForTimeout(300);
    }
    const skipping = await visit.open(`state=six&live&renderer=${renderer}`, size);
    await show(skipping, back, 2);
    const unmoving = await visit.open(`state=tense&live&still&renderer=${renderer}`, size);
    await show(unmoving, gone, 1);
    await show(unmoving, back, 2);
    const picture = await still(stepping);
    expect(await differing(skipping, picture, await still(skipping))).toBe(0);
    expect(await differing(unmoving, picture, await still(unmoving))).toBe(0);
    await show(skipping, { ...back, people: people({ distance: 0, emotion: 'relieved', space: 4 }, { distance: 2 }) }, 2);
    expect(await differing(skipping, picture, await still(skipping))).toBeGreaterThan(100);
    for (const page of [stepping, skipping, unmoving]) await page.close();
  }, 60_000);

  it('follows the size of its host and leaves nothing behind', async () => {
    const page = await visit.open(`state=warm&live&renderer=${renderer}`);
    await page.setViewportSize({ width: 390, height: 300 });
    await still(page);
    expect(await page.evaluate(() => { const { width, height } = document.querySelector('canvas') ?? {}; return [width, height]; })).toEqual([390, 300]);
    const devtools = await page.context().newCDPSession(page);
    const { result } = await devtools.send('Runtime.evaluate', { expression: `document.querySelector('canvas')` });
    await page.evaluate(() => (window as unknown as Open).gallery.stage.destroy());
    await page.waitForFunction(() => document.querySelector('canvas') === null);
    // The next stage is drawn on the same canvas: whatever listens to it would keep this one in memory.
    expect((await devtools.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' })).listeners).toEqual([]);
    expect(await page.evaluate(() => document.getElementById('stage')?.childElementCount)).toBe(0);
    await page.close();
  }, 60_000);
});

it('is never seen empty while its host grows and shrinks', async () => {
  const page = await visit.open('state=warm&live&renderer=canvas');
  await still(page);
  const seen = await page.evaluate(async () => {
    const host = document.getElementById('stage');
    const canvas = document.querySelector('canvas');
    const brush = canvas?.getContext('2d');
    if (!host || !canvas || !brush) throw new Error('No stage to look at');
    const opacities: (number | undefined)[] = [];
    for (const height of [300, 260, 320, 200]) {
      host.style.height = `${height}px`;
      await new Promise(requestAnimationFrame);
      // By now the browser has put this frame on the screen.
      await new Promise((resolve) => setTimeout(resolve));
      opacities.push(canvas.height, brush.getImageData(canvas.width >> 1, 100, 1, 1).data[3]);
    }
    return opacities;
  });
  expect(seen).toEqual([300, 255, 260, 255, 320, 255, 200, 255]);
  await page.close();
}, 60_000);

describe.each(['gang', 'telefoon'])('in a place without a table, as %s', (setting) => {
  const there = (seen: View): View => ({ ...seen, scene: { ...seen.scene, setting } });

  it('ends in the same picture, whoever left and came back in between', async () => {
    const stepping = await visit.open(`place=${setting}&state=plain&live&renderer=canvas`);
    for (const seen of [calm, blow, gone, back]) {
      await show(stepping, there(seen), 2);
      await stepping.waitForTimeout(300);
    }
    const skipping = await visit.open(`place=${setting}&state=six&live&renderer=canvas`);
    await show(skipping, there(back), 2);
    const picture = await still(stepping);
    expect(await differing(skipping, picture, await still(skipping))).toBe(0);
    for (const [before, after] of [[back, gone], [gone, back]] as const) {
      await show(skipping, there(before), 2);
      const first = await still(skipping);
      await show(skipping, there(after), 2);
      expect(await differing(skipping, first, await still(skipping))).toBeGreaterThan(1000);
    }
    for (const page of [stepping, skipping]) await page.close();
  }, 60_000);
});

describe('without motion', () => {
  it('draws nothing any more once the picture stands', async () => {
    const page = await visit.open('state=warm&live&still&renderer=canvas');
    await show(page, blow);
    await page.waitForTimeout(1500);
    const draws = () => page.evaluate(() => window.strokesDrawn ?? 0);
    const before = await draws();
    expect(before).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    expect(await draws()).toBe(before);
    await show(page, calm);
    await page.waitForTimeout(500);
    expect(await draws()).toBeGreaterThan(before);
    await page.close();
  }, 60_000);
});

describe('a stage that is set ahead', () => {
  it('shows the same picture, after it was painted a piece at a time', async () => {
    const size = { width: 320, height: 180 };
    const [ahead, at] = [await visit.open('state=warm&live&still&renderer=canvas', size), await visit.open('state=warm&live&still&renderer=canvas', size)];
    const rests = await ahead.evaluate(async (seen) => {
      const { stage } = (window as unknown as Open).gallery;
      const host = document.getElementById('stage');
      if (!host) throw new Error('There is no stage to set.');
      stage.moveTo(host);
      let rested = 0;
      await stage.prepare(seen, () => Promise.resolve((rested += 1) > 0));
      return rested;
    }, blow);
    expect(rests).toBeGreaterThan(6);
    for (const page of [ahead, at]) await show(page, blow);
    expect(await differing(at, await still(ahead), await still(at))).toBe(0);
    for (const page of [ahead, at]) await page.close();
  }, 120_000);
});

describe('a lost graphics context', () => {
  it('comes back with the same picture', async () => {
    const page = await visit.open('state=tense&live&renderer=webgl', { width: 320, height: 180 });
    const before = await still(page);
    await page.evaluate(async () => {
      const canvas = document.querySelector('canvas');
      const loss = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context');
      if (!canvas || !loss) throw new Error('There is no context to lose');
      const restored = new Promise((resolve) => { canvas.addEventListener('webglcontextrestored', resolve); });
      loss.loseContext();
      await new Promise((resolve) => { setTimeout(resolve, 100); });
      loss.restoreContext();
      await restored;
    });
    await page.waitForTimeout(500);
    expect(await differing(page, before, await still(page))).toBe(0);
    await page.close();
  }, 60_000);
});

describe('anchors', () => {
  it('point at the heads of those who are there', async () => {
    const page = await visit.open('state=empty&live&renderer=canvas', { width: 1280, height: 720 });
    await still(page);
    const anchors = await page.evaluate((ids) => ids.map((id) => (window as unknown as Open).gallery.stage.anchorOf(id)?.x), states['empty']?.people.map(({ id }) => id) ?? []);
    expect(anchors[0]).toBeUndefined();
    expect(anchors[1]).toBeGreaterThan(600);
    expect(anchors[2]).toBeGreaterThan((anchors[1] ?? 0) + 200);
    expect(anchors[2]).toBeLessThan(1280);
    await page.close();
  }, 60_000);
});

describe('what is missing', () => {
  it('is told, and something stands in for it', async () => {
    const page = await visit.open('state=warm&live&renderer=canvas');
    await show(page, view([person('nobody'), person('ruud')], { scene: { ...calm.scene, setting: 'maan' } }));
    await still(page);
    const problems = await page.evaluate(() => (window as unknown as Open).gallery.problems);
    expect(problems).toEqual(expect.arrayContaining([{ code: 'place.unknown', name: 'maan' }, { code: 'look.unknown', name: 'nobody' }]));
    await page.close();
  }, 60_000);

  it('is the whole stage where nothing can be drawn; the play goes on', async () => {
    const page = await visit.open('state=warm&live&nothing');
    expect(await page.title()).toBe('none live');
    expect(await page.evaluate(() => (window as unknown as Open).gallery.problems)).toEqual([{ code: 'stage.noRenderer' }]);
    await show(page, blow);
    await still(page);
    expect(await page.evaluate(() => (window as unknown as Open).gallery.stage.anchorOf('amara'))).toBeUndefined();
    await page.close();
  }, 60_000);
});
