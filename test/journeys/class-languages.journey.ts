import { expect, test } from './game.ts';
import { englishPhone, goHome, options, phone, Trainer, vote, windowOf } from './lesson.ts';

const dutch = 'De ketel gilt.';
const english = 'The kettle is screaming.';

test('everybody in a lesson reads their own language, the wall speaks the trainer’s choice, and all votes count together', async ({ page, browser }) => {
  const trainer = new Trainer(page);
  await trainer.openPage();
  const pin = await trainer.openLesson();
  const wall = await trainer.wall(browser);
  const ada = await phone(browser, pin, 'Ada');
  const kate = await englishPhone(browser, pin, 'Kate');
  await trainer.press('Begin');
  await expect(wall.getByText(dutch)).toBeVisible();
  await expect(ada.getByText(dutch)).toBeVisible();
  await expect(kate.getByText(english)).toBeVisible();
  await expect(kate.locator('.told-lines')).toHaveAttribute('lang', 'en');

  const choice = page.getByRole('group', { name: 'Taal op het grote scherm' });
  await choice.getByRole('button', { name: 'English' }).click();
  await expect(wall.getByText(english)).toBeVisible();
  await expect(wall.getByRole('heading', { name: 'The scene', level: 1 })).toBeVisible();
  await expect(wall.locator('.join-address')).toHaveText(/\/join$/u);
  await trainer.isNow('De scène');
  await choice.getByRole('button', { name: 'Nederlands' }).click();
  await expect(wall.getByText(dutch)).toBeVisible();
  await expect(wall.locator('.join-address')).toHaveText(/\/mee$/u);

  await trainer.openVote();
  await vote(ada, 0);
  await options(kate).nth(0).click();
  await expect(kate.getByText('Saved')).toBeVisible();
  await expect(wall.getByText('2 van 2 hebben gestemd')).toBeVisible();
  // Another language in mid-vote, and a reload after it: the vote stays where it was.
  const first = await options(ada).first().locator('span').last().innerText();
  await kate.getByRole('button', { name: 'Nederlands' }).click();
  await expect(options(kate).first()).toContainText(first);
  await kate.reload();
  await expect(kate.getByText('Bewaard')).toBeVisible();
  await expect(options(kate).first()).toHaveAttribute('aria-pressed', 'true');
  await goHome([ada, kate, wall]);
});

test('a phone that is to run the lesson begins in what its trainer reads', async ({ page, browser }) => {
  const trainer = new Trainer(page);
  await trainer.openPage();
  await trainer.openLesson();
  await page.getByRole('group', { name: 'Taal op dit scherm' }).getByRole('button', { name: 'English' }).click();
  await trainer.isNow('People come in');
  const remote = await windowOf(browser, { viewport: { width: 390, height: 844 } });
  await remote.goto(`${page.url()}.en`);
  await expect(remote.getByRole('heading', { name: 'People come in', level: 1 })).toBeVisible();
  await goHome([remote]);
});
