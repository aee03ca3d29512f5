import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What live regions of the page have said. */
    announced?: string[];
  }
}

/** Notes what the live regions of the page say from its beginning on: each time one comes to hold other words. Call before the page is opened. */
export async function noteAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const announced: string[] = [];
    window.announced = announced;
    const holds = new WeakMap<Element, string>();
    new MutationObserver((changes) => {
      const changed = new Set(changes.flatMap(({ target }) => {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [role="alert"], [aria-live]');
        return region ? [region] : [];
      }));
      for (const region of changed) {
        const text = (region.textContent ?? '').trim();
        if (text === (holds.get(region) ?? '')) continue;
        holds.set(region, text);
        if (text !== '') announced.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

export function announcements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.announced ?? []);
}
