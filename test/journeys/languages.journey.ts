import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

// Every screen that the game has, in both its languages. Found by their place, since their names differ.

/** Turns pages and takes the first choice until there is something to look back on. */
async function playToTheEnd(page: Page): Promise<void> {
  const steps = page.locator('.choice, .told-onward .main-button, .interlude .main-button');
  const over = page.locator('.looking-back');
  for (let step = 0; step < 300; step += 1) {
    await expect(steps.or(over).first()).toBeVisible();
    if (await over.isVisible()) return;
    // The last button stands there while looking back is fetched, and is gone when it is clicked: so the click may
    // also land on the edge of what came in its place.
    await steps.or(over).first().click({ position: { x: 4, y: 8 } });
  }
  throw new Error('After 300 steps the story is still not over.');
}

const titles = { nl: kitchenTable, en: 'At the kitchen table' } as const;

for (const language of ['nl', 'en'] as const) {
  test(`axe finds nothing on any screen in the language ${language}, looking back with its details included`, async ({ page, player }) => {
    test.slow();
    await player.openMenu(ports.game);
    await page.locator(`.language-switch button[lang="${language}"]`).click();
    await page.locator('.menu-foot .to-about').click();
    await expectNoViolations(page, 'about the model', page.locator('.about h1'));
    await page.locator('.about .plain-button').first().click();
    await player.card(titles[language]).locator('.main-button').click();
    await expectNoViolations(page, 'before', page.locator('.before h1'));
    await page.locator('.before-buttons .main-button').click();
    await expectNoViolations(page, 'reading', page.locator('.panel'));
    await expect(page.locator('.play-main')).toHaveAttribute('lang', language);
    await page.locator('.round-button').nth(1).click();
    await expectNoViolations(page, 'settings', page.getByRole('dialog'));
    await page.keyboard.press('Escape');
    await playToTheEnd(page);
    await expectNoViolations(page, 'your own view', page.locator('.own-view'));
    await page.locator('.own-view button[type="submit"]').click();
    await player.openChapter(4);
    await page.locator('#what-if input[type="radio"]').first().check();
    await page.locator('.exploring button').click();
    await expect(page.locator('.shares')).toBeVisible({ timeout: 30_000 });
    for (const chapter of [1, 2, 3, 4, 5, 6]) {
      await player.openChapter(chapter);
      // The entries are all of one kind: axe on a page with eighteen of them open takes minutes on a busy machine.
      for (const kind of ['.more summary', '.entry summary']) {
        for (const more of (await page.locator(kind).filter({ visible: true }).all()).slice(0, 3)) await more.click();
      }
      await expectNoViolations(page, `looking back, chapter ${chapter}`, page.locator('.chapter h2').filter({ visible: true }));
    }
  });
}

test('a conversation goes on in the language that is picked halfway, on the page where it was', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(2, varied);
  await player.readOn();
  const offered = await player.choices.count();
  await page.locator('.round-button').nth(1).click();
  await page.getByRole('dialog').getByRole('button', { name: 'English' }).click();
  await expect(page.locator('.play-main')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
  const choices = page.getByRole('list', { name: 'What do you do?' }).getByRole('button');
  await expect(choices).toHaveCount(offered);
  await choices.first().click();
  await expect(page.locator('.answers')).toContainText('You:');
  await page.locator('.round-button').nth(2).click();
  await expect(page.getByRole('dialog').getByRole('log')).toContainText('The kettle is screaming.');
});
