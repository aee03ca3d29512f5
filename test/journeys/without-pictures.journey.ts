import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

test.describe('with WebGL off', () => {
  test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] }) });

  test('the stage is drawn without it, and the conversation is played to its end', async ({ page, player }) => {
    await player.openMenu(ports.game);
    expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
    await player.start(kitchenTable);
    await player.seeStage();
    expect(await player.playToTheEnd(varied)).toBeGreaterThanOrEqual(6);
    await player.lookBack();
  });
});

test.describe('where nothing can be drawn at all', () => {
  test('the player is told once and plays on in words', async ({ page, player }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await player.openMenu(ports.game);
    await player.start(kitchenTable);
    await expect(page.getByText('De tekeningen lukken niet op dit apparaat.')).toHaveCount(1);
    await expect(page.getByRole('list', { name: 'Wie je ziet' })).toBeVisible();
    await player.press('Oké, weg ermee');
    expect(await player.playToTheEnd(varied)).toBeGreaterThanOrEqual(6);
    await player.lookBack();
  });
});
