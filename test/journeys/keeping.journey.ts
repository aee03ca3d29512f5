import { Player, varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';
import { expectKept, lay, lying } from './kept.ts';

async function resume(player: Player): Promise<void> {
  await player.card(kitchenTable).getByRole('button', { name: /^Verder spelen/ }).click();
}

test('a play that was left is gone on with where it was, also when the page went away in mid-choice', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(3, varied);
  await player.readOn();
  const offered = await player.choices.allInnerTexts();
  await expectKept(page);
  await player.openMenu(ports.game);
  await resume(player);
  await player.readOn();
  expect(await player.choices.allInnerTexts()).toEqual(offered);
});

test('a choice that is pressed twice is made once', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.card(kitchenTable).getByRole('button', { name: /^Spelen/ }).dblclick();
  await player.button('Naar binnen').dblclick();
  await player.readOn();
  await player.choices.first().dblclick();
  await player.readOn();
  await expectKept(page);
  expect(await lying(page)).toMatchObject([{ record: { choices: [expect.any(String)] } }]);
});

test('a damaged play and one of a newer version are told, and nothing happens to them', async ({ page, player }) => {
  await player.openMenu(ports.game);
  const odd = [{ id: 'damaged', order: 1, record: null }, { id: 'newer', format: 2, order: 2, drawing: 'a tree' }];
  for (const item of odd) await lay(page, item);
  await page.reload();
  await expect(page.getByText('is niet meer te lezen. Het is niet weggegooid')).toBeVisible();
  await expect(page.getByText('komt uit een nieuwere versie van Samenspel')).toBeVisible();
  await player.start(kitchenTable);
  await player.playOn(1, varied);
  await expectKept(page);
  expect(await lying(page)).toEqual(expect.arrayContaining(odd));
});

test('a save of the first version of the game is gone on with', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(2, varied);
  await expectKept(page);
  const [play] = await lying(page);
  const save = JSON.stringify({ format: 1, record: play?.['record'], compass: [], savedAt: 1, over: false });
  await page.evaluate((text) => {
    localStorage.setItem('samenspel.play.keukentafel', text);
    indexedDB.deleteDatabase('samenspel');
  }, save);
  await player.openMenu(ports.game);
  await expect(player.card(kitchenTable)).toContainText('Je hebt al 2 keuzes gemaakt.');
  await resume(player);
  await player.playOn(1, varied);
  await expectKept(page);
  expect(await lying(page)).toMatchObject([{ compass: [], record: { choices: { length: 3 } } }]);
  expect(await page.evaluate(() => localStorage.getItem('samenspel.play.keukentafel'))).toBeNull();
});

test('a play of a scenario that has changed since is told, and stays kept', async ({ page, player }) => {
  await player.openMenu(ports.game);
  const record = { format: 1, scenario: 'keukentafel', version: 'of long ago', seed: 1, choices: ['never-was-there'] };
  const old = { format: 1, id: 'old', record, compass: [], startedAt: 1, savedAt: 1, order: 1, over: false };
  await lay(page, old);
  await page.reload();
  await resume(player);
  await expect(page.getByText('is veranderd sinds je het speelde')).toBeVisible();
  await player.stepInside();
  await player.playOn(1, varied);
  await expectKept(page);
  expect(await lying(page)).toEqual(expect.arrayContaining([old]));
});

test('in two tabs the second is told, and what each goes on with is kept', async ({ page, player, context }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(1, varied);
  await expectKept(page);
  const elsewhere = new Player(await context.newPage());
  await elsewhere.openMenu(ports.game);
  await resume(elsewhere);
  await expect(elsewhere.page.getByText('staat ook open in een ander tabblad')).toBeVisible();
  await player.playOn(1, () => 1);
  await expectKept(page);
  await elsewhere.playOn(1, () => 2);
  await expect(elsewhere.page.getByText('Allebei zijn bewaard')).toBeVisible();
  await expectKept(elsewhere.page);
  const choices = (await lying(page)).map(({ record }) => (record as { choices: string[] }).choices);
  expect(choices).toHaveLength(2);
  expect(choices[0]?.[0]).toBe(choices[1]?.[0]);
  expect(choices[0]?.[1]).not.toBe(choices[1]?.[1]);
});

/** What a browser that keeps nothing does in its several ways. */
const blocked: Readonly<Record<string, () => void>> = {
  'storage is forbidden': () => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'indexedDB', { get: refuse });
  },
  'there is no database': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
};

for (const [how, block] of Object.entries(blocked)) {
  test(`where ${how}, the player is told once and plays on`, async ({ page, player }) => {
    await page.addInitScript(block);
    await player.openMenu(ports.game);
    await player.start(kitchenTable);
    await player.playOn(3, varied);
    await expect(page.getByText('Je browser laat het spel niets bewaren.')).toHaveCount(1);
  });
}

test('on a full device the player is told and plays on, and all of it is kept once there is room', async ({ page, player }) => {
  const devtools = await page.context().newCDPSession(page);
  const origin = `http://127.0.0.1:${ports.game}`;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(2, varied);
  await expect(page.getByText('geen plek meer om je spel te bewaren')).toHaveCount(1);
  await player.press('Pauze');
  await expect(page.getByRole('dialog')).toContainText('nog niet bewaard');
  await player.press('Terug naar het gesprek');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await player.playOn(1, varied);
  await expectKept(page);
  expect(await lying(page)).toMatchObject([{ record: { choices: { length: 3 } } }]);
});
