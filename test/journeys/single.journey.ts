import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { varied } from './player.ts';
import { expect, kitchenTable, test } from './game.ts';

const file = pathToFileURL(join(import.meta.dirname, '../../.cache/journeys/single/samenspel.html')).href;

test('the one file opens from disk and is played to its end, with pictures and sound, and keeps the play', async ({ page, player, observed }) => {
  await page.goto(file);
  await expect(page.getByRole('heading', { name: 'Samenspel', level: 1 })).toBeVisible();
  await player.start(kitchenTable);
  await player.seeStage();
  await player.press('Geluid');
  await player.playToTheEnd(varied);
  await expect(page.locator('.play')).toHaveAttribute('data-kept', 'true');
  await player.lookBack();
  expect(observed.own.filter((address) => address !== file), 'what it asked for beside itself').toEqual([]);
  await page.reload();
  await expect(page.locator('.looking-back h1')).toBeVisible();
});
