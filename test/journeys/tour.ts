import type { Locator } from '@playwright/test';
import type { Language } from '../../src/model/language.ts';
import { expect, ports } from './game.ts';
import { goTo, openLaid, wholePlay } from './laid.ts';
import type { Player } from './player.ts';

/** What is done with a screen. @param shown what only this screen has */
export type Look = (screen: string, shown: Locator) => Promise<void>;

// Together these come past every screen that somebody who plays alone can see. Screens are found by their place, since their
// names differ. What lies between is not played: plays that stand at the right moment are laid on the device.

/** From the menu to the last word of a conversation. */
export async function screensOfPlaying(player: Player, language: Language, look: Look): Promise<void> {
  const { page } = player;
  await openMenu(player, language);
  await look('menu', page.locator('.menu h1'));
  await reading(player, look);
  await lookingOn(player, look);
  await playing(player, look);
  const { record, weeksGoBy } = wholePlay();
  await openLaid(player, 'halfway', { ...record, choices: record.choices.slice(0, weeksGoBy) });
  await onwardTo(player, page.locator('.interlude'));
  await look('weeks go by', page.locator('.interlude'));
  await openLaid(player, 'nearly-done', record);
  await onwardTo(player, lookBack(player));
  await look('ending', page.locator('.panel'));
}

/** From looking back to the menu of who comes back. */
export async function screensAfterwards(player: Player, language: Language, look: Look): Promise<void> {
  const { page } = player;
  await openMenu(player, language);
  await openLaid(player, 'done', wholePlay().record);
  await onwardTo(player, lookBack(player));
  await page.locator('.told-onward .main-button').click();
  await lookingBack(player, look);
  await goTo(player, '#/progress');
  await progress(player, look);
  await player.openMenu(ports.game);
  await look('menu, with plays that are kept', page.locator('.path'));
}

async function openMenu(player: Player, language: Language): Promise<void> {
  await player.page.addInitScript((spoken) => {
    if (localStorage.length === 0) localStorage.setItem('samenspel.settings', JSON.stringify({ format: 1, language: spoken }));
  }, language);
  await player.openMenu(ports.game);
  await expect(player.page.locator('.scenario-card').first()).toBeVisible();
}

/** The last button of a conversation. */
function lookBack({ page }: Player): Locator {
  return page.locator('.told-onward .main-button', { hasText: /terug|back/u });
}

async function reading({ page }: Player, look: Look): Promise<void> {
  for (const [place, screen] of ['progress, still empty', 'about the model', 'privacy', 'accessibility'].entries()) {
    await page.locator('.menu-foot button').nth(place).click();
    await look(screen, page.locator('.page h1'));
    await page.locator('.page .plain-button').first().click();
  }
}

async function lookingOn(player: Player, look: Look): Promise<void> {
  const { page } = player;
  await page.locator('.path-next').click();
  await look('example, telling', page.locator('.panel .example-note'));
  await onwardTo(player, page.locator('.example-doing'));
  await look('example, choosing', page.locator('.example-doing'));
  await player.openMenu(ports.game);
}

async function playing(player: Player, look: Look): Promise<void> {
  const { page } = player;
  await page.locator('.scenario-card').first().locator('.main-button').click();
  await page.locator('.think-first summary').click();
  await look('before', page.locator('.before h1'));
  await page.locator('.before-buttons .main-button').click();
  await look('telling', page.locator('.panel'));
  await onwardTo(player, page.locator('.choice').first());
  await look('choosing', page.locator('.choice').first());
  for (const [place, screen] of ['settings', 'transcript', 'pause'].entries()) {
    await page.locator('.round-button').nth(place + 1).click();
    await look(screen, page.getByRole('dialog'));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
}

async function lookingBack(player: Player, look: Look): Promise<void> {
  const { page } = player;
  await look('your own view', page.locator('.own-view'));
  await page.locator('.own-view button[type="submit"]').click();
  await player.openChapter(4);
  await page.locator('#what-if input[type="radio"]').first().check();
  await page.locator('.exploring button').click();
  await expect(page.locator('.shares')).toBeVisible({ timeout: 30_000 });
  for (const chapter of [1, 2, 3, 4, 5, 6]) {
    await player.openChapter(chapter);
    // The entries are all of one kind: three of them will do.
    for (const kind of ['.more > summary', '.entry > summary', '.fold > summary']) {
      for (const more of (await page.locator(kind).filter({ visible: true }).all()).slice(0, 3)) await more.click();
    }
    await look(`looking back, chapter ${chapter}`, page.locator('.chapter h2').filter({ visible: true }));
  }
}

async function progress(player: Player, look: Look): Promise<void> {
  const { page } = player;
  // All that is kept is played again first.
  await player.openChapter(1);
  for (let chapter = 1; chapter <= await page.locator('.chapter').count(); chapter += 1) {
    await player.openChapter(chapter);
    for (const more of await page.locator('.more summary, #own-data .quiet-button').filter({ visible: true }).all()) await more.click();
    await look(`progress, part ${chapter}`, page.locator('.chapter h2').filter({ visible: true }));
  }
}

/** Turns the pages until that is there. */
async function onwardTo({ page }: Player, there: Locator): Promise<void> {
  const onward = page.locator('.told-onward .main-button');
  for (let turned = 0; turned < mostPages; turned += 1) {
    await expect(there.or(onward).first()).toBeVisible();
    if (await there.isVisible()) return;
    await onward.click();
  }
  throw new Error(`After ${mostPages} pages it is still not there.`);
}

const mostPages = 60;
