import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from 'vite';
import { isMadeFrom, madeFrom, noteMadeFrom } from '../../src/cli/site/made-from.ts';
import { serveSite } from './serve-game.ts';

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

const lessons = join(root, '.cache/journeys/lessons');
rmSync(lessons, { recursive: true, force: true });
const game = await serveSite(await built('game', sites.game, 'vite.config.ts'), { lessons });
const broken = await serveSite(await built('broken', sites.broken, 'vite.config.ts'));
// The game as one file, to be opened from disk.
await built('single', sites.game, 'vite.single.config.ts');
console.log(`game on ${game}, broken on ${broken}`);
