import type { Page } from '@playwright/test';
import { expect, kitchenTable, ports, test } from './game.ts';

// What axe can't see.

interface Stop {
  readonly name: string;
  /** Something is drawn around it, or changes in it, while it has the focus. */
  readonly visible: boolean;
}

/** More than any screen of ours has. */
const mostStops = 90;

/** Goes through the screen with Tab, from its beginning until the focus leaves it or comes round again. */
async function tabThrough(page: Page): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < mostStops; pressed += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      if (element.hasAttribute('data-passed')) return undefined;
      element.setAttribute('data-passed', '');
      const drawn = [element, element.closest('label')].some((each) => {
        if (!each) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
      });
      return { name: `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`, visible: drawn };
    });
    if (!stop) break;
    stops.push(stop);
  }
  await page.evaluate(() => document.querySelectorAll('[data-passed]').forEach((each) => each.removeAttribute('data-passed')));
  return stops;
}

async function expectReachable(page: Page, screen: string): Promise<void> {
  const stops = await tabThrough(page);
  expect(stops.length, `${screen}: stops of Tab, and no trap`).toBeGreaterThan(1);
  expect(stops.length, `${screen}: stops of Tab, and no trap`).toBeLessThan(mostStops);
  expect(stops.filter(({ visible }) => !visible).map(({ name }) => name), `${screen}: focus that can't be seen`).toEqual([]);
}

for (const forcedColors of ['none', 'active'] as const) {
  test(`Tab goes round every screen and can be followed with the eye, forced colours ${forcedColors}`, async ({ page, player }) => {
    await page.emulateMedia({ forcedColors });
    await player.openMenu(ports.game);
    await expectReachable(page, 'menu');
    await player.openScenario(kitchenTable);
    await expectReachable(page, 'before');
    await player.stepInside();
    await player.readOn();
    await expectReachable(page, 'choosing');
  });
}

test('with the wide letters and lines that a reader may ask for, nothing is cut off and nothing scrolls sideways', async ({ page, player }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const widen = (): Promise<void> => page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  const faults = (): Promise<readonly string[]> => page.evaluate(() => {
    const cut = [...document.querySelectorAll('main p, main button, main h1, main h2, main h3, main li')].filter((each) => {
      const { overflowY } = getComputedStyle(each);
      return each.clientHeight > 0 && overflowY !== 'visible' && overflowY !== 'auto' && each.scrollHeight > each.clientHeight + 2;
    });
    const wide = document.documentElement.scrollWidth - innerWidth;
    return [...(wide > 0 ? [`${wide} pixels to scroll sideways`] : []), ...cut.map((each) => `cut off: ${(each.textContent ?? '').slice(0, 40)}`)];
  });
  await player.openMenu(ports.game);
  await widen();
  expect(await faults(), 'menu').toEqual([]);
  await player.openScenario(kitchenTable);
  expect(await faults(), 'before').toEqual([]);
  await player.stepInside();
  await player.readOn();
  expect(await faults(), 'choosing').toEqual([]);
});

test('how people are is there in words and in a sign, not in colour alone', async ({ page, player }) => {
  await player.openMenu(ports.game);
  await player.start(kitchenTable);
  await player.readOn();
  const people = page.getByRole('list', { name: 'Wie je ziet' }).getByRole('listitem');
  expect(await people.count()).toBeGreaterThan(0);
  for (const person of await people.all()) {
    expect((await person.innerText()).trim().split(/\s+/).length, 'words about somebody').toBeGreaterThan(1);
    await expect(person.locator('svg').first()).toBeAttached();
  }
});
