import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

test('a broken scenario tells file, line and remedy on its card, while the other plays', async ({ player }) => {
  await player.openMenu(ports.broken);
  const card = player.card('gebroken');
  await expect(card).toContainText('test/journeys/scenarios/gebroken/scenario.md, regel 26');
  await expect(card).toContainText('Wat je kunt doen');
  await expect(card.getByRole('button')).toHaveCount(0);
  await player.start(kitchenTable);
  await player.playOn(3, varied);
});
