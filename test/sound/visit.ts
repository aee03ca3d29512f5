import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, ensureBrowser } from '../../src/cli/launch/browser.mjs';
import { siteHandler } from '../../src/cli/site/handler.ts';
import { listen } from '../../src/cli/site/listen.ts';

/** The sound on a page of its own, in a real browser. */
export interface Visit {
  /** A fresh page; `asked` as in its address. Files whose name ends so are not to be had. */
  open(asked: string, missing?: string): Promise<Heard>;
  close(): Promise<void>;
}

export interface Heard {
  readonly page: Page;
  /** Names of the sound files asked for, in order, without what the build adds to them. */
  readonly asked: () => readonly string[];
  /** What the page wrote down. To read anything else out of a page counts as touching it. */
  readonly said: () => readonly string[];
}

const root = join(import.meta.dirname, '../..');

export async function visitSound(): Promise<Visit> {
  const folder = join(root, '.cache/sound');
  const input = join(root, 'test/sound/gallery.html');
  await build({ root, configFile: false, logLevel: 'error', build: { outDir: folder, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, rolldownOptions: { input } } });
  const listening = await listen(siteHandler(folder), 0, '127.0.0.1');
  if (!listening.ok) throw new Error(`The sound can't be served here: ${listening.code}`);
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserFlags] });
  return {
    async open(query, missing) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('request', (request) => {
        const name = /([a-zA-Z]+)-[^/]*\.(webm|m4a)$/.exec(new URL(request.url()).pathname);
        if (name) asked.push(`${name[1]}.${name[2]}`);
      });
      if (missing !== undefined) await page.route(`**/*${missing}`, (route) => route.abort());
      await page.addInitScript(countContexts);
      await page.goto(`http://127.0.0.1:${listening.port}/test/sound/gallery.html?${query}`);
      return { page, asked: () => asked, said: () => said };
    },
    async close() {
      await browser.close();
      listening.server.close();
    },
  };
}

/** Runs in the page: counts the audio contexts that are made. */
function countContexts(): void {
  const contexts: AudioContext[] = [];
  window.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      contexts.push(this);
    }
  };
  Object.assign(window, { contexts });
}
