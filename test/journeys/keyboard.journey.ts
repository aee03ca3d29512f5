import { keyboard } from './hand.ts';
import { Player, varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

test('the whole conversation is played by keyboard alone, from menu to looking back', async ({ page }) => {
  const player = new Player(page, keyboard);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  const turns = await player.playToTheEnd(varied);
  expect(turns).toBeGreaterThanOrEqual(6);
  await player.lookBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('Escape closes a dialog and gives the focus back to what opened it', async ({ page }) => {
  const player = new Player(page, keyboard);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  for (const name of ['Teruglezen', 'Tekst en instellingen', 'Pauze']) {
    await player.press(name);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(player.button(name)).toBeFocused();
  }
});

test('single letters do nothing', async ({ page }) => {
  const player = new Player(page, keyboard);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  expect(await player.readOn()).toBe('choosing');
  const before = await page.locator('main').innerText();
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') await page.keyboard.press(key);
  expect(await page.locator('main').innerText()).toBe(before);
  await expect(page.getByRole('dialog')).toBeHidden();
});
