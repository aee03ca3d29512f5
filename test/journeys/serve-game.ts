import { join } from 'node:path';
import { hostClasses } from '../../src/classroom/server/class-server.ts';
import { sqliteJournal } from '../../src/classroom/server/sqlite-journal.ts';
import { front } from '../../src/cli/site/front.ts';
import { siteHandler } from '../../src/cli/site/handler.ts';
import { listen } from '../../src/cli/site/listen.ts';
import { playableScenarios } from '../../src/cli/site/scenarios.ts';

const root = join(import.meta.dirname, '../..');

/** Where the game is that all journeys visit. */
export const gameFolder = join(root, '.cache/journeys/game');

/** Serves a built site as `npm start` does; with a folder for them, also lessons. Gives the port. */
export async function serveSite(site: string, { lessons, port = 0 }: { readonly lessons?: string; readonly port?: number } = {}): Promise<number> {
  const listening = await listen(front({ site: siteHandler(site), base: '/', isReady: () => true, addresses: () => [] }), port, '127.0.0.1');
  if (!listening.ok) throw new Error(`The site can't be served here: ${listening.code}`);
  if (lessons !== undefined) await hostClasses(listening.server, { journal: sqliteJournal(lessons), scenario: playableScenarios(root), log: () => undefined });
  return listening.port;
}
