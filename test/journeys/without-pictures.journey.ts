import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

test('where nothing can be drawn at all, the player is told once and plays on in words', async ({ page, player }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await expect(page.getByText('De tekeningen lukken niet op dit apparaat.')).toHaveCount(1);
  await expect(page.getByRole('list', { name: 'Wie je ziet' })).toBeVisible();
  await player.press('Oké, sluiten');
  expect(await player.playToTheEnd(varied)).toBeGreaterThanOrEqual(6);
  await player.lookBack();
});
