import type { CDPSession, Page } from 'playwright-core';
import { type Figure, kilobytes, type Section } from './figures.ts';
import { type Site, toBefore, toFirstFrame, toMenu, visit } from './site.ts';

const scenes = 50;
/** After so many everything that is kept on purpose has been made once. */
const settled = 10;
/** Pages of a scene that are read before the next one begins. */
const pages = 6;

interface Kept {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Canvases that something still holds: a stage paints on eight, and beside the one that is seen another may stand ready. */
  readonly canvases: number;
}

/** What a page holds on to while one play after another is begun, read, and left for the menu. */
export async function memorySection(site: Site): Promise<Section> {
  const { page, devtools, close } = await visit(site);
  await devtools.send('Performance.enable');
  await toMenu(page, site.address);
  await toBefore(page);
  await toFirstFrame(page);
  const kept: Kept[] = [];
  for (let scene = 1; scene <= scenes; scene += 1) {
    await readOn(page);
    if (scene === settled || scene === scenes) kept.push(await keptBy(page, devtools));
    if (scene < scenes) await beginAnew(page);
  }
  await close();
  const [early, late] = kept;
  if (!early || !late) throw new Error('There was nothing to compare.');
  return {
    title: `Memory: after ${settled} plays that were begun, and after ${scenes}`,
    figures: [
      { what: 'script’s heap', value: `${kilobytes(early.heap)} → ${kilobytes(late.heap)}` },
      ...(['nodes', 'listeners', 'canvases'] as const).map((what): Figure => ({ what, value: `${early[what]} → ${late[what]}` })),
    ],
  };
}

async function readOn(page: Page): Promise<void> {
  for (let read = 0; read < pages; read += 1) {
    await page.evaluate(() => document.querySelector<HTMLElement>('#game .panel .main-button, #game .choice')?.click());
    await page.waitForTimeout(60);
  }
}

/** To the menu and in again, as a player goes. */
async function beginAnew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pauze' }).click();
  await page.getByRole('button', { name: 'Naar het begin' }).click();
  await page.locator('.scenario-card').first().getByRole('button', { name: /^(Opnieuw beginnen|Spelen)/ }).click();
  await page.getByRole('button', { name: 'Naar binnen' }).click();
  await page.locator('#game [data-stage="there"] canvas').waitFor();
}

async function keptBy(page: Page, devtools: CDPSession): Promise<Kept> {
  // What can go, goes first.
  for (let time = 0; time < 3; time += 1) {
    await devtools.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(200);
  }
  const { metrics } = await devtools.send('Performance.getMetrics');
  const figure = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: figure('JSHeapUsedSize'), nodes: figure('Nodes'), listeners: figure('JSEventListeners'), canvases: await countCanvases(devtools) };
}

async function countCanvases(devtools: CDPSession): Promise<number> {
  const { result } = await devtools.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' });
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: count } = await devtools.send('Runtime.callFunctionOn', { objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length; }', returnByValue: true });
  return Number(count.value);
}
