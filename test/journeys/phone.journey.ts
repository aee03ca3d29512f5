import type { Page } from '@playwright/test';
import { finger } from './hand.ts';
import { Player, alwaysFirst } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

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
