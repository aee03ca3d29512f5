import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { delimiter, join } from 'node:path';
import { build } from 'vite';
import { hostClasses } from '../../src/classroom/server/class-server.ts';
import { sqliteJournal } from '../../src/classroom/server/sqlite-journal.ts';
import { front } from '../../src/cli/site/front.ts';
import { siteHandler } from '../../src/cli/site/handler.ts';
import { listen } from '../../src/cli/site/listen.ts';
import { isMadeFrom, madeFrom, noteMadeFrom } from '../../src/cli/site/made-from.ts';
import { playableScenarios } from '../../src/cli/site/scenarios.ts';

// Builds and serves what the journeys visit: the game as it is, with lessons, and the game with a broken scenario beside the good ones.
// What is as it was at the last run is not built again.

const root = join(import.meta.dirname, '../..');

const sites = {
  game: 'scenarios',
  broken: ['scenarios', 'test/journeys/scenarios'].join(delimiter),
};

/** Gives the folder where it is. */
async function built(name: string, scenarios: string, configFile: string): Promise<string> {
  process.env['SAMENSPEL_SCENARIOS'] = scenarios;
  const outDir = join(root, '.cache/journeys', name);
  const fingerprint = madeFrom(root);
  if (isMadeFrom(outDir, fingerprint)) return outDir;
  await build({ root, configFile: join(root, configFile), logLevel: 'error', build: { outDir, emptyOutDir: true } });
  noteMadeFrom(outDir, fingerprint);
  return outDir;
}

async function site(name: keyof typeof sites): Promise<number> {
  const outDir = await built(name, sites[name], 'vite.config.ts');
  const listening = await listen(front({ site: siteHandler(outDir), base: '/', isReady: () => true, addresses: () => [] }), 0, '127.0.0.1');
  if (!listening.ok) throw new Error(`The site ${name} can't be served here: ${listening.code}`);
  if (name === 'game') await lessonsOn(listening.server);
  return listening.port;
}

async function lessonsOn(server: Server): Promise<void> {
  const folder = join(root, '.cache/journeys/lessons');
  rmSync(folder, { recursive: true, force: true });
  await hostClasses(server, { journal: sqliteJournal(folder), scenario: playableScenarios(root), log: () => undefined });
}

const game = await site('game');
const broken = await site('broken');
// The game as one file, to be opened from disk.
await built('single', sites.game, 'vite.single.config.ts');
console.log(`game on ${game}, broken on ${broken}`);
