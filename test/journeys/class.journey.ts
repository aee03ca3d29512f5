import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { spawnServer, type Child } from '../classroom/child.ts';
import { counted, votesOnDisk } from '../classroom/invariant.ts';
import { expectNoViolations } from './axe.ts';
import { expect as expectSoon, kitchenTable, test } from './game.ts';
import { bars, goHome, home, knock, options, phone, Trainer, vote, windowOf } from './lesson.ts';

// A lesson as a trainer gives it: one projector, one trainer, and phones, at a server that may be killed.

/** Of so many windows at once, each may be a while behind. */
const expect = expectSoon.configure({ timeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'samenspel-class-'));
let server: Child | undefined;

async function serve(): Promise<string> {
  server = await spawnServer(folder, server?.port ?? 0, { script: '../journeys/serve-lessons.ts' });
  return server.address;
}

test.afterEach(async () => {
  await server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('a whole lesson: votes in secret, talk, a second vote, on with what few chose, back and forth, and a server that is killed twice, of which nobody notices more than a pause', async ({ page, browser, observed }) => {
  // Eight browsers and a server that begins three times: on a machine that is shared, that takes its time.
  test.setTimeout(400_000);
  const site = await serve();
  const trainer = new Trainer(page, site);
  await trainer.openPage();
  await expectNoViolations(page, 'the start of a lesson', page.getByRole('button', { name: 'Met telefoons' }));
  const pin = await trainer.openLesson();
  const wall = await trainer.wall(browser);
  // One of them sits behind a network that lets no WebSocket through.
  const phones = await Promise.all(['Ada', 'Bo', 'Cas', 'Dirk', 'Esra', 'Fee'].map((name) => phone(browser, pin, name, { site, polling: name === 'Fee' })));
  const [ada, bo, cas, dirk, esra, fee] = phones as [Page, Page, Page, Page, Page, Page];
  await expect(wall.getByText('6 mensen')).toBeVisible();

  await trainer.press('Begin');
  await trainer.isNow('De scène');
  await trainer.openVote();
  for (const [each, nth] of [[ada, 0], [bo, 1], [dirk, 0], [esra, 1], [fee, 0]] as const) await vote(each, nth);
  await expect(wall.getByText('5 van 6 hebben gestemd')).toBeVisible();
  await expect(wall.locator('.results')).toHaveCount(0);
  await expect(ada.locator('.results')).toHaveCount(0);

  // Killed while they vote: who votes in that moment, who changes a vote, and who reloads the page.
  await server?.kill();
  await expect(cas.getByText('De verbinding is even weg.')).toBeVisible();
  await options(cas).nth(2).click();
  await options(dirk).nth(3).click();
  await serve();
  for (const each of phones) await expect(each.getByText('Bewaard')).toBeVisible();
  await bo.reload();
  await expect(bo.getByText('Bewaard')).toBeVisible();
  await expectNoViolations(bo, 'a vote on a phone', bo.getByText('Bewaard'));
  await page.reload();
  await expect(wall.getByText('6 van 6 hebben gestemd')).toBeVisible();
  await agree(trainer, phones, [2, 2, 1, 1]);
  await trainer.press('Sluit de stemming');
  await trainer.press('Laat de uitslag zien');
  for (const screen of [wall, ada, fee]) await expect(screen.locator('.result-bar b')).toHaveText(['2', '2', '1', '1']);

  // Killed while they talk: the result stays where it was, on the wall and in every hand.
  await page.getByRole('combobox', { name: 'Tijd' }).selectOption('180');
  await trainer.press('Praat erover');
  await expect(wall.locator('.time-left')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Tijd' }).locator('option:checked')).toHaveText('loopt nu');
  await server?.kill();
  await serve();
  await wall.reload();
  await expect(wall.locator('.result-bar b')).toHaveText(['2', '2', '1', '1']);
  await expect(wall.locator('.time-left')).toBeVisible();
  // Who comes late votes with the others; who is taken out, and who knocks at a closed door, is told so.
  const late = await phone(browser, pin, 'Gijs', { site });
  await page.getByRole('button', { name: 'Haal weg: Fee' }).click();
  await expect(fee.getByText('Je trainer heeft je uit de les gehaald.')).toBeVisible();
  await trainer.press('Deur dicht');
  await expect(wall.locator('.join-late')).toHaveCount(0);
  const tooLate = await windowOf(browser, { viewport: { width: 390, height: 700 } });
  await knock(tooLate, pin, 'Hans', site);
  await expect(tooLate.getByText('De deur is dicht')).toBeVisible();

  await trainer.press('Stem nog een keer');
  const voters = [ada, bo, cas, dirk, esra, late];
  for (const each of voters) {
    await expect(each.getByRole('heading', { name: 'En na het gesprek: wat zou jij nu doen?' })).toBeVisible();
    await vote(each, 1);
  }
  await agree(trainer, voters, [0, 6, 0, 0]);
  await trainer.press('Sluit de stemming');
  await trainer.press('Laat de uitslag zien');
  await expect(wall.getByText('Na het gesprek veranderd')).toBeVisible();
  await expectNoViolations(wall, 'the projector', wall.locator('.results'));
  await page.getByRole('group', { name: 'Ga verder met' }).getByRole('button').nth(3).click();
  await trainer.isNow('Het antwoord');
  await trainer.press('Laat zien waarom');
  await expect(wall.getByRole('heading', { name: 'Mevrouw Bos' })).toBeVisible();
  await expectNoViolations(page, 'the trainer’s own screen', page.locator('.people'));

  // Back to where it began, and on from there without a vote.
  await page.getByText('Terug naar een eerdere keuze').click();
  await trainer.press('Terug naar hier');
  await trainer.isNow('De scène');
  await page.getByText('Ga verder zonder de stemming af te wachten').click();
  await page.getByRole('group', { name: 'Ga verder met' }).getByRole('button').nth(0).click();
  await trainer.isNow('Het antwoord');
  await expect(wall.getByRole('heading', { name: 'Het antwoord' })).toBeVisible();

  await trainer.press('Kijk samen terug');
  await expect(wall.locator('.trail > li')).toHaveCount(1);
  const [saved] = await Promise.all([page.waitForEvent('download'), trainer.press('Bewaar om later terug te kijken (JSON)')]);
  const trail = JSON.parse(readFileSync(await saved.path(), 'utf8')) as { readonly rounds: readonly { readonly results: readonly { readonly total: number }[] }[] };
  expect(trail.rounds.map(({ results }) => results.map(({ total }) => total))).toEqual([[6, 6], []]);
  await trainer.press('Druk af');
  await expect(page.locator('.report-round').first()).toContainText('De groep ging later terug naar deze keuze, of naar een eerdere.');
  await trainer.press('Beëindig de les en wis alles');
  await trainer.press('Ja, wis alles');
  await expect(page.getByText('De les is afgelopen en alles is gewist.')).toBeInViewport();
  for (const each of voters) await expect(each.getByText('De les is afgelopen.')).toBeVisible();
  expect(readdirSync(folder)).toEqual([]);
  await goHome([...phones, late, tooLate, wall]);
  // What a browser says of a server that is not there.
  observed.complaints.splice(0, Infinity, ...observed.complaints.filter((complaint) => !/ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|WebSocket connection/u.test(complaint)));
});

/** What is written, what phones were told is kept, and what the trainer sees are the same votes. */
async function agree(trainer: Trainer, phones: readonly Page[], expected: readonly number[]): Promise<void> {
  await expect.poll(() => bars(trainer.page)).toEqual(expected);
  const pressed = await Promise.all(phones.map((each) => options(each).evaluateAll((buttons) => buttons.findIndex((button) => button.getAttribute('aria-pressed') === 'true'))));
  expect(expected.map((_votes, option) => pressed.filter((nth) => nth === option).length)).toEqual(expected);
  const written = votesOnDisk(folder, trainer.lesson);
  const ids = [...new Set([...written.values()].map(({ choice }) => choice))];
  const most = (votes: readonly number[]) => votes.toSorted((one, other) => other - one);
  expect(most(counted(written.values(), ids))).toEqual(most(expected.filter((votes) => votes > 0)));
}

test('some observe: they see what is asked without being asked, say what they saw, and the wall shows it beside why', async ({ page, browser }) => {
  const trainer = new Trainer(page);
  await trainer.openPage();
  const pin = await trainer.openLesson();
  const wall = await trainer.wall(browser);
  const phones = await Promise.all(['Ada', 'Bo'].map((name) => phone(browser, pin, name)));
  await page.getByRole('combobox', { name: 'Kijkers per persoon' }).selectOption('1');
  const task = (each: Page) => each.getByRole('heading', { name: 'Kijkopdracht' });
  await expect.poll(async () => (await Promise.all(phones.map((each) => task(each).count()))).filter((tasks) => tasks === 1)).toHaveLength(1);
  const observes = (await task(phones[0] as Page).count()) === 1;
  const [observer, voter] = (observes ? phones : phones.toReversed()) as [Page, Page];
  await expect(observer.getByText('Jij stemt niet, jij kijkt naar Mevrouw Bos.')).toBeVisible();

  await trainer.press('Begin');
  await trainer.openVote();
  await expect(observer.getByRole('heading', { name: 'De groep stemt' })).toBeVisible();
  await expect(observer.locator('.phone-options > li')).toHaveCount(4);
  await expect(options(observer)).toHaveCount(0);
  await expect(task(observer)).toBeVisible();
  await vote(voter, 0);
  await expect(wall.getByText('1 van 1 hebben gestemd')).toBeVisible();
  await trainer.press('Sluit de stemming');
  await trainer.press('Laat de uitslag zien');
  await page.getByRole('group', { name: 'Ga verder met' }).getByRole('button').first().click();
  await observer.getByRole('group', { name: 'spreekruimte' }).getByRole('radio', { name: 'ging open' }).check();
  await expectNoViolations(observer, 'the observer’s task', observer.getByRole('group', { name: 'denkruimte' }));
  await observer.reload();
  await expect(observer.getByRole('group', { name: 'spreekruimte' }).getByRole('radio', { name: 'ging open' })).toBeChecked();
  await trainer.press('Laat zien waarom');
  await expect(wall.getByText('Kijkers zagen: spreekruimte ging open (1×).')).toBeVisible();

  // Who comes late gets a task by hand, and can give it back.
  const late = await phone(browser, pin, 'Cas');
  await page.getByRole('combobox', { name: 'Taak van Cas' }).selectOption('kijkt naar Karin');
  await expect(late.getByText('Jij stemt niet, jij kijkt naar Karin.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Taak van Cas' }).selectOption('stemt');
  await expect(task(late)).toHaveCount(0);
  await goHome([...phones, late, wall]);
});

test('groups play each their own story, and lay them side by side', async ({ page, browser }) => {
  const trainer = new Trainer(page);
  await trainer.openPage();
  const pin = await trainer.openLesson();
  const wall = await trainer.wall(browser);
  const phones = [await phone(browser, pin, 'Ada'), await phone(browser, pin, 'Bo')] as const;
  await page.getByLabel('Aantal groepen').fill('2');
  await trainer.press('Speel in groepen');
  const [ada, bo] = phones;
  for (const each of phones) {
    await expect(each.getByText('Scène 1/3: De soeppan')).toBeVisible();
    await expect(each.getByText('Mevrouw Bos: Die eerst.')).toBeVisible();
  }
  // Who comes late helps the group with fewest; with two of one each, that is the first.
  const late = await phone(browser, pin, 'Cas', { isInGroup: true });
  const [mate, other] = (await late.getByRole('heading', { level: 1 }).innerText()) === (await ada.getByRole('heading', { level: 1 }).innerText()) ? [ada, bo] : [bo, ada];
  const said = await options(late).nth(1).locator('span').last().innerText();
  await options(late).nth(1).click();
  for (const each of [late, mate]) await expect(each.locator('.phone-chosen')).toHaveText(`Jij: ${said}`);
  await expect(other.locator('.phone-chosen')).toHaveCount(0);
  await mate.reload();
  await expect(mate.locator('.phone-chosen')).toHaveText(`Jij: ${said}`);
  await options(other).nth(0).click();
  await expect(other.locator('.phone-chosen')).toBeVisible();
  await expect(wall.getByText('1 keuze gemaakt')).toHaveCount(2);
  await expect(wall.locator('.group-parted')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Groep van Cas' }).selectOption(await other.getByRole('heading', { level: 1 }).innerText());
  await expect(late.locator('.phone-chosen')).not.toHaveText(`Jij: ${said}`);

  await trainer.press('Vergelijk de groepen');
  await expect(wall.getByText('De groepen kozen voor het eerst verschillend bij keuze 1.')).toBeVisible();
  await expect(wall.locator('.group-parted').filter({ hasText: said })).toHaveCount(1);
  await expect(wall.getByText('nog bezig')).toHaveCount(2);
  await expectNoViolations(wall, 'groups side by side', wall.locator('.groups'));
  await expect(ada.getByText('Wat koos elke groep, en hoe liep het daar?')).toBeVisible();
  await trainer.press('Laat de groepen verder spelen');
  await other.getByRole('button', { name: 'Eén keuze terug' }).click();
  await expect(other.getByText('Mevrouw Bos: Die eerst.')).toBeVisible();
  await trainer.press('Vergelijk de groepen');
  await trainer.press('Kijk samen terug');
  await expect(wall.locator('.group-card')).toHaveCount(2);
  // Which of the answers stands second is chance: one opens room, another closes it.
  await expect(wall.locator('.group-card').filter({ hasText: said })).toContainText(/ruimte ging (?:open|dicht)/);
  await expect(wall.getByText('Om over te praten')).toBeInViewport();
  await expect(ada.getByText('Bij welke zin draaide het, in elke groep?')).toBeVisible();
  await expectNoViolations(wall, 'groups looking back', wall.locator('.groups-question'));
  await goHome([...phones, late, wall]);
});

test('a class without phones raises hands, and a reload changes nothing', async ({ page }) => {
  const trainer = new Trainer(page);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${home()}klas`);
  await page.getByRole('radio', { name: kitchenTable }).check();
  await trainer.press('Zonder telefoons');
  await trainer.press('Begin');
  await expect(page.getByRole('heading', { name: 'De scène', level: 1 }).last()).toBeVisible();
  await trainer.tellUpTo('Laat handen opsteken');
  await trainer.press('Laat handen opsteken');
  // What is asked stands beside the picture, and not under it; all of it on one screen, with what is done next.
  const [picture, words] = await Promise.all(['.projector-scene', '.projector-words'].map((part) => page.locator(part).boundingBox()));
  expect((picture?.x ?? 0) + (picture?.width ?? 0)).toBeLessThanOrEqual(words?.x ?? 0);
  for (const part of [page.locator('.projector-scene'), page.locator('.projector-options > li').last(), page.getByRole('spinbutton').last(), page.getByRole('button', { name: 'Sluit de stemming' })]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
  await page.getByRole('spinbutton').first().fill('12');
  await page.reload();
  await expect(page.getByRole('spinbutton').first()).toHaveValue('12');
  await trainer.press('Sluit de stemming');
  await trainer.press('Laat de uitslag zien');
  await expect(page.locator('.projector .result-bar b').first()).toHaveText('12');
  await trainer.press('Pauze');
  await expect(page.locator('.main-button')).toHaveText(['Ga door']);
  await trainer.press('Ga door');
  await page.getByRole('group', { name: 'Ga verder met' }).getByRole('button').first().click();
  await trainer.isNow('Het antwoord');
});
