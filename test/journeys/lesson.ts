import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, kitchenTable, ports } from './game.ts';

// A lesson as it is given and taken part in: what a trainer, a wall and phones do, in Dutch unless said otherwise.

export const home = () => `http://127.0.0.1:${ports.game}/`;

/** Each in a window of its own: a tab that is not in front draws nothing. */
export async function windowOf(browser: Browser, wishes: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'nl-NL', serviceWorkers: 'block', ...wishes });
  return context.newPage();
}

interface PhoneWishes {
  /** Another place than the game of all journeys. */
  readonly site?: string;
  /** On a network that lets no WebSocket through. */
  readonly polling?: boolean;
  /** Comes while groups play, and is in one of them at once. */
  readonly isInGroup?: boolean;
}

export async function phone(browser: Browser, pin: string, name: string, { site = home(), polling = false, isInGroup = false }: PhoneWishes = {}): Promise<Page> {
  const page = await windowOf(browser, { viewport: { width: 390, height: 700 } });
  if (polling) await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'WebSocket'));
  await knock(page, pin, name, site);
  await expect(isInGroup ? page.getByRole('heading', { name: /^Groep \d$/u }) : page.getByText(name)).toBeVisible({ timeout: 30_000 });
  return page;
}

/** At the door, with the code and a name. */
export async function knock(page: Page, pin: string, name: string, site = home()): Promise<void> {
  await page.goto(`${site}mee`);
  await page.getByLabel('Code').fill(pin);
  await page.getByLabel('Naam of bijnaam').fill(name);
  await page.getByRole('button', { name: 'Doe mee' }).click();
}

/** A phone whose owner reads English. */
export async function englishPhone(browser: Browser, pin: string, name: string): Promise<Page> {
  const page = await windowOf(browser, { viewport: { width: 390, height: 700 }, locale: 'en-GB' });
  await page.goto(`${home()}join`);
  await page.getByLabel('Code').fill(pin);
  await page.getByLabel('Name or nickname').fill(name);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('heading', { name: 'You are in' })).toBeVisible();
  return page;
}

/** Whoever gives the lesson. */
export class Trainer {
  readonly page: Page;
  readonly #site: string;

  constructor(page: Page, site = home()) {
    this.page = page;
    this.#site = site;
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  async isNow(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name, level: 1, exact: true })).toBeVisible();
  }

  async openPage(): Promise<void> {
    await this.page.goto(`${this.#site}klas`);
    await this.page.getByRole('radio', { name: kitchenTable }).check();
  }

  /** Opens a lesson with phones, and gives its code. */
  async openLesson(): Promise<string> {
    await this.press('Met telefoons');
    await this.isNow('Mensen komen binnen');
    return (await this.page.locator('.join-pin').innerText()).replaceAll(/\s/gu, '');
  }

  async wall(browser: Browser): Promise<Page> {
    const page = await windowOf(browser, { viewport: { width: 960, height: 540 } });
    await page.goto(`${this.#site}class.html${await this.page.getByRole('link', { name: 'Open het grote scherm' }).getAttribute('href')}`);
    await expect(page.getByRole('heading', { name: kitchenTable })).toBeVisible();
    return page;
  }

  /** On through what is told; the server answers a little later, and then there may be nothing more to tell. */
  async tellUpTo(next: string): Promise<void> {
    const asks = this.page.getByRole('button', { name: next, exact: true });
    await expect(async () => {
      if (!(await asks.isVisible())) await this.page.getByRole('button', { name: 'Verder', exact: true }).click({ timeout: 1000 });
      await expect(asks).toBeVisible({ timeout: 700 });
    }).toPass();
  }

  /** Of the lesson that is led here, as its file is called. */
  get lesson(): string {
    return new URL(this.page.url()).hash.split('.')[1] ?? '';
  }

  /** To the next choice, and puts it to everybody. */
  async openVote(): Promise<void> {
    await this.tellUpTo('Open de stemming');
    await this.press('Open de stemming');
    await this.isNow('De groep stemt');
  }
}

export const options = (page: Page) => page.locator('.phone-options').getByRole('button');

export async function vote(page: Page, nth: number): Promise<void> {
  await options(page).nth(nth).click();
  await expect(page.getByText('Bewaard')).toBeVisible();
}

/** How many votes each option has, as a screen shows it. */
export async function bars(page: Page): Promise<readonly number[]> {
  return (await page.locator('.results .result-bar b').allInnerTexts()).map(Number);
}

export async function goHome(pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.context().close();
}
