import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe has nothing to say of this screen. Go there first: this only waits until a screen is on the page at all. */
export async function expectNoViolations(page: Page, screen: string): Promise<void> {
  // Between two screens the page is empty for a moment, and axe would judge just that.
  await expect(page.locator('h1').filter({ visible: true }).first(), screen).toBeVisible();
  const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => String(target)).join(' | ')})`);
  expect(told, screen).toEqual([]);
  expect(passes.length, `${screen}: rules that applied`).toBeGreaterThan(5);
}
