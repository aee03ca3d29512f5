import type { Page } from '@playwright/test';
import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

const key = 'samenspel.play.keukentafel';

/** What stands in the browser's storage of plays that could not be gone on with. */
function setAside(page: Page): Promise<readonly (string | null)[]> {
  return page.evaluate(() => {
    const keys = Object.keys(localStorage).filter((name) => name.startsWith('samenspel.aside.'));
    return keys.map((name) => localStorage.getItem(name));
  });
}

test('a play that was left is gone on with where it was', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(3, varied);
  await player.readOn();
  const offered = await player.choices.allInnerTexts();
  await page.reload();
  await player.card(kitchenTable).getByRole('button', { name: /^Verder spelen/ }).click();
  await player.readOn();
  expect(await player.choices.allInnerTexts()).toEqual(offered);
});

test('a damaged save is told, set aside and not thrown away', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await page.evaluate((name) => localStorage.setItem(name, '{"format":1,"record":'), key);
  await page.reload();
  await expect(page.getByText('is niet meer te lezen. Het is niet weggegooid')).toBeVisible();
  expect(await setAside(page)).toEqual(['{"format":1,"record":']);
  await player.start(kitchenTable);
  expect(await player.readOn()).toBe('choosing');
});

test('a save that no longer fits its scenario is told and set aside', async ({ page, player }) => {
  const record = { format: 1, scenario: 'keukentafel', version: 'of long ago', seed: 1, choices: ['never-was-there'] };
  const save = JSON.stringify({ format: 1, record, compass: [], savedAt: 1, over: false });
  await player.openMenu(ports.game);
  await page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, save]);
  await page.reload();
  await player.card(kitchenTable).getByRole('button', { name: /^Verder spelen/ }).click();
  await expect(page.getByText('is veranderd sinds je het speelde')).toBeVisible();
  expect(await setAside(page)).toEqual([save]);
});

test('where the browser keeps nothing, the player is told once and plays on', async ({ page, player }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(3, varied);
  await expect(page.getByText('Je browser laat het spel niets bewaren.')).toHaveCount(1);
});
