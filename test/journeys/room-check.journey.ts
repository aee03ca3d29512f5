import { expectNoViolations } from './axe.ts';
import { expect, test } from './game.ts';
import { home } from './lesson.ts';

test('before a lesson the room is tried out: the trainer’s computer and a phone each say that they reach the lesson', async ({ page }) => {
  await page.goto(`${home()}klas`);
  await page.getByRole('link', { name: 'Test het lokaal' }).click();
  await expect(page.getByText('Dit apparaat bereikt de les.')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('De verbinding blijft open (WebSocket).')).toBeVisible();
  // The site of the journeys is on no network: that is told in words, in the place of a code that no phone could use.
  await expect(page.getByText('Deze computer zit op geen netwerk.')).toBeVisible();
  await expectNoViolations(page, 'the check of the room', page.getByRole('button', { name: 'Laat horen' }));
  await page.goto(`${home()}join.html#check`);
  await expect(page.getByText('Dit apparaat bereikt de les.')).toBeVisible({ timeout: 20_000 });
});
