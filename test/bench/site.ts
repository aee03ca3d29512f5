import { join } from 'node:path';
import { type Browser, type CDPSession, type Page, chromium } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, ensureBrowser } from '../../src/cli/launch/browser.mjs';
import { siteHandler } from '../../src/cli/site/handler.ts';
import { moments as pageMoments } from '../../src/interface/printed/moments.ts';
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

interface VisitOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A browser that never has time to spare: what is fetched ahead of its need does not come. */
  readonly neverIdle?: boolean;
}

export async function visit({ browser }: Site, { viewport = { width: 640, height: 360 }, neverIdle = false }: VisitOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'nl-NL' });
  const page = await context.newPage();
  await page.addInitScript(watch, pageMoments.there);
  if (neverIdle) await page.addInitScript(() => { window.requestIdleCallback = () => 0; });
  return { page, devtools: await context.newCDPSession(page), close: () => context.close() };
}

type Moment = 'menu' | 'there' | 'pressed' | 'reading' | 'frame';
type Moments = Partial<Record<Moment, number>>;

/**
 * Notes within the page when something is first there, in the frame after: looking from outside, again and again, would
 * cost a slowed page a good part of what is measured. There is a picture when there is paint, and not only something to
 * draw on; WebGL does not let itself be read, and counts when it is there.
 */
function watch(there: string): void {
  const moments: Moments = {};
  Object.assign(window, { moments });
  const isThere: Readonly<Record<Exclude<Moment, 'pressed' | 'there'>, () => boolean>> = {
    // Painted, and what is pressed is held for the game.
    menu: () => performance.getEntriesByName('first-contentful-paint').length > 0 && 'printed' in document.documentElement.dataset && document.querySelector('.scenario-card .main-button') !== null,
    reading: () => document.querySelector('#game .panel') !== null,
    frame: () => {
      const canvas = document.querySelector<HTMLCanvasElement>('#game [data-stage="there"] canvas');
      if (canvas === null || canvas.width < 2 || !canvas.checkVisibility({ visibilityProperty: true })) return false;
      const brush = canvas.getContext('2d');
      return brush === null || brush.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[3] === 255;
    },
  };
  document.addEventListener(there, () => requestAnimationFrame((now) => { moments.there ??= now; }));
  addEventListener('click', ({ timeStamp }) => { moments.pressed = timeStamp; }, true);
  const look = (): void => {
    for (const [moment, there] of Object.entries(isThere)) {
      if (moments[moment as Moment] === undefined && there()) requestAnimationFrame((now) => { moments[moment as Moment] ??= now; });
    }
    if (moments.frame === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function momentOf(page: Page, moment: Moment): Promise<number> {
  const noted = await page.waitForFunction((name) => (window as unknown as { readonly moments: Moments }).moments[name], moment, { polling: 200, timeout: 120_000 });
  return (await noted.jsonValue()) ?? Number.NaN;
}

/** Opens the menu; gives the milliseconds until it can be read and a press on it counts, and until the game has come and answers by itself. */
export async function toMenu(page: Page, address: string): Promise<{ readonly menu: number; readonly there: number }> {
  await page.goto(address, { waitUntil: 'commit' });
  return { menu: await momentOf(page, 'menu'), there: await momentOf(page, 'there') };
}

/** From the menu to the page before the conversation. */
export async function toBefore(page: Page): Promise<void> {
  await page.locator('.scenario-card .main-button').first().click();
  await page.getByRole('button', { name: 'Naar binnen' }).waitFor();
}

/** Into the conversation; gives the milliseconds until it can be read and until the stage's first frame, and when that was. */
export async function toFirstFrame(page: Page): Promise<{ readonly reading: number; readonly frame: number; readonly shown: number }> {
  await page.getByRole('button', { name: 'Naar binnen' }).click();
  const [reading, frame] = await Promise.all([momentOf(page, 'reading'), momentOf(page, 'frame')]);
  const pressed = await momentOf(page, 'pressed');
  return { reading: reading - pressed, frame: frame - pressed, shown: frame };
}
