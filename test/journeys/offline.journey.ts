import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { siteHandler } from '../../src/cli/site/handler.ts';
import { listen } from '../../src/cli/site/listen.ts';
import { expectKept } from './kept.ts';
import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

test.use({ serviceWorkers: 'allow' });

/** The game on an address of its own, of which a newer version, with another description, comes out when asked. */
async function changingSite(): Promise<{ readonly port: number; change(): void; close(): void }> {
  const folder = join(import.meta.dirname, '../../.cache/journeys/game');
  const files = siteHandler(folder);
  const newer = new Map([
    ['/sw.js', readFileSync(join(folder, 'sw.js'), 'utf8').replace(/^const version = '\w+'/, "const version = 'newer'")],
    ['/index.html', readFileSync(join(folder, 'index.html'), 'utf8').replace('oefen een moeilijk gesprek', 'nieuw')],
  ]);
  let changed = false;
  const listening = await listen((request, response) => {
    const source = changed ? newer.get(request.url ?? '') : undefined;
    if (source === undefined) return files(request, response);
    response.writeHead(200, { 'Content-Type': request.url === '/sw.js' ? 'text/javascript' : 'text/html', 'Cache-Control': 'no-cache' }).end(source);
  }, 0, '127.0.0.1');
  if (!listening.ok) throw new Error(`The game can't be served here: ${listening.code}`);
  return {
    port: listening.port,
    change() {
      changed = true;
    },
    close() {
      listening.server.closeAllConnections();
      listening.server.close();
    },
  };
}

/** Until the whole game is on the device. */
function onDevice(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('after one visit the game is played without a connection, with its pictures, to the end', async ({ page, player, context }) => {
  await player.openMenu(ports.game);
  await onDevice(page);
  await context.setOffline(true);
  await page.reload();
  await player.start(kitchenTable);
  await player.seeStage();
  await player.press('Geluid');
  await player.playToTheEnd(varied);
  await player.lookBack();
});

test('who comes back to a play is not taken for a newcomer, not even for a moment', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(1, varied);
  await expectKept(page);
  await onDevice(page);
  await page.addInitScript(() => {
    const watch = (): void => {
      const welcome = document.getElementById('path-title');
      if (welcome?.textContent === 'Voor het eerst hier?' && welcome.checkVisibility({ visibilityProperty: true })) Object.assign(window, { wasWelcomed: true });
      requestAnimationFrame(watch);
    };
    watch();
  });
  await player.openMenu(ports.game);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Verder waar je was' })).toContainText('Je hebt al 1 keuze gemaakt.');
  expect(await page.evaluate(() => 'wasWelcomed' in window)).toBe(false);
});

test('the game can be installed: it names itself, where it begins and its icons, and they are there', async ({ page, player }) => {
  await player.openMenu(ports.game);
  const address = await page.locator('link[rel="manifest"]').evaluate((link: HTMLLinkElement) => link.href);
  const manifest = (await (await page.request.get(address)).json()) as { name: string; start_url: string; icons: readonly { src: string; sizes: string }[] };
  expect(manifest.name).toBe('Samenspel');
  expect(new URL(manifest.start_url, address).href).toBe(new URL('./', page.url()).href);
  for (const { src, sizes } of manifest.icons) {
    const width = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return image.naturalWidth;
    }, new URL(src, address).href);
    expect(`${width}x${width}`).toBe(sizes);
  }
});

test('a new version is told while somebody plays, and is there only when they open the page again', async ({ page, player }) => {
  const site = await changingSite();
  try {
    await player.openMenu(String(site.port));
    await onDevice(page);
    await page.reload();
    await player.start(kitchenTable);
    await player.readOn();
    site.change();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    // Told once the whole of it is on the device: some hundreds of files, on however busy a machine.
    await expect(page.getByText('Er is een nieuwe versie van Samenspel.')).toBeVisible({ timeout: 90_000 });
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^Samenspel: oefen/);
    await player.playOn(1, varied);
    await expect(page.locator('.play')).toHaveAttribute('data-kept', 'true');
    await page.reload();
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^Samenspel: nieuw/);
    // The play goes on where it was, in the new version.
    await expect(page.getByRole('region', { name: 'Het gesprek' })).toBeVisible();
  } finally {
    site.close();
  }
});
