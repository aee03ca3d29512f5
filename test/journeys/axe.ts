import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Axe on a screen that is really there.
 *
 * @param shown what only this screen has: on a busy machine the one before it is still there when the button has been
 * pressed, and between the two there is an empty page
 */
export async function expectNoViolations(page: Page, screen: string, shown: Locator): Promise<void> {
  await expect(shown, screen).toBeVisible();
  await expect(page.locator('h1:visible'), screen).toHaveCount(1);
  // Our pages have no frames, and of what is well nothing has to be described: most of the time would go to that.
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] }).withTags(rules).analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => String(target)).join(' | ')})`);
  expect.soft(told, screen).toEqual([]);
  expect(passes.length, `${screen}: rules that applied`).toBeGreaterThan(5);
}
