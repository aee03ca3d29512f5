import type { Page } from '@playwright/test';
import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

test.use({ viewport: { width: 320, height: 640 } });

/** @param shown What only this screen has. */
async function expectNoSidewaysScroll(page: Page, screen: string, shown: string): Promise<void> {
  await expect(page.locator(shown).first(), screen).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `pixels to scroll sideways: ${screen}`).toBeLessThanOrEqual(0);
}

test('with letters twice as large on the smallest phone, nothing scrolls sideways, the longest words and tables included', async ({ page, player }) => {
  await page.addInitScript(() => localStorage.setItem('samenspel.settings', JSON.stringify({ format: 1, textSize: 200 })));
  await player.openMenu(ports.game);
  await expectNoSidewaysScroll(page, 'menu', '.menu h1');
  await page.locator('.menu-foot .to-about').click();
  await expectNoSidewaysScroll(page, 'about the model', '.about h1');
  await player.button('Terug').first().click();
  await player.start(kitchenTable);
  await player.playToTheEnd(varied);
  await player.lookBack();
  await page.locator('.own-view button[type="submit"]').click();
  await player.openChapter(4);
  await page.locator('#what-if input[type="radio"]').first().check();
  await player.press('Speel het uit');
  await expect(page.locator('.shares')).toBeVisible({ timeout: 30_000 });
  for (const chapter of [1, 2, 3, 4, 5, 6]) {
    await player.openChapter(chapter);
    for (const more of await page.locator('.more summary, .entry summary').filter({ visible: true }).all()) await more.click();
    await expectNoSidewaysScroll(page, `looking back, chapter ${chapter}`, '.contents');
  }
});
