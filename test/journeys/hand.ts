import { expect, type Locator } from '@playwright/test';

/** How a player presses what they see. */
export type Hand = (target: Locator) => Promise<void>;

export const mouse: Hand = (target) => target.click();

export const finger: Hand = (target) => target.tap();

/** More stops than any screen of ours has. */
const mostStops = 80;

/** Tab until it has the focus, and Enter: what can't be reached this way does not exist. */
export const keyboard: Hand = async (target) => {
  await expect(target).toBeVisible();
  const { keyboard: keys } = target.page();
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return keys.press('Enter');
    await keys.press('Tab');
  }
  throw new Error(`${String(target)} can't be reached with the Tab key.`);
};
