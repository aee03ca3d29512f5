import type { Page } from '@playwright/test';
import { Listener } from './listener.ts';
import { varied } from './player.ts';
import { expect, kitchenTable, ports, test } from './game.ts';

// What is heard during a whole play, written down in `heard/`. When the game says something else than it did, this fails: read
// the new log aloud, and when it still tells the story, keep it: `npx playwright test screen-reader --update-snapshots`.

/** Longer than any play of a conversation is. */
const mostTurns = 60;

test.slow();

test.beforeEach(async ({ page }) => {
  // The same people, the same chance, the same day.
  await page.clock.setFixedTime(new Date('2026-03-02T09:00:00'));
  await page.addInitScript(() => {
    Math.random = () => 0.25;
  });
});

test.afterEach(({ observed }) => {
  // The reader stumbles over what has just left the page; the game does not.
  observed.complaints.splice(0, observed.complaints.length, ...observed.complaints.filter((each) => !each.includes('getElementById')));
});

const named = {
  nl: { onward: /button, Verder/u, lookBack: /button, Kijk terug/u },
  en: { onward: /button, Continue/u, lookBack: /button, Look back/u },
} as const;

/** Plays from the first page on to the last, and listens to each. @param onFirstChoice what else is tried there */
async function playByEar(listener: Listener, page: Page, words: (typeof named)[keyof typeof named], onFirstChoice: () => Promise<void>): Promise<void> {
  const choices = page.locator('.choice');
  for (let turn = 1; turn < mostTurns; turn += 1) {
    while ((await choices.count()) === 0) {
      if (await page.locator('.told-onward .main-button', { hasText: /terug|back/u }).isVisible()) return;
      if (!(await page.locator('.main-button:focus').count())) await listener.tabTo(words.onward);
      await listener.press('Enter', /^polite: /u);
    }
    if (turn === 1) await onFirstChoice();
    const nth = varied(turn, await choices.count());
    await listener.tabTo(new RegExp(`button, ${nth} `, 'u'));
    listener.chapter(`${turn}`);
    await listener.press('Enter', /^polite: /u);
  }
}

test('by ear: a whole play in Dutch, from the menu to one thing for tomorrow', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await expect(player.card(kitchenTable)).toBeVisible();
  const listener = await Listener.at(page);
  listener.chapter('Het begin');
  await listener.readOn();
  await listener.tabTo(/button, Spelen Aan de keukentafel/u);
  listener.chapter('Vooraf');
  await listener.press('Enter', /^heading, Aan de keukentafel, level 1/u);
  await listener.readOn();
  await listener.tabTo(/checkbox, Dat Karin het volhoudt/u);
  await listener.toggle();
  await listener.tabTo(/button, Naar binnen/u);
  listener.chapter('Binnen');
  await listener.press('Enter', /^polite: /u);
  await playByEar(listener, page, named.nl, async () => {
    await listener.readOn();
    for (const name of ['Pauze', 'Teruglezen', 'Tekst en instellingen']) {
      await listener.tabTo(new RegExp(`button, ${name}`, 'u'), 'Shift+Tab');
      await listener.press('Enter', new RegExp(`heading, (?:${name}|Even pauze), level 2`, 'u'));
      await listener.readOn();
      await listener.press('Escape', new RegExp(`button, ${name}`, 'u'));
    }
  });
  listener.chapter('Terugkijken: eerst jij');
  await listener.press('Enter', /^heading, Terugkijken, level 1/u);
  await listener.readOn();
  await listener.tabTo(/radio, 1\./u);
  await listener.toggle();
  await listener.tabTo(/button, Laat zien/u);
  listener.chapter('Terugkijken: hoe het ging');
  await listener.press('Enter', /^heading, Hoe het tussen jullie ging, level 2/u);
  await listener.readOn();
  await listener.tabTo(/button, Jouw keuzes/u);
  listener.chapter('Terugkijken: de keuzes');
  await listener.press('Enter', /^heading, Jouw keuzes, level 2/u);
  await listener.tabTo(/2/u);
  await listener.toggle();
  for (const [way, chapter] of [
    ['Wat je gaf en wat je hield', 'wat je gaf'],
    ['En als je iets anders had gezegd\\?', 'iets anders'],
    ['Om over na te denken', 'nadenken'],
    ['Eén ding voor morgen', 'morgen'],
  ] as const) {
    await listener.tabTo(new RegExp(`button, ${way}`, 'u'));
    listener.chapter(`Terugkijken: ${chapter}`);
    await listener.press('Enter', new RegExp(`^heading, ${way}, level 2`, 'u'));
    await listener.readOn();
  }
  await listener.tabTo(/radio, /u);
  await listener.toggle();
  await listener.tabTo(/button, Een ander gesprek/u);
  listener.chapter('Weer bij het begin');
  await listener.press('Enter', /^heading, Samenspel, level 1/u);
  expect(listener.heard).toMatchSnapshot('whole-play.nl.txt');
});

test('by ear: the same in English, its conversation only', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.press('English');
  await expect(player.card('At the kitchen table')).toBeVisible();
  const listener = await Listener.at(page);
  await listener.tabTo(/button, Play At the kitchen table/u);
  await listener.press('Enter', /^heading, At the kitchen table, level 1/u);
  await listener.tabTo(/button, Step inside/u);
  await listener.press('Enter', /^polite: /u);
  await playByEar(listener, page, named.en, () => Promise.resolve());
  await listener.press('Enter', /^heading, Looking back, level 1/u);
  await listener.readOn();
  expect(listener.heard).toMatchSnapshot('whole-play.en.txt');
});
