import { expect, type Locator, type Page } from '@playwright/test';
import { mouse, type Hand } from './hand.ts';

/** Which of the options to take, counted from 1, at the given turn (from 1) with so many on offer. */
export type Habit = (turn: number, offered: number) => number;

export const alwaysFirst: Habit = () => 1;

/** Goes through the options in turn, so that a play sees several of them. */
export const varied: Habit = (turn, offered) => 1 + (turn % offered);

/** Milliseconds between two looks at whether the page has turned: a play has some hundred and fifty pages. */
const turning = [20, 20, 40, 80, 160];

/** Longer than any play of a conversation is. */
const mostTurns = 60;
const mostPages = 60;

/** Somebody who plays the game on the page, in Dutch, with one kind of hand. */
export class Player {
  readonly page: Page;
  readonly #hand: Hand;

  constructor(page: Page, hand: Hand = mouse) {
    this.page = page;
    this.#hand = hand;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  press(name: string | RegExp): Promise<void> {
    return this.#hand(this.button(name));
  }

  card(title: string): Locator {
    return this.page.getByRole('article', { name: title });
  }

  get choices(): Locator {
    return this.page.getByRole('list', { name: 'Wat doe jij?' }).getByRole('button');
  }

  async openMenu(port: string | undefined): Promise<void> {
    await this.page.goto(`http://127.0.0.1:${port}/`);
    await expect(this.page.getByRole('heading', { name: 'Samenspel', level: 1 })).toBeVisible();
  }

  async openScenario(title: string): Promise<void> {
    await this.#hand(this.card(title).getByRole('button', { name: /^Spelen/ }));
    await expect(this.page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  }

  /** From the page before the conversation into its first scene. */
  async stepInside(): Promise<void> {
    await this.press('Naar binnen');
    await expect(this.page.getByRole('region', { name: 'Het gesprek' })).toBeVisible();
  }

  async start(title: string): Promise<void> {
    await this.openScenario(title);
    await this.stepInside();
  }

  /** Reads until there is something to choose, or the story is over. */
  async readOn(): Promise<'choosing' | 'over'> {
    const onward = this.button('Verder');
    const lookBack = this.button('Kijk terug');
    for (let read = 0; read < mostPages; read += 1) {
      await expect(onward.or(lookBack).or(this.choices.first())).toBeVisible();
      if (await lookBack.isVisible()) return 'over';
      if (await this.choices.first().isVisible()) return 'choosing';
      await this.#turn(onward);
    }
    throw new Error(`After ${mostPages} pages there is still nothing to choose.`);
  }

  /** @param nth Counted from 1. */
  choose(nth: number): Promise<void> {
    return this.#turn(this.choices.nth(nth - 1));
  }

  /** Presses, and waits until the page has turned: what was there must not be taken for what comes. A press too soon after another is made again. */
  async #turn(target: Locator): Promise<void> {
    const page = this.page.locator('.play-main');
    const before = await page.innerText();
    await expect(async () => {
      if ((await page.innerText()) === before) await this.#hand(target);
      await expect.poll(() => page.innerText(), { timeout: 2_000, intervals: turning }).not.toBe(before);
    }).toPass({ timeout: 30_000 });
  }

  /** Plays on to the last word of the ending. Gives the number of choices made. */
  async playToTheEnd(habit: Habit): Promise<number> {
    for (let turn = 1; turn <= mostTurns; turn += 1) {
      if ((await this.readOn()) === 'over') return turn - 1;
      await this.choose(habit(turn, await this.choices.count()));
    }
    throw new Error(`After ${mostTurns} choices the story is still not over.`);
  }

  /** Makes so many choices. */
  async playOn(turns: number, habit: Habit): Promise<void> {
    for (let turn = 1; turn <= turns; turn += 1) {
      expect(await this.readOn()).toBe('choosing');
      await this.choose(habit(turn, await this.choices.count()));
    }
  }

  async lookBack(): Promise<void> {
    await this.press('Kijk terug');
    await expect(this.page.getByRole('heading', { name: 'Terugkijken', level: 1 })).toBeVisible();
  }

  /** To a chapter of a long page, by its contents: by its name, or counted from 1. */
  async openChapter(which: number | string): Promise<void> {
    await expect(this.page.locator('.contents')).toBeVisible({ timeout: 30_000 });
    const folded = this.page.locator('.contents-now');
    if (await folded.isVisible()) await this.#hand(folded);
    const links = this.page.locator('.contents-list a');
    const link = typeof which === 'number' ? links.nth(which - 1) : links.getByText(which, { exact: true });
    await this.#hand(link);
    await expect(link).toHaveAttribute('aria-current', 'step');
  }

  /** The stage has drawn its first frame. */
  async seeStage(): Promise<void> {
    await expect(this.page.locator('[data-stage="there"] canvas')).toBeVisible({ timeout: 30_000 });
  }
}
