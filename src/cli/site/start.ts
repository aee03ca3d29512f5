import { join } from 'node:path';
import { build } from 'vite';
import { hostClasses } from '../../classroom/server/class-server.ts';
import type { ClassHost } from '../../classroom/server/class-server.ts';
import { logTo } from '../../classroom/server/log.ts';
import { sqliteJournal } from '../../classroom/server/sqlite-journal.ts';
import { languageOf } from '../launch/say.mjs';
import { addresses } from './addresses.ts';
import { front } from './front.ts';
import { siteHandler } from './handler.ts';
import { listen } from './listen.ts';
import { openBrowser } from './open.ts';
import { sayings } from './sayings.ts';
import { playableScenarios } from './scenarios.ts';
import { wishes } from './wishes.ts';
import type { Wishes } from './wishes.ts';

const say = sayings[languageOf(process.env)];

/** Builds the site; gives the reason when that fails. */
async function buildSite(root: string): Promise<string | undefined> {
  try {
    await build({ root, logLevel: 'warn' });
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Gives the sentence that says why the game can't be played, or serves it until somebody stops it. */
async function start(root: string): Promise<string | undefined> {
  const asked = wishes(process.argv.slice(2), process.env, say, join(root, '.data/lessons'));
  if (typeof asked === 'string') return asked;
  console.log(say.building);
  const problem = await buildSite(root);
  if (problem !== undefined) return say.notBuilt(problem);
  let classes: ClassHost | undefined;
  const site = siteHandler(join(root, 'dist'));
  const listening = await listen(front({ site, base: asked.base, isReady: () => classes?.isReady() === true }), asked.port, asked.host);
  if (!listening.ok) return say.notServed(listening.code);
  try {
    classes = await openClasses(root, asked, listening);
  } catch (error) {
    listening.server.close();
    return say.noLessons(asked.data, reasonOf(error));
  }
  tell(asked, listening.port);
  stopWhenAsked(classes);
  return undefined;
}

function openClasses(root: string, { base, behindProxy, data, log, passphrase }: Wishes, { server }: { readonly server: Parameters<typeof hostClasses>[0] }): Promise<ClassHost> {
  const scenarios = playableScenarios(root);
  return hostClasses(server, {
    journal: sqliteJournal(data),
    scenario: (id) => scenarios.find((scenario) => scenario.id === id),
    log: logTo((line) => void (log && process.stdout.write(line)), Date.now),
    base,
    behindProxy,
    ...(passphrase !== undefined && { passphrase }),
  });
}

function tell({ port, host, base, data, open }: Wishes, got: number): void {
  if (port !== 0 && got !== port) console.log(say.portTaken(port, got));
  const all = addresses(got, host).map((address) => address + base.slice(1));
  const [here = ''] = all;
  console.log([say.ready, ...all.map((address) => `  ${address}`), say.classes(`${here}${say.classPage}`), say.kept(data), say.stop].join('\n'));
  if (open) openBrowser(here);
}

/** Once asked, the phones are told first; asked again, there is no more waiting. */
function stopWhenAsked(classes: ClassHost): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void classes.stop().finally(() => process.exit(0));
    });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const sentence = await start(join(import.meta.dirname, '../../..'));
if (sentence !== undefined) {
  console.error(sentence);
  process.exitCode = 1;
}
