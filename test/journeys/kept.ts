import { expect, type Page } from '@playwright/test';

/** Everything in the browser's database of plays, as it lies there. */
export function lying(page: Page): Promise<readonly Record<string, unknown>[]> {
  return page.evaluate(() => new Promise((settle, fail) => {
    const opening = indexedDB.open('samenspel');
    opening.addEventListener('error', () => fail(opening.error ?? new Error('The database does not open.')));
    opening.addEventListener('success', () => {
      const asking = opening.result.transaction('plays').objectStore('plays').getAll();
      asking.addEventListener('success', () => {
        opening.result.close();
        settle(asking.result as Record<string, unknown>[]);
      });
    });
  }));
}

/** Lays something among the plays, as a damaged disk or a newer version of the game would have left it. */
export function lay(page: Page, item: Record<string, unknown>): Promise<void> {
  return page.evaluate((what) => new Promise<void>((settle, fail) => {
    const opening = indexedDB.open('samenspel');
    opening.addEventListener('error', () => fail(opening.error ?? new Error('The database does not open.')));
    opening.addEventListener('success', () => {
      const laying = opening.result.transaction('plays', 'readwrite');
      laying.objectStore('plays').put(what);
      laying.addEventListener('complete', () => {
        opening.result.close();
        settle();
      });
    });
  }), item);
}

/** All that was chosen is on the device. */
export async function expectKept(page: Page): Promise<void> {
  await expect(page.locator('.play')).toHaveAttribute('data-kept', 'true');
}
