import { delimiter, join } from 'node:path';
import { build } from 'vite';
import { siteHandler } from '../../src/cli/site/handler.ts';
import { listen } from '../../src/cli/site/listen.ts';

// Builds and serves what the journeys visit: the game as it is, and the game with a broken scenario beside the good ones.

const root = join(import.meta.dirname, '../..');

const sites = {
  game: 'scenarios',
  broken: ['scenarios', 'test/journeys/scenarios'].join(delimiter),
};

async function site(name: keyof typeof sites): Promise<number> {
  const outDir = join(root, '.cache/journeys', name);
  process.env['SAMENSPEL_SCENARIOS'] = sites[name];
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const listening = await listen(siteHandler(outDir), 0, '127.0.0.1');
  if (!listening.ok) throw new Error(`The site ${name} can't be served here: ${listening.code}`);
  return listening.port;
}

/** The game as one file, to be opened from disk. */
async function single(): Promise<void> {
  process.env['SAMENSPEL_SCENARIOS'] = sites.game;
  await build({ root, configFile: join(root, 'vite.single.config.ts'), logLevel: 'error', build: { outDir: join(root, '.cache/journeys/single') } });
}

const game = await site('game');
const broken = await site('broken');
await single();
console.log(`game on ${game}, broken on ${broken}`);
