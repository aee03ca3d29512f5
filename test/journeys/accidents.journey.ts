import { expect, kitchenTable, ports, test } from './game.ts';
import { expectKept, lying } from './kept.ts';
import { Player, varied } from './player.ts';

// What goes another way than the player meant, or than we did.

test('when everything is erased in another tab, who plays on is told, and what they play on is kept', async ({ page, player, context }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(1, varied);
  await expectKept(page);
  const elsewhere = new Player(await context.newPage());
  await elsewhere.openMenu(ports.game);
  await elsewhere.press('Jouw voortgang');
  await elsewhere.openChapter('Bewaren, meenemen en wissen');
  await elsewhere.press('Wis alles');
  await elsewhere.press('Ja, wis alles');
  await expect(elsewhere.page.getByText('Alles is gewist.')).toBeVisible();
  expect(await lying(elsewhere.page)).toEqual([]);
  await expect(page.getByText('In een ander tabblad is alles gewist')).toBeVisible();
  await player.playOn(1, varied);
  await expectKept(page);
  expect(await lying(page)).toMatchObject([{ record: { choices: { length: 2 } } }]);
});

test('back and forward go along in every phase: an example, a page that lies over it, a dialog, weeks going by, looking back', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await page.locator('.path-next').click();
  const example = page.getByRole('heading', { level: 1, name: /^Voorbeeld/ });
  await expect(example).toBeVisible();
  await page.goBack();
  await expect(player.card(kitchenTable)).toBeVisible();
  await page.goForward();
  await expect(example).toBeVisible();
  await page.goBack();
  await player.start(kitchenTable);
  await player.playOn(1, varied);
  await player.press('Pauze');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(player.button('Naar binnen')).toBeVisible();
  await page.goForward();
  await player.playToTheEnd(varied);
  await expectKept(page);
  await player.lookBack();
  await page.goBack();
  // The story is over: there is still a way on.
  expect(await player.readOn()).toBe('over');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Terugkijken' })).toBeVisible();
  await player.press('Sla dit over');
  await player.openChapter(6);
  await player.press('Over het model');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Eén ding voor morgen' })).toBeVisible();
});

test('with the clock put back, the last play still comes first and is gone on with', async ({ page, player }) => {
  await page.clock.setFixedTime(new Date('2031-05-01T10:00:00'));
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(2, varied);
  await expectKept(page);
  await page.clock.setFixedTime(new Date('2019-05-01T10:00:00'));
  await player.openMenu(ports.game);
  await player.card(kitchenTable).getByRole('button', { name: /^Opnieuw/ }).click();
  await player.stepInside();
  await player.playOn(1, varied);
  await expectKept(page);
  await player.openMenu(ports.game);
  await expect(page.getByRole('region', { name: 'Verder waar je was' })).toContainText('Je hebt al 1 keuze gemaakt.');
});

test('an example that can’t be fetched is told, and the conversation can be played', async ({ page, player, observed }) => {
  await player.openMenu(ports.game);
  await expect(player.card(kitchenTable)).toBeVisible();
  await page.route('**/assets/*.js', async (route) => {
    const text = await (await route.fetch()).text();
    // Only an example has that.
    if (text.includes('"introduction":')) await route.abort();
    else await route.continue();
  });
  await page.locator('.path-next').click();
  await expect(page.getByText('lukt nu niet. Je kunt het gesprek wel zelf spelen.')).toBeVisible();
  await expect(player.button('Naar binnen')).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // The browser says so as well.
  observed.complaints.splice(0, 1);
});

test('a conversation begins before all of it has come; who is at their first choice by then is told, and goes on with it when it comes', async ({ page, player, observed }) => {
  let isCut = true;
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    // Only a scenario that is told to its end has that.
    if (isCut && /\\?"endings\\?":\[\{[^[]*\\?"steps\\?":\[\{/.test(text)) await route.abort();
    else await route.fulfill({ response });
  });
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.readOn();
  const offered = await player.choices.allTextContents();
  // No page is turned.
  await player.choices.nth(1).click();
  await expect(page.getByText(`‘${kitchenTable}’ kon niet worden opgehaald.`)).toBeVisible();
  expect(await player.choices.allTextContents()).toEqual(offered);
  isCut = false;
  await player.choose(2);
  await expect(page.locator('.answers')).toContainText(offered[1]?.replace(/^\d/, '') ?? '');
  await player.playOn(2, varied);
  await expectKept(page);
  expect(await lying(page)).toMatchObject([{ record: { choices: { length: 3 } } }]);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // The browser says so as well.
  observed.complaints.length = 0;
});
