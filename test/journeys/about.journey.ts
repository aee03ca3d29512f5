import { expect, ports, test } from './game.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('the page about the model is read part by part on the smallest phone, and leads back to where one was', async ({ page, player }) => {
  await player.openMenu(ports.game);
  const way = player.button(/^Over het model/);
  await way.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Over het model' })).toBeFocused();
  await player.openChapter(5);
  const table = page.getByRole('table', { name: 'Het model naast de studies' });
  expect(await table.getByRole('rowheader').count()).toBe(12);
  await expect(table.getByRole('columnheader', { name: 'Ons model' })).toHaveCount(1);
  await player.button('Terug').first().click();
  await expect(way).toBeFocused();
});

for (const title of ['Privacy', 'Toegankelijkheid']) {
  test(`the page ‘${title}’ leads back to where one was`, async ({ page, player }) => {
    await player.openMenu(ports.game);
    const way = player.button(title);
    await way.click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await player.button('Terug').first().click();
    await expect(way).toBeFocused();
  });
}
