import type { Browser, Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

// A lesson as a trainer gives it: one projector, one trainer, and phones.

const home = () => `http://127.0.0.1:${ports.game}/`;

async function phone(browser: Browser, pin: string, name: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 700 }, reducedMotion: 'reduce', locale: 'nl-NL' });
  const page = await context.newPage();
  await page.goto(`${home()}mee`);
  await page.getByLabel('Code').fill(pin);
  await page.getByLabel('Naam of bijnaam').fill(name);
  await page.getByRole('button', { name: 'Doe mee' }).click();
  await expect(page.getByRole('heading', { name: 'Je doet mee' })).toBeVisible();
  return page;
}

/** On through what is told; the server answers a little later, and then there may be nothing more to tell. */
async function tellUpTo(page: Page, next: string): Promise<void> {
  const asks = page.getByRole('button', { name: next, exact: true });
  await expect(async () => {
    if (!(await asks.isVisible())) await page.getByRole('button', { name: 'Verder', exact: true }).click({ timeout: 1000 });
    await expect(asks).toBeVisible({ timeout: 700 });
  }).toPass();
}

const options = (page: Page) => page.locator('.phone-options').getByRole('button');

async function vote(page: Page, nth: number): Promise<void> {
  await options(page).nth(nth).click();
  await expect(page.getByText('Bewaard')).toBeVisible();
}

test('a class plays a choice: it votes in secret, sees how the votes fell, talks, votes again, and goes on with what few chose', async ({ page: trainer, browser }) => {
  const press = (name: string) => trainer.getByRole('button', { name, exact: true }).click();
  const isNow = (name: string) => expect(trainer.getByRole('heading', { name, level: 1, exact: true })).toBeVisible();
  await trainer.goto(`${home()}klas`);
  await trainer.getByRole('radio', { name: kitchenTable }).check();
  await expectNoViolations(trainer, 'the start of a lesson', trainer.getByRole('button', { name: 'Met telefoons' }));
  await press('Met telefoons');
  await isNow('Mensen komen binnen');
  const pin = (await trainer.locator('.join-pin').innerText()).replaceAll(/\s/gu, '');
  // A window of its own: a tab that is not in front draws nothing.
  const wall = await (await browser.newContext({ viewport: { width: 960, height: 540 }, reducedMotion: 'reduce', locale: 'nl-NL' })).newPage();
  await wall.goto(`${home()}class.html${await trainer.getByRole('link', { name: 'Open het grote scherm' }).getAttribute('href')}`);
  await expect(wall.getByRole('heading', { name: kitchenTable })).toBeVisible();
  const phones = [];
  for (const name of ['Ada', 'Bo', 'Cas', 'Dirk', 'Esra']) phones.push(await phone(browser, pin, name));
  const [ada, bo] = phones;
  if (!ada || !bo) throw new Error('Nobody came.');
  await expect(wall.getByText('Ada · Bo · Cas · Dirk · Esra')).toBeVisible();

  await press('Begin');
  await isNow('De scène');
  await tellUpTo(trainer, 'Open de stemming');
  await press('Open de stemming');
  await isNow('De groep stemt');
  for (const [index, each] of phones.entries()) await vote(each, index % 2);
  await expect(wall.getByText('5 van 5 hebben gestemd')).toBeVisible();
  await expect(wall.locator('.results')).toHaveCount(0);
  await expect(ada.locator('.results')).toHaveCount(0);

  // Phones are reloaded, changed and turned off and on: a vote is kept, and can be changed until it closes.
  await bo.reload();
  await expect(bo.getByText('Bewaard')).toBeVisible();
  await vote(bo, 2);
  await expectNoViolations(bo, 'a vote on a phone', bo.getByText('Bewaard'));
  await trainer.reload();
  await press('Sluit de stemming');
  await press('Laat de uitslag zien');
  await expect(wall.locator('.result-bar b')).toHaveText(['3', '1', '1', '0']);
  await expect(ada.locator('.result-bar b')).toHaveText(['3', '1', '1', '0']);

  await press('Praat erover');
  await press('Stem nog een keer');
  for (const each of phones) {
    await expect(each.getByRole('heading', { name: 'En na het gesprek: wat zou jij nu doen?' })).toBeVisible();
    await vote(each, 1);
  }
  await press('Sluit de stemming');
  await press('Laat de uitslag zien');
  await expect(wall.getByText('Na het gesprek veranderd')).toBeVisible();
  await expectNoViolations(wall, 'the projector', wall.locator('.results'));
  await trainer.getByRole('group', { name: 'Ga verder met' }).getByRole('button').nth(3).click();
  await isNow('Het antwoord');
  await press('Laat zien waarom');
  await expect(wall.getByRole('heading', { name: 'Mevrouw Bos' })).toBeVisible();
  await expectNoViolations(trainer, 'the trainer’s own screen', trainer.locator('.people'));

  await press('Beëindig de les en wis alles');
  await press('Ja, wis alles');
  await expect(ada.getByText('De les is afgelopen.')).toBeVisible();
  for (const each of [...phones, wall]) await each.context().close();
});

test('a class without phones raises hands, and a reload changes nothing', async ({ page }) => {
  await page.goto(`${home()}klas`);
  await page.getByRole('radio', { name: kitchenTable }).check();
  await page.getByRole('button', { name: 'Zonder telefoons' }).click();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('Begin');
  await expect(page.getByRole('heading', { name: 'De scène', level: 1 }).last()).toBeVisible();
  await tellUpTo(page, 'Laat handen opsteken');
  await press('Laat handen opsteken');
  await page.getByRole('spinbutton').first().fill('12');
  await page.reload();
  await expect(page.getByRole('spinbutton').first()).toHaveValue('12');
  await press('Sluit de stemming');
  await press('Laat de uitslag zien');
  await expect(page.locator('.projector .result-bar b').first()).toHaveText('12');
});
