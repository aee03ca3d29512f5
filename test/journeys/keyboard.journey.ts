import { announcements, noteAnnouncements } from './announced.ts';
import { keyboard } from './hand.ts';
import { Player, varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

test('the whole conversation is played by keyboard alone, from menu to looking back', async ({ page }) => {
  const player = new Player(page, keyboard);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  const turns = await player.playToTheEnd(varied);
  expect(turns).toBeGreaterThanOrEqual(6);
  await player.lookBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('who has chosen by keyboard reads on with the same key, and a key held down does not run through the pages', async ({ page }) => {
  const player = new Player(page, keyboard);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.playOn(1, varied);
  const words = page.locator('.say');
  const answer = await words.innerText();
  await expect(page.locator('.panel .tag')).toBeFocused();
  await page.keyboard.down('Enter');
  await expect(words).not.toHaveText(answer);
  const next = await words.innerText();
  for (let held = 0; held < 5; held += 1) await page.keyboard.down('Enter');
  await expect(words).toHaveText(next);
});

test('looking back by keyboard alone: your own view, another choice beside it, what follows from there, and words that are kept', async ({ page }) => {
  const player = new Player(page, keyboard);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  for (let turn = 1; (await player.readOn()) === 'choosing'; turn += 1) {
    // The first thought that comes along is looked at; the conversation waits for nothing.
    if (turn === 1) await player.press('Hindert');
    await player.choose(varied(turn, await player.choices.count()));
  }
  await player.lookBack();
  await page.getByRole('radio', { name: /^2\./ }).press('Space');
  await player.press('Laat zien wat er bij hen speelde');
  await expect(page.getByRole('heading', { name: 'Hoe het tussen jullie ging' })).toBeFocused();

  await player.openChapter(2);
  await page.locator('#choice-1').press('Enter');
  await expect(player.button('Hindert').first()).toHaveAttribute('aria-pressed', 'true');
  await keyboard(page.getByRole('button', { name: /^Leg ernaast/ }).first());
  await expect(page.getByRole('heading', { name: 'En als je iets anders had gezegd?' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Zo had het kunnen gaan' })).toBeVisible();
  await player.press('Speel het uit');
  await expect(page.getByRole('table', { name: 'Hoe loopt het vanaf hier meestal af?' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Aan elke kant zijn er 400 gespeeld')).toBeVisible();
  // The button that was pressed is gone: the focus goes to what came of it.
  await expect(page.getByRole('heading', { name: 'Hoe loopt het vanaf hier meestal af?' })).toBeFocused();

  await player.openChapter(5);
  await page.getByLabel('Wat wil je verder onthouden?').fill('Eerst vragen, dan pas iets regelen.');
  await player.openChapter(6);
  await page.getByRole('radio', { name: 'Iets anders, in mijn eigen woorden' }).press('Space');
  await page.getByLabel('Ik ga proberen om…').fill('Morgen eerst luisteren.');
  await expect(page.getByText('Onthouden. Als je weer komt')).toBeVisible();
  await page.reload();
  // The report opens again where it was left.
  await expect(page.getByLabel('Ik ga proberen om…')).toHaveValue('Morgen eerst luisteren.');
  await player.openChapter(5);
  await expect(page.getByLabel('Wat wil je verder onthouden?')).toHaveValue('Eerst vragen, dan pas iets regelen.');
  await player.openChapter(1);
  await expect(page.getByText('Jij zag het draaien bij keuze 2.').or(page.getByText('Jij zag het draaien op hetzelfde moment'))).toBeVisible();
});

test('for who listens, every page is said once, and nothing twice', async ({ page }) => {
  await noteAnnouncements(page);
  const player = new Player(page, keyboard);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  const onward = player.button('Verder');
  for (let pages = 1; pages <= 12; pages += 1) {
    const words = (await page.locator('.say').innerText()).replaceAll(/^[“‘]|[”’]$/g, '');
    await expect.poll(async () => (await announcements(page)).filter((said) => said.includes(words)).length, { message: words }).toBe(1);
    const isChoosing = await player.choices.first().isVisible();
    await keyboard(isChoosing ? player.choices.first() : onward);
    await expect(page.locator('.say')).not.toContainText(words);
  }
  const said = await announcements(page);
  expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([]);
});

test('a dialog keeps the focus, Escape closes it, and the focus goes back to what opened it', async ({ page }) => {
  const player = new Player(page, keyboard);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  for (const name of ['Teruglezen', 'Tekst en instellingen', 'Pauze']) {
    await player.press(name);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let stop = 0; stop < 16; stop += 1) {
        await page.keyboard.press(key);
        expect(await dialog.evaluate((within) => within.contains(document.activeElement) || document.activeElement === document.body), `${key} in ${name}`).toBe(true);
      }
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(player.button(name)).toBeFocused();
  }
});

test('from a break one gets to the settings, and from there back to the conversation', async ({ page }) => {
  const player = new Player(page, keyboard);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.press('Pauze');
  await player.press('Instellingen');
  await expect(page.getByRole('heading', { name: 'Tekst en instellingen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(player.button('Pauze')).toBeFocused();
});

test('single letters do nothing', async ({ page }) => {
  const player = new Player(page, keyboard);
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  expect(await player.readOn()).toBe('choosing');
  const before = await page.locator('main').innerText();
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') await page.keyboard.press(key);
  expect(await page.locator('main').innerText()).toBe(before);
  await expect(page.getByRole('dialog')).toBeHidden();
});
