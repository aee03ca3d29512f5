import { countDrawing, drawnWithin } from '../stage/drawn.ts';
import { alwaysFirst, type Player } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

/** Long enough for a breath, a blink and a steaming cup. */
const aWhile = 1_500;

/** The picture of this page is there, and nothing is drawn any more. */
async function expectStill(player: Player): Promise<void> {
  await player.seeStage();
  await expect.poll(() => drawnWithin(player.page, aWhile), { message: 'drawn although all should be still', timeout: 30_000 }).toBe(0);
}

test('where the device asks for rest the picture stands still: while reading, when somebody speaks, and after a choice', async ({ page, player }) => {
  await countDrawing(page);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await expectStill(player);
  await player.press('Verder');
  await player.press('Verder');
  await expect(page.locator('.panel[data-kind="speech"]')).toBeVisible();
  await expectStill(player);
  await player.playOn(1, alwaysFirst);
  await expectStill(player);
  expect(await page.evaluate(() => window.strokesDrawn), 'drawn at all').toBeGreaterThan(0);
});

test.describe('where the device does not ask for rest', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the picture lives, until the player asks for rest here', async ({ page, player }) => {
    await countDrawing(page);
    await player.openMenu(ports.game);
    await player.start(kitchenTable);
    await player.seeStage();
    expect(await drawnWithin(page, aWhile), 'drawn while people breathe').toBeGreaterThan(0);
    await player.press('Tekst en instellingen');
    await page.getByRole('checkbox', { name: 'Zo min mogelijk beweging' }).check();
    await page.keyboard.press('Escape');
    await expectStill(player);
  });
});
