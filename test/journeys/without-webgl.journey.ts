import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] }) });

test('with WebGL off the stage is drawn without it, and the conversation is played to its end', async ({ page, player }) => {
  await player.openMenu(ports.game);
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
  await player.start(kitchenTable);
  await player.seeStage();
  expect(await player.playToTheEnd(varied)).toBeGreaterThanOrEqual(6);
  await player.lookBack();
});
