import { join } from 'node:path';
import { type Browser, type CDPSession, type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, ensureBrowser } from '../../src/cli/launch/browser.mjs';
import { siteHandler } from '../../src/cli/site/handler.ts';
import { listen } from '../../src/cli/site/listen.ts';

/** The built game, served, and a browser to visit it with. */
export interface Site {
  readonly folder: string;
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function openSite(root: string): Promise<Site> {
  const folder = join(root, '.cache/bench');
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const listening = await listen(siteHandler(folder), 0, '127.0.0.1');
  if (!listening.ok) throw new Error(`The game can't be served here: ${listening.code}`);
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserFlags] });
  return {
    folder,
    address: `http://127.0.0.1:${listening.port}/`,
    browser,
    close: async () => {
      await browser.close();
      listening.server.close();
    },
  };
}

/** A visit with an empty cache. */
export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly close: () => Promise<void>;
}

export async function visit({ browser }: Site, viewport = { width: 640, height: 360 }): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'nl-NL' });
  const page = await context.newPage();
  return { page, devtools: await context.newCDPSession(page), close: () => context.close() };
}

/** Opens the menu; gives the milliseconds until it can be used. */
export async function toMenu(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await page.getByRole('button', { name: /^Spelen/ }).first().waitFor();
  return page.evaluate(() => performance.now());
}

/** From the menu to the page before the conversation. */
export async function toBefore(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Spelen/ }).first().click();
  await page.getByRole('button', { name: 'Naar binnen' }).waitFor();
}

/** Whether there is a picture, and not only something to draw on; WebGL does not let itself be read, and counts when it is there. */
function isPainted(): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('[data-stage="there"] canvas');
  if (canvas === null || canvas.width < 2) return false;
  const brush = canvas.getContext('2d');
  return brush === null || brush.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[3] === 255;
}

/** Into the conversation; gives the milliseconds until it can be read and until the stage's first frame. */
export async function toFirstFrame(page: Page): Promise<{ readonly reading: number; readonly frame: number }> {
  const pressed = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: 'Naar binnen' }).click();
  await page.getByRole('region', { name: 'Het gesprek' }).waitFor();
  const reading = await page.evaluate(() => performance.now());
  await page.waitForFunction(isPainted, undefined, { polling: 'raf', timeout: 120_000 });
  const frame = await page.evaluate(() => performance.now());
  return { reading: reading - pressed, frame: frame - pressed };
}
