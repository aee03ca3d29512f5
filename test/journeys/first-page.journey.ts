import type { Page } from '@playwright/test';
import { moments } from '../../src/interface/printed/moments.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

// The menu is printed on the page itself. What is seen and pressed before the game has come to it.

/** Where the game's own script is. */
const script = '**/assets/index-*.js';

/** A line on which the script of the game comes when it is let go, and not before. */
async function slowLine(page: Page): Promise<{ letGo(): void }> {
  let letGo = (): void => undefined;
  const comes = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(script, async (route) => {
    await comes;
    await route.continue();
  });
  return { letGo };
}

function open(page: Page, hash = ''): Promise<unknown> {
  return page.goto(`http://127.0.0.1:${ports.game}/${hash}`, { waitUntil: 'commit' });
}

/** Notes when the game is there. Gives what waits for that. */
async function arrival(page: Page): Promise<() => Promise<unknown>> {
  await page.addInitScript((there) => {
    document.addEventListener(there, () => {
      Object.assign(window, { isThere: true, drawn: document.getElementById('game')?.innerHTML });
    });
  }, moments.there);
  return () => page.waitForFunction(() => 'isThere' in window);
}

for (const [how, name, arrived] of [
  ['the play of a card', /^Spelen Aan de keukentafel/, kitchenTable],
  ['looking on first', /^Eerst meekijken Aan de keukentafel/, /^Voorbeeld/],
  ['the first step of all', /^Kijk mee:/, /^Voorbeeld/],
  ['a page to read', 'Over het model en wie eraan meewerkten', 'Over het model'],
] as const) {
  test(`on a slow line a newcomer presses ${how} before the game is there: the button says that it waits, and they get there with that one press`, async ({ page, player }) => {
    const line = await slowLine(page);
    await open(page);
    await player.button(name).click();
    await expect(page.getByRole('button', { name: /^Even laden…/ })).toHaveAttribute('aria-busy', 'true');
    await expect(page.getByRole('status', { name: 'Meldingen' })).toHaveText('Even laden…');
    line.letGo();
    await expect(page.getByRole('heading', { level: 1, name: arrived })).toBeVisible();
    await expect(page.getByText('Even laden…')).toHaveCount(0);
    await page.goBack();
    await expect(player.button(name)).toBeVisible();
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
  });
}

test('who changes their mind before the game is there gets what they pressed last', async ({ page, player }) => {
  const line = await slowLine(page);
  await open(page);
  await player.press('Privacy');
  await player.press('English');
  await expect(player.button('Privacy')).toBeVisible();
  line.letGo();
  await expect(page.getByRole('heading', { name: 'Choose a conversation' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Samenspel' })).toBeVisible();
});

test('what somebody picked and opened before the game is there stays as it is, and so does the focus', async ({ page }) => {
  const line = await slowLine(page);
  const there = await arrival(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByLabel('Waar je werkt').selectOption('zorg');
  const summary = page.getByRole('article', { name: kitchenTable }).locator('summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  line.letGo();
  await there();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText('Je oefent');
  await expect(page.getByRole('article').locator('details')).toHaveAttribute('open');
  await expect(summary).toBeFocused();
});

/** Every thing that is seen in the menu, and where, in whole pixels. */
function seen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Array.from(document.querySelectorAll('#game *'), (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { element, place: [x, y, width, height].map(Math.round).join(' ') };
  }).filter(({ element }) => element.checkVisibility() && !element.classList.contains('fold-plain') && !element.closest('.vignette g, .icon, span')).map(({ element, place }) => `${element.tagName} ${element.className} at ${place}`));
}

for (const [width, height] of [[1280, 720], [390, 844], [320, 640]] as const) {
  test(`nothing on the page moves or changes when the game takes over, at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const line = await slowLine(page);
    const there = await arrival(page);
    await open(page);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await page.evaluate(() => document.fonts.ready);
    const before = await seen(page);
    const printed = await page.locator('#game').innerHTML();
    const buttons = await page.getByRole('button').elementHandles();
    line.letGo();
    await there();
    expect(await page.evaluate(() => 'drawn' in window && window.drawn), 'what the game drew').toBe(printed);
    await expect.poll(() => seen(page)).toEqual(before);
    for (const button of buttons) expect(await button.evaluate((each) => each.isConnected), 'the same button still').toBe(true);
  });
}

test('who has English and larger letters never sees the Dutch menu, and is told in English when the game can’t come', async ({ page, observed }) => {
  await page.addInitScript(() => localStorage.setItem('samenspel.settings', JSON.stringify({ format: 1, language: 'en', textSize: 150 })));
  const line = await slowLine(page);
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#game h1')).toBeAttached();
  await expect(page.locator('body')).toHaveText('', { useInnerText: true });
  const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  line.letGo();
  await expect(page.getByRole('heading', { name: 'Choose a conversation' })).toBeVisible();
  await expect(page.getByText('Kies een gesprek')).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(size);
  await page.unrouteAll({ behavior: 'wait' });
  await page.route(script, (route) => route.abort());
  await page.reload();
  await expect(page.getByText('Check your connection and reload the page.')).toBeVisible();
  // The browser says so as well.
  observed.complaints.length = 0;
});

test('who opens a bookmark of another place sees no menu first', async ({ page }) => {
  const line = await slowLine(page);
  await open(page, '#/before/keukentafel');
  await expect(page.locator('#game h1')).toBeAttached();
  await expect(page.locator('body')).toHaveText('', { useInnerText: true });
  line.letGo();
  await expect(page.getByRole('heading', { level: 1, name: kitchenTable })).toBeVisible();
});

test('where the game can’t come, the menu can be read and says so, also to who presses far down', async ({ page, player, observed }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route(script, (route) => route.abort());
  await open(page);
  const told = page.getByText('Kijk of je verbinding hebt en laad de pagina opnieuw.');
  await expect(told).toBeVisible();
  await player.press('Toegankelijkheid');
  await expect(told).toBeInViewport();
  await expect(player.button('Toegankelijkheid')).toBeVisible();
  observed.complaints.length = 0;
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every conversation can be read about, and what the game needs is told above it', async ({ page }) => {
    await open(page);
    await expect(page.locator('noscript p').first()).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'Voor het eerst hier?' })).toBeVisible();
    for (const title of [kitchenTable, 'De lege stoel', 'De emmer']) await expect(page.getByRole('article', { name: title })).toContainText('Jij bent');
  });
});
