import { expectNoViolations } from './axe.ts';
import { expect, ports, test } from './game.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('the page about the model can be read on the smallest phone, and leads back to where one was', async ({ page, player }) => {
  await player.openMenu(ports.game);
  const way = player.button(/^Over het model/);
  await way.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Over het model' })).toBeFocused();
  const table = page.getByRole('table', { name: 'Het model naast de studies' });
  expect(await table.getByRole('rowheader').count()).toBe(12);
  await expect(table.getByRole('columnheader', { name: 'Ons model' })).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'pixels to scroll sideways').toBeLessThanOrEqual(0);
  await expectNoViolations(page, 'about the model', page.locator('.about h1'));
  await player.button('Terug').first().click();
  await expect(way).toBeFocused();
});

for (const title of ['Privacy', 'Toegankelijkheid']) {
  test(`the page ‘${title}’ can be read on the smallest phone, and leads back to where one was`, async ({ page, player }) => {
    await player.openMenu(ports.game);
    const way = player.button(title);
    await way.click();
    const heading = page.getByRole('heading', { level: 1, name: title });
    await expect(heading).toBeFocused();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'pixels to scroll sideways').toBeLessThanOrEqual(0);
    await expectNoViolations(page, title, heading);
    await player.button('Terug').first().click();
    await expect(way).toBeFocused();
  });
}
