import { readFileSync } from 'node:fs';
import { expect, kitchenTable, ports, test } from './game.ts';
import { expectKept, lay, lying } from './kept.ts';

test('on the smallest phone: conversations are narrowed down by what one looks for', async ({ page, player }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await player.openMenu(ports.game);
  const cards = page.getByRole('article');
  const all = await cards.count();
  await page.getByLabel('Waar je werkt').selectOption('onderwijs');
  await expect(cards).toHaveCount(1);
  await expect(page.getByText(`1 van de ${all} gesprekken`)).toBeVisible();
  await page.getByLabel('Wat je wilt oefenen').selectOption('herstellen wat misging');
  await expect(page.getByText('Geen gesprek past bij allebei.')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'pixels to scroll sideways').toBeLessThanOrEqual(0);
  await player.press('Laat alles zien');
  await expect(cards).toHaveCount(all);
});

test('a newcomer looks on first, takes the example over, and finds that play again', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await page.getByRole('region', { name: 'Voor het eerst hier?' }).getByRole('button', { name: /^Kijk mee:/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Voorbeeld/ })).toBeVisible();
  const why = page.getByText('Waarom?');
  const onward = player.button('Verder');
  for (let read = 0; read < 20 && !(await why.isVisible()); read += 1) {
    await expect(onward.or(why).first()).toBeVisible();
    if (!(await why.isVisible())) await onward.click();
  }
  await expect(page.getByRole('listitem').filter({ hasText: 'Gekozen:' })).toHaveCount(1);
  await player.press('Kijk wat er gebeurt');
  await expect(page.getByRole('heading', { level: 1, name: /^Voorbeeld/ })).toBeVisible();
  await player.press('Neem het over');
  await expect(page.getByRole('heading', { level: 1, name: /^Voorbeeld/ })).toBeHidden();
  expect(await player.readOn()).toBe('choosing');
  await player.choose(1);
  await expectKept(page);
  await page.reload();
  expect(await player.readOn()).toBe('choosing');
  await player.openMenu(ports.game);
  await expect(page.getByRole('region', { name: 'Verder waar je was' })).toContainText('Je hebt al 2 keuzes gemaakt.');
});

test('the browser’s own buttons and a page loaded again keep the player where they were', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  expect(await player.readOn()).toBe('choosing');
  await player.choose(1);
  await expectKept(page);
  await page.goBack();
  await expect(player.button('Naar binnen')).toBeVisible();
  await page.reload();
  await expect(player.button('Naar binnen')).toBeVisible();
  await page.goBack();
  await expect(player.card(kitchenTable)).toContainText('Je hebt al 1 keuze gemaakt.');
  await page.goForward();
  await expect(player.button('Naar binnen')).toBeVisible();
  await page.goForward();
  expect(await player.readOn()).toBe('choosing');
  await player.press('Pauze');
  await player.press('Naar het begin');
  await page.goBack();
  expect(await player.readOn()).toBe('choosing');
  expect(await lying(page)).toMatchObject([{ record: { choices: { length: 1 } } }]);
});

/** Choices of the kitchen table, four times over somebody’s head; the first choice of the other play may be a fifth. */
const slip = ['eerst-hulp', 'klein', 'folder-in', 'casemanager', 'brief', 'gas-druk', 'knop-om'];

test('progress after two plays: what was done, what to practise, the plays themselves, and files of all sorts', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.press('Jouw voortgang');
  await expect(page.getByText('Hier valt nog niets te zien')).toBeVisible();
  await page.goBack();
  await player.start(kitchenTable);
  await player.readOn();
  await player.choose(1);
  await expectKept(page);
  const [play] = await lying(page);
  const record = { ...(play?.['record'] as object), seed: 2, choices: slip };
  await lay(page, { ...play, id: 'earlier', record, order: 0, over: true, ending: { id: 'la', title: 'De la' } });
  await page.goto(`http://127.0.0.1:${ports.game}/#/progress`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: 'Om te oefenen' })).toBeVisible();
  await expect(page.getByText(/^In (vier|vijf) keuzes.* nam je het over\.$/)).toBeVisible();
  await player.openChapter('Wat je deed');
  await expect(page.getByRole('table', { name: 'Jij neemt het woord van de ander' }).getByRole('row', { name: /^neemt over/ })).toContainText(/[45]/);
  const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
  expect(pdf).toContain('/StructTreeRoot');
  await player.openChapter('Bewaren, meenemen en wissen');
  const saving = page.waitForEvent('download');
  await player.press('Bewaar als bestand');
  const file = await (await saving).path();
  expect(readFileSync(file, 'utf8')).toMatch(/^Samenspel: bewaarde spellen.* 2 · /);
  await player.openChapter('Eerder gespeeld');
  const plays = page.getByRole('region', { name: 'Eerder gespeeld' }).getByRole('listitem');
  await expect(plays).toHaveCount(2);
  await plays.filter({ hasText: 'De la' }).getByRole('button', { name: 'Weghalen' }).click();
  await player.press('Ja, weghalen');
  await expect(plays).toHaveCount(1);
  await player.openChapter('Bewaren, meenemen en wissen');
  const saved = readFileSync(file);
  for (const [content, told] of [
    ['Melk, brood, kaas', 'Dit is geen bestand met bewaarde spellen'],
    [saved.subarray(1, 400), 'Dit is geen bestand met bewaarde spellen'],
    [String(saved).replace('format 1', 'format 2'), 'komt uit een nieuwere versie'],
    [String(saved).replace('"id":"earlier"', '"id":"earlie'), 'Het bestand is niet heel: wat leesbaar was, is overgenomen.'],
    [saved, 'Er kwam één spel bij. Eén spel stond hier al.'],
  ] as const) {
    await page.locator('input[type=file]').setInputFiles({ name: 'plays.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });
    await expect(page.getByText(told)).toBeVisible();
  }
  await player.openChapter('Eerder gespeeld');
  await expect(plays).toHaveCount(2);
  await player.openChapter('Bewaren, meenemen en wissen');
  await player.press('Wis alles');
  await expect(player.button('Nee, laat staan')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(player.button('Wis alles')).toBeFocused();
  await player.press('Wis alles');
  await player.press('Ja, wis alles');
  await expect(page.getByText('Hier valt nog niets te zien')).toBeVisible();
  await expect(page.getByText('Alles is gewist.')).toBeInViewport();
});
