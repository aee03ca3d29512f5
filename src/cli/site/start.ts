import type { RequestListener, Server as HttpServer } from 'node:http';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { hostClasses } from '../../classroom/server/class-server.ts';
import type { ClassHost, ClassWishes } from '../../classroom/server/class-server.ts';
import { logTo } from '../../classroom/server/log.ts';
import { sqliteJournal } from '../../classroom/server/sqlite-journal.ts';
import { languageOf } from '../launch/say.mjs';
import { addresses, addressesForOthers } from './addresses.ts';
import { beingBuilt } from './being-built.ts';
import { buildSite, isBuilt, siteFolder } from './built.ts';
import { front } from './front.ts';
import { siteHandler } from './handler.ts';
import { listen } from './listen.ts';
import { openBrowser } from './open.ts';
import { sayings } from './sayings.ts';
import { playableScenarios } from './scenarios.ts';
import { wishes } from './wishes.ts';
import type { Wishes } from './wishes.ts';

const say = sayings[languageOf(process.env)];

/** Gives the sentence that says why the game can't be played, or serves it until somebody stops it. */
async function start(root: string): Promise<string | undefined> {
  const asked = wishes(process.argv.slice(2), process.env, say, join(root, '.data/lessons'));
  if (typeof asked === 'string') return asked;
  let classes: ClassHost | undefined;
  let site: RequestListener = beingBuilt;
  const isReady = () => site !== beingBuilt && classes?.isReady() === true;
  let port = asked.port;
  const forOthers = () => (asked.behindProxy ? [] : addressesForOthers(port, asked.host).map((address) => address + asked.base.slice(1)));
  const handle = front({ site: (request, response) => site(request, response), base: asked.base, isReady, addresses: forOthers });
  const listening = await listen(handle, asked.port, asked.host);
  if (!listening.ok) return say.notServed(listening.code);
  ({ port } = listening);
  // Lessons first: after a crash, phones wait for them, and need no page for that.
  try {
    classes = await openClasses(root, asked, listening);
  } catch (error) {
    listening.server.close();
    return asked.redis === undefined ? say.noLessons(asked.data, codeOf(error)) : say.noRedis(reasonOf(error));
  }
  stopWhenAsked(classes);
  const problem = await upToDate(root);
  if (problem !== undefined) {
    await classes.stop();
    return say.notBuilt(problem);
  }
  site = siteHandler(siteFolder(root));
  tell(asked, port, forOthers());
  // Kept compiled for the next start, also when this one is not ended in peace.
  flushCompileCache();
  return undefined;
}

/** Gives the reason when the site could not be built. */
async function upToDate(root: string): Promise<string | undefined> {
  if (isBuilt(root)) return undefined;
  console.log(say.building);
  return buildSite();
}

async function openClasses(root: string, wished: Wishes, { server }: { readonly server: HttpServer }): Promise<ClassHost> {
  const { base, behindProxy, log, passphrase } = wished;
  return hostClasses(server, {
    ...(await keeping(wished)),
    scenario: playableScenarios(root),
    log: logTo((line) => void (log && process.stdout.write(line)), Date.now),
    base,
    behindProxy,
    ...(passphrase !== undefined && { passphrase }),
  });
}

/** In files of this machine; or, for several servers, in Redis, of which nothing is loaded without need. */
async function keeping({ data, redis }: Wishes): Promise<Pick<ClassWishes, 'journal' | 'cluster'>> {
  if (redis === undefined) return { journal: sqliteJournal(data) };
  const [{ redisJournal }, { redisCluster }] = await Promise.all([
    import('../../classroom/server/redis-journal.ts'),
    import('../../classroom/server/cluster.ts'),
  ]);
  return { journal: await redisJournal(redis), cluster: await redisCluster(redis) };
}

function tell({ port, host, base, data, redis, open }: Wishes, got: number, forOthers: readonly string[]): void {
  if (port !== 0 && got !== port) console.log(say.portTaken(port, got));
  const all = addresses(got, host).map((address) => address + base.slice(1));
  const [here = ''] = all;
  const [found] = forOthers;
  const forPhones = found === undefined ? [] : [say.phones(`${found}${say.joinPage}`), ...drawn(`${found}${say.joinPage}`)];
  console.log([say.ready, ...all.map((address) => `  ${address}`), say.classes(`${here}${say.classPage}`), ...forPhones, redis === undefined ? say.kept(data) : say.keptInRedis, say.stop].join('\n'));
  if (open) openBrowser(here);
}

/** As a QR code, where somebody looks: light on dark, whatever the colours of the terminal. */
function drawn(address: string): readonly string[] {
  if (!process.stdout.isTTY) return [];
  return renderUnicodeCompact(address, { border: 2 }).split('\n').map((line) => `  \u001B[97;40m${line}\u001B[0m`);
}

/** Once asked, or left alone by `npm start`, the phones are told first; at a second Ctrl+C, there is no more waiting. */
function stopWhenAsked(classes: ClassHost): void {
  let isAsked = false;
  const stop = (): void => {
    if (isAsked) return;
    isAsked = true;
    void classes.stop().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  // Who closes a terminal says so more than once.
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.once('disconnect', stop);
  process.channel?.unref();
  if (process.connected === false) stop();
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : reasonOf(error);
}

const sentence = await start(join(import.meta.dirname, '../../..'));
if (sentence !== undefined) {
  console.error(sentence);
  process.exitCode = 1;
}
