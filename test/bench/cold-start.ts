import type { Section } from './figures.ts';
import { spread } from './figures.ts';
import { type Site, toBefore, toFirstFrame, toMenu, visit } from './site.ts';

const runs = 5;
const slowedProcessor = 4;

/** “Slow 4G” as Lighthouse simulates it. */
const slow4G = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

interface Start {
  readonly menu: number;
  readonly there: number;
  readonly reading: number;
  readonly frame: number;
}

/** How long a newcomer waits, on a slow telephone with a slow connection and nothing in the cache. */
export async function coldStartSection(site: Site): Promise<Section> {
  const starts: Start[] = [];
  for (let run = 0; run < runs; run += 1) starts.push(await start(site));
  return {
    title: `Cold start: processor slowed ${slowedProcessor}×, slow 4G, empty cache`,
    figures: [
      { what: 'until the menu can be read and a press counts', value: spread(starts.map(({ menu }) => menu), 'ms') },
      { what: 'until the game has come and answers by itself', value: spread(starts.map(({ there }) => there), 'ms') },
      { what: 'from pressing Naar binnen until the first words', value: spread(starts.map(({ reading }) => reading), 'ms') },
      { what: 'from pressing Naar binnen until the first frame', value: spread(starts.map(({ frame }) => frame), 'ms') },
    ],
  };
}

/** A player reads the menu, and the page before the conversation, for a while: so long the game may fetch ahead. */
const readingSeconds = 4;

async function start(site: Site): Promise<Start> {
  const { page, devtools, close } = await visit(site);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedProcessor });
  const { menu, there } = await toMenu(page, site.address);
  await page.waitForTimeout(readingSeconds * 1000);
  await toBefore(page);
  await page.waitForTimeout(readingSeconds * 1000);
  const { reading, frame } = await toFirstFrame(page);
  await close();
  return { menu, there, reading, frame };
}
