import { expect, type Page } from '@playwright/test';

// What axe can't see: each asks of one screen what somebody would run into there. What is wrong on one does not keep the others
// from being looked at.

interface Stop {
  readonly name: string;
  /** Something is drawn around it or in it, that is not there without the focus. */
  readonly marked: boolean;
  /** Nothing that stays in its place lies over all of it. */
  readonly inSight: boolean;
}

/** More than any screen of ours has. */
const mostStops = 110;

/** Goes through the screen with Tab, from its beginning until the focus leaves it or comes round again. */
async function tabThrough(page: Page): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    // From where the focus was lost, the browser goes on.
    const first = document.createElement('span');
    first.tabIndex = -1;
    (document.querySelector('dialog[open]') ?? document.body).prepend(first);
    first.focus();
    first.remove();
  });
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < mostStops; pressed += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.hasAttribute('data-passed')) return undefined;
      element.setAttribute('data-passed', '');
      const whole = element.closest('label') ?? element;
      const drawn = (): string => [whole, element, ...element.children].map((each) => {
        const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(each);
        return [outlineStyle, outlineWidth, stroke, strokeWidth].join(' ');
      }).join();
      const focused = drawn();
      if (element instanceof HTMLElement || element instanceof SVGElement) element.blur();
      const marked = focused !== drawn();
      if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
      const { left, top, width, height } = whole.getBoundingClientRect();
      const parts = [0.1, 0.5, 0.9];
      const inSight = parts.some((x) => parts.some((y) => {
        const seen = document.elementFromPoint(left + width * x, top + height * y);
        return seen !== null && (whole.contains(seen) || seen.contains(whole));
      }));
      return { name: `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`, marked, inSight };
    });
    if (!stop) break;
    stops.push(stop);
  }
  await page.evaluate(() => document.querySelectorAll('[data-passed]').forEach((each) => each.removeAttribute('data-passed')));
  return stops;
}

/** Tab comes past everything and goes on from it, and the eye can follow. */
export async function expectTabGoesRound(page: Page, screen: string): Promise<void> {
  const stops = await tabThrough(page);
  expect.soft(stops.length, `${screen}: stops of Tab, and no trap`).toBeGreaterThan(0);
  expect.soft(stops.length, `${screen}: stops of Tab, and no trap`).toBeLessThan(mostStops);
  expect.soft(stops.filter(({ marked }) => !marked).map(({ name }) => name), `${screen}: focus that can't be seen`).toEqual([]);
  expect.soft(stops.filter(({ inSight }) => !inSight).map(({ name }) => name), `${screen}: focus behind something else`).toEqual([]);
}

/** Everything to press is large enough for a finger; what one chooses with is as large as its tip. */
export async function expectLargeEnough(page: Page, screen: string): Promise<void> {
  const small = await page.evaluate(() => {
    // A point in a line is one of many; what it opens, the chapter of the choices opens as well.
    const toPress = 'a[href]:not(.course-point), button, input:not([hidden]), select, textarea, summary, [tabindex="0"]:not(.course-point)';
    const choosing = '.choice, .main-button, .pick';
    return [...document.querySelectorAll(toPress)].flatMap((each) => {
      const whole = each.closest('label') ?? each;
      const { width, height } = whole.getBoundingClientRect();
      if (width === 0 || height === 0 || getComputedStyle(each).visibility === 'hidden') return [];
      const least = whole.matches(choosing) ? 44 : 24;
      return Math.min(width, height) >= least - 0.5 ? [] : [`${Math.round(width)}×${Math.round(height)}: ${whole.tagName} ${(whole.textContent ?? '').trim().slice(0, 40)}`];
    });
  });
  expect.soft(small, `${screen}: too small to press`).toEqual([]);
}

/** Nothing scrolls sideways, and no words are cut off. */
export async function expectFits(page: Page, screen: string): Promise<void> {
  const faults = await page.evaluate(() => {
    const cut = [...document.querySelectorAll('main :is(p, button, h1, h2, h3, li, summary, label), dialog :is(p, button, h2, li)')].filter((each) => {
      const { overflowY, clipPath } = getComputedStyle(each);
      return each.clientHeight > 1 && clipPath === 'none' && overflowY !== 'visible' && overflowY !== 'auto' && each.scrollHeight > each.clientHeight + 2;
    });
    const wide = document.documentElement.scrollWidth - innerWidth;
    return [...(wide > 0 ? [`${wide} pixels to scroll sideways`] : []), ...cut.map((each) => `cut off: ${(each.textContent ?? '').slice(0, 40)}`)];
  });
  expect.soft(faults, screen).toEqual([]);
}

/** The same with the wide letters and lines that a reader may ask for, and with letters twice as large. */
export async function expectFitsInOtherLetters(page: Page, screen: string): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
    document.adoptedStyleSheets = [sheet];
  });
  await expectFits(page, `${screen}, with wide letters and lines`);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    document.documentElement.style.setProperty('--text-size', '2');
  });
  await expectFits(page, `${screen}, with letters twice as large`);
  await page.evaluate(() => document.documentElement.style.setProperty('--text-size', '1'));
}

/** For who asked for stillness: nothing on the page moves by itself, or is about to. */
export async function expectStill(page: Page, screen: string): Promise<void> {
  const moving = await page.evaluate(() => document.getAnimations().map((each) => (each instanceof CSSAnimation ? each.animationName : each.constructor.name)));
  expect.soft(moving, `${screen}: moves`).toEqual([]);
}
