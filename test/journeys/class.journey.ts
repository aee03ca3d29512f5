import { expectNoViolations } from './axe.ts';
import { expect, kitchenTable, test } from './game.ts';
import { goHome, home, phone, Trainer, vote } from './lesson.ts';

// A lesson as a trainer gives it: one projector, one trainer, and phones.

test('a class plays a choice: it votes in secret, sees how the votes fell, talks, votes again, and goes on with what few chose', async ({ page, browser }) => {
  const trainer = new Trainer(page);
  await trainer.openPage();
  await expectNoViolations(page, 'the start of a lesson', page.getByRole('button', { name: 'Met telefoons' }));
  const pin = await trainer.openLesson();
  const wall = await trainer.wall(browser);
  const phones = [];
  for (const name of ['Ada', 'Bo', 'Cas', 'Dirk', 'Esra']) phones.push(await phone(browser, pin, name));
  const [ada, bo] = phones;
  if (!ada || !bo) throw new Error('Nobody came.');
  await expect(wall.getByText('Ada · Bo · Cas · Dirk · Esra')).toBeVisible();

  await trainer.press('Begin');
  await trainer.isNow('De scène');
  await trainer.openVote();
  for (const [index, each] of phones.entries()) await vote(each, index % 2);
  await expect(wall.getByText('5 van 5 hebben gestemd')).toBeVisible();
  await expect(wall.locator('.results')).toHaveCount(0);
  await expect(ada.locator('.results')).toHaveCount(0);

  // Phones are reloaded, changed and turned off and on: a vote is kept, and can be changed until it closes.
  await bo.reload();
  await expect(bo.getByText('Bewaard')).toBeVisible();
  await vote(bo, 2);
  await expectNoViolations(bo, 'a vote on a phone', bo.getByText('Bewaard'));
  await page.reload();
  await trainer.press('Sluit de stemming');
  await trainer.press('Laat de uitslag zien');
  await expect(wall.locator('.result-bar b')).toHaveText(['3', '1', '1', '0']);
  await expect(ada.locator('.result-bar b')).toHaveText(['3', '1', '1', '0']);

  await trainer.press('Praat erover');
  await trainer.press('Stem nog een keer');
  for (const each of phones) {
    await expect(each.getByRole('heading', { name: 'En na het gesprek: wat zou jij nu doen?' })).toBeVisible();
    await vote(each, 1);
  }
  await trainer.press('Sluit de stemming');
  await trainer.press('Laat de uitslag zien');
  await expect(wall.getByText('Na het gesprek veranderd')).toBeVisible();
  await expectNoViolations(wall, 'the projector', wall.locator('.results'));
  await page.getByRole('group', { name: 'Ga verder met' }).getByRole('button').nth(3).click();
  await trainer.isNow('Het antwoord');
  await trainer.press('Laat zien waarom');
  await expect(wall.getByRole('heading', { name: 'Mevrouw Bos' })).toBeVisible();
  await expectNoViolations(page, 'the trainer’s own screen', page.locator('.people'));

  await trainer.press('Beëindig de les en wis alles');
  await trainer.press('Ja, wis alles');
  await expect(ada.getByText('De les is afgelopen.')).toBeVisible();
  await goHome([...phones, wall]);
});

test('a class without phones raises hands, and a reload changes nothing', async ({ page }) => {
  const trainer = new Trainer(page);
  await page.goto(`${home()}klas`);
  await page.getByRole('radio', { name: kitchenTable }).check();
  await trainer.press('Zonder telefoons');
  await trainer.press('Begin');
  await expect(page.getByRole('heading', { name: 'De scène', level: 1 }).last()).toBeVisible();
  await trainer.tellUpTo('Laat handen opsteken');
  await trainer.press('Laat handen opsteken');
  await page.getByRole('spinbutton').first().fill('12');
  await page.reload();
  await expect(page.getByRole('spinbutton').first()).toHaveValue('12');
  await trainer.press('Sluit de stemming');
  await trainer.press('Laat de uitslag zien');
  await expect(page.locator('.projector .result-bar b').first()).toHaveText('12');
});
