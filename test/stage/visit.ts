import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, type Plugin } from 'vite';
import { browserFlags, ensureBrowser } from '../../src/cli/launch/browser.mjs';
import { siteHandler } from '../../src/cli/site/handler.ts';
import { listen } from '../../src/cli/site/listen.ts';
import { prunedPhaser } from '../../src/cli/site/pruned-phaser.ts';
import { countDrawing } from './drawn.ts';

/** The stage on a page of its own, in a real browser. */
export interface Visit {
  /** @param asked as in the address of the gallery: `state=warm&live` */
  open(asked: string, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');

/** @param engine the Phaser of the game, unless said otherwise; its name is the folder that is built into */
export async function visitStage(engine: { readonly name: string; readonly plugins: readonly Plugin[] } = { name: 'stage', plugins: [prunedPhaser()] }): Promise<Visit> {
  const folder = join(root, '.cache', engine.name);
  const input = join(root, 'test/stage/gallery.html');
  await build({ root, configFile: false, logLevel: 'error', plugins: [...engine.plugins], build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input } } });
  const listening = await listen(siteHandler(folder), 0, '127.0.0.1');
  if (!listening.ok) throw new Error(`The stage can't be served here: ${listening.code}`);
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserFlags] });
  return {
    open: (asked, size = { width: 640, height: 360 }) => opened(browser, `http://127.0.0.1:${listening.port}/test/stage/gallery.html?${asked}`, size),
    close: async () => {
      await browser.close();
      listening.server.close();
    },
  };
}

async function opened(browser: Browser, address: string, viewport: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await countDrawing(page);
  if (address.includes('nothing')) await page.addInitScript(withoutCanvas);
  await page.goto(address);
  await page.waitForFunction(() => document.title !== '');
  return page;
}

function withoutCanvas(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}
