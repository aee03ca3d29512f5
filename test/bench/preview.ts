import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Browser, Page } from 'playwright-core';
import { follow } from '../../src/cli/preview/followed.ts';
import { buildPreviewPage } from '../../src/cli/preview/page.ts';
import { previewServer } from '../../src/cli/preview/server.ts';
import { openShelf } from '../../src/cli/preview/shelf.ts';
import { listen } from '../../src/cli/site/listen.ts';
import { withPassages } from './checking.ts';
import { type Section, spread } from './figures.ts';

const saves = 12;
const choicesMade = 12;
/** Milliseconds between seeing one save and making the next. */
const pause = 800;

interface Save {
  /** All in milliseconds. */
  readonly server: number;
  readonly page: number;
  readonly whole: number;
}

/** How soon an author sees a sentence that was saved, twelve choices into a file of 300 passages. */
export async function previewSection(root: string, browser: Browser): Promise<Section> {
  const folder = join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'groot');
  const file = join(folder, 'scenario.md');
  const source = withPassages(readFileSync(join(root, 'scenarios/keukentafel/scenario.md'), 'utf8'), 300);
  mkdirSync(folder);
  writeFileSync(file, source);
  const shelf = openShelf(folder);
  await shelf.read();
  const building = performance.now();
  const server = previewServer(await buildPreviewPage(root), shelf.latest);
  const built = performance.now() - building;
  const listening = await listen(server.handle, 0, '127.0.0.1');
  if (!listening.ok) throw new Error(listening.code);
  let sent = { took: 0, at: 0 };
  const following = follow(shelf.files, () => {
    const seen = performance.now();
    void shelf.read().then((news) => {
      for (const each of news) server.tell(each);
      sent = { took: performance.now() - seen, at: Date.now() };
    });
  });
  await shelf.practise();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await page.goto(`http://127.0.0.1:${listening.port}/`);
  await playDeep(page);
  const times: Save[] = [];
  for (let save = 1; save <= saves; save += 1) {
    // What stands beside the scene is looked back on first: nobody saves ten times a second.
    await page.waitForTimeout(pause);
    const text = `Opgeslagen ${save}.`;
    const before = Date.now();
    const shown = shownAt(page, text);
    writeFileSync(file, source.replaceAll(/^bos \[(.*)\]: (?:Ja|Nee) (1\d)\./gm, `bos [$1]: ${text} $2.`));
    const at = await shown;
    times.push({ server: sent.took, page: at - sent.at, whole: at - before });
  }
  following.stop();
  await page.close();
  server.close();
  listening.server.closeAllConnections();
  listening.server.close();
  rmSync(join(folder, '..'), { recursive: true });
  return {
    title: `Preview: from save to scene (300 passages, ${Math.round(source.length / 1000)} kB, ${choicesMade} choices replayed)`,
    figures: [
      { what: 'the page is built', value: `${Math.round(built)} ms` },
      { what: 'server, from change seen to message sent', value: spread(times.map(({ server: took }) => took), 'ms') },
      { what: 'page, from message sent to the new view', value: spread(times.map(({ page: took }) => took), 'ms') },
      { what: 'the whole way, from save to the new view (8 ms of it waiting for the editor)', value: spread(times.map(({ whole }) => whole), 'ms') },
    ],
  };
}

async function playDeep(page: Page): Promise<void> {
  const scene = page.frameLocator('iframe');
  for (let made = 0; made < choicesMade;) {
    const onward = scene.getByRole('button', { name: 'Verder' });
    const choice = scene.locator('.choice').filter({ hasText: 'Wat vindt u van nummer' });
    await onward.or(choice).first().waitFor();
    if (await onward.count() > 0) await onward.click();
    else {
      await choice.click();
      made += 1;
    }
  }
}

/** When a text is first to be read in the scene, in milliseconds since 1970. */
function shownAt(page: Page, text: string): Promise<number> {
  return page.evaluate((wanted) => new Promise<number>((resolve) => {
    const scene = document.querySelector('iframe')?.contentDocument;
    if (!scene) throw new Error('There is no scene.');
    const observer = new MutationObserver(() => {
      if (scene.querySelector('.say')?.textContent?.includes(wanted) !== true) return;
      observer.disconnect();
      resolve(Date.now());
    });
    observer.observe(scene.body, { childList: true, subtree: true, characterData: true });
  }), text);
}
