import type { Page } from '@playwright/test';
import { finger } from './hand.ts';
import { Player, alwaysFirst } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';
import { expectKept } from './kept.ts';
import { openLaid, wholePlay } from './laid.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, 'pixels to scroll sideways').toBeLessThanOrEqual(0);
}

test('the whole conversation is played with a finger on a phone', async ({ page }) => {
  const player = new Player(page, finger);
  await player.openMenu(ports.game);
  await expectNoSidewaysScroll(page);
  await player.openScenario(kitchenTable);
  await expectNoSidewaysScroll(page);
  await player.stepInside();
  await player.readOn();
  await expectNoSidewaysScroll(page);
  for (const choice of await player.choices.all()) {
    const box = await choice.boundingBox();
    expect(box?.height, 'height of a choice').toBeGreaterThanOrEqual(44);
  }
  expect(await player.playToTheEnd(alwaysFirst)).toBeGreaterThanOrEqual(6);
  await player.lookBack();
  await expectNoSidewaysScroll(page);
});

/** How many screens a page is long. */
function screens(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
}

test('looking back is no walk on a phone: what comes second is folded, opens with a tap, and is there on paper', async ({ page }) => {
  const player = new Player(page, finger);
  await player.openMenu(ports.game);
  await openLaid(player, 'done', wholePlay().record);
  expect(await player.readOn()).toBe('over');
  await player.lookBack();
  await player.press('Sla dit over');
  await player.openChapter(2);
  const closed = await screens(page);
  await page.locator('#choice-4').tap();
  await expect(player.button('Maak deze keuze opnieuw')).toBeVisible();
  expect((await screens(page)) - closed, 'screens that one open choice takes').toBeLessThanOrEqual(2);
  const elsewhere = page.getByText('Erachter staat hoe het op dat moment was aangekomen.');
  await expect(elsewhere).toBeHidden();
  await page.getByRole('heading', { name: 'Wat je ook had kunnen doen' }).tap();
  await expect(elsewhere).toBeVisible();
  await player.openChapter(3);
  expect(await screens(page), 'what you gave and kept').toBeLessThanOrEqual(3.5);
  await expect(page.getByRole('table', { name: /^Karin: welke ruimte/ })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: /^Karin: welke ruimte/ })).toBeVisible();
});

test('a choice that is made again is there at once, without the pages before it', async ({ page }) => {
  const player = new Player(page, finger);
  const { record, offered } = wholePlay();
  await player.openMenu(ports.game);
  await openLaid(player, 'done', record);
  expect(await player.readOn()).toBe('over');
  await player.lookBack();
  await player.press('Sla dit over');
  await player.openChapter(2);
  await page.locator('#choice-3').tap();
  await player.press('Maak deze keuze opnieuw');
  await expect(player.choices).toContainText(offered[2] ?? []);
  // What was read before it can be read back.
  await player.press('Teruglezen');
  await expect(page.getByRole('dialog')).toContainText('De ketel gilt.');
});

test('who left halfway is playing, says the path', async ({ page }) => {
  const player = new Player(page, finger);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(1, alwaysFirst);
  await expectKept(page);
  await player.openMenu(ports.game);
  await expect(page.locator('.path-steps [aria-current="step"]')).toHaveText(/Zelf spelen/u);
});
