import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, ensureBrowser } from '../../src/cli/launch/browser.mjs';

// Draws the icons for home screens from the mark of the game, the two that talk: `node assets/icons/build.ts`.

const mark = readFileSync(new URL('../../src/interface/favicon.svg', import.meta.url), 'utf8');
const made = join(import.meta.dirname, 'made');
const ground = '#f8e2b6';

/** How much of the icon's width the mark takes: a mask may leave only the middle four fifths of a `maskable` one. */
const icons = { 'icon-192': { size: 192, share: 0.78 }, 'icon-512': { size: 512, share: 0.78 }, 'icon-maskable-512': { size: 512, share: 0.58 }, 'icon-apple-180': { size: 180, share: 0.7 } };

const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserFlags] });
try {
  const page = await browser.newPage();
  mkdirSync(made, { recursive: true });
  for (const [name, { size, share }] of Object.entries(icons)) {
    const source = `data:image/svg+xml;base64,${Buffer.from(mark).toString('base64')}`;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}"><img alt="" src="${source}" style="width:${share * 100}%">`);
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    writeFileSync(join(made, `${name}.png`), await page.screenshot({ type: 'png' }));
  }
} finally {
  await browser.close();
}
