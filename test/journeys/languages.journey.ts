import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

test('the game speaks English when asked, the people in a translated conversation too', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.press('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Choose a conversation' })).toBeVisible();
  await expect(player.card('At the kitchen table').getByRole('heading')).toHaveAttribute('lang', 'en');
});

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
