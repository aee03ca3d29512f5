import { expect, type Page } from '@playwright/test';
import type { virtual } from '@guidepup/virtual-screen-reader';
import { fileURLToPath } from 'node:url';

declare global {
  interface Window {
    screenReader?: typeof virtual;
  }
}

/** The reader runs in the page, as one of its own files: the page lets nothing else in. */
const program = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

/** Longer than any page of ours is. */
const mostLines = 2_000;
const mostStops = 90;

/** Somebody who plays by key and by ear. What they hear is written down, key by key. */
export class Listener {
  readonly #page: Page;
  readonly #heard: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
  }

  /** @param page already on a page of the game */
  static async at(page: Page): Promise<Listener> {
    await page.route('**/screen-reader.js', (route) => route.fulfill({ path: program, contentType: 'text/javascript' }));
    await page.evaluate(async (address) => {
      const module = (await import(address)) as { readonly virtual: typeof virtual };
      window.screenReader = module.virtual;
      await module.virtual.start({ container: document.getElementById('game') ?? document.body });
      await module.virtual.clearSpokenPhraseLog();
    }, '/screen-reader.js');
    return new Listener(page);
  }

  get heard(): string {
    return `${this.#heard.join('\n').trim()}\n`;
  }

  /** Where we are in the story, for who reads the log. */
  chapter(title: string): void {
    this.#heard.push('', `# ${title}`, '');
  }

  /** One key, and what is heard because of it: up to and with what was waited for. */
  async press(key: string, waitedFor: RegExp | string): Promise<void> {
    await this.#page.keyboard.press(key);
    await expect.poll(() => this.#phrases(), { message: `heard after ${key}`, intervals: [40] }).toContainEqual(typeof waitedFor === 'string' ? waitedFor : expect.stringMatching(waitedFor));
    this.#write(key, await this.#phrases());
    await this.#page.evaluate(() => window.screenReader?.clearSpokenPhraseLog());
  }

  /** Space on something that is on or off, open or closed: every reader says at once which of the two it has become. */
  async toggle(): Promise<void> {
    await this.#page.keyboard.press('Space');
    const now = await this.#page.evaluate(() => {
      const focused = document.activeElement;
      if (focused instanceof HTMLInputElement) return focused.checked ? 'checked' : 'not checked';
      if (focused?.hasAttribute('aria-pressed')) return focused.getAttribute('aria-pressed') === 'true' ? 'pressed' : 'not pressed';
      return focused?.closest('details')?.open ? 'expanded' : 'collapsed';
    });
    this.#write('Space', [now]);
  }

  /** Tab until something is called that. */
  async tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      await this.press(key, /./u);
      if (name.test(this.#heard.at(-1) ?? '')) return;
    }
    throw new Error(`${String(name)} can't be reached with ${key}.`);
  }

  /** Reads on with the reader's own cursor, from what has the focus to the end of the page or of the dialog. */
  async readOn(): Promise<void> {
    const lines = await this.#page.evaluate(async (most) => {
      const reader = window.screenReader;
      const read: string[] = [];
      let last: Node | undefined;
      for (let line = 0; reader && line < most; line += 1) {
        await reader.next();
        const [node, phrase] = [reader.activeNode, await reader.lastSpokenPhrase()];
        if (!node || phrase.startsWith('end of dialog')) break;
        if (phrase.startsWith('end of ') || phrase.startsWith('end, ')) continue;
        // From the end it begins again at the top.
        if (last && !(last.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
        last = node;
        // What has just been said in one, it steps into; and it does not see that something is folded.
        const within = node.parentElement;
        const isInput = node instanceof HTMLInputElement;
        const isField = isInput || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement;
        const isSummary = node instanceof HTMLElement && node.localName === 'summary';
        const said = (!isField && within?.closest('button, a, label, summary, select, tr, [role="img"]')) || (node instanceof Element ? node : within)?.closest('legend');
        if (said || (!isSummary && within?.closest('details:not([open])'))) continue;
        // Whether something is on or open, it reads from the text of the page; the page itself knows better.
        if (isSummary) read.push(`summary, ${node.innerText}, ${within instanceof HTMLDetailsElement && within.open ? 'expanded' : 'collapsed'}`);
        else read.push(isInput && !node.checked ? phrase : phrase.replace('not checked', 'checked'));
      }
      await reader?.clearSpokenPhraseLog();
      return read;
    }, mostLines);
    this.#heard.push(...lines.filter((line) => !structure.test(line)).map((line) => `    | ${line.replace(inList, ' $1/$2')}`));
  }

  #phrases(): Promise<readonly string[]> {
    return this.#page.evaluate(async () => {
      const on = document.activeElement instanceof HTMLInputElement && document.activeElement.checked;
      const phrases = ((await window.screenReader?.spokenPhraseLog()) ?? []).filter((phrase) => phrase !== 'polite:' && phrase !== 'polite: ');
      return phrases.map((phrase) => (on ? phrase.replace('not checked', 'checked') : phrase));
    });
  }

  #write(key: string, phrases: readonly string[]): void {
    this.#heard.push(...phrases.map((phrase, at) => `${(at === 0 ? key : '').padEnd(9)} ${phrase}`));
  }
}

/** Said for what has no name of its own. */
const structure = /^(?:paragraph|group|term|definition|strong|emphasis|rowgroup|caption.*|[^\p{L}\p{N}]+)$/u;
const inList = /, level 1, position (\d+), set size (\d+)$/u;
