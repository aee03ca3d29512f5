import { delimiter, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Known } from '../../scenario/read.ts';
import { forThePage } from './page-scenario.ts';
import { readShelves, type Shelved } from './shelf.ts';
import { tellMistakes } from './tell-mistakes.ts';

const catalogueModule = 'virtual:scenarios';
const scenarioModule = 'virtual:scenario/';

/** Folders to read instead of `scenarios/`, separated as in PATH. */
const foldersVariable = 'SAMENSPEL_SCENARIOS';

/**
 * Gives the page its scenarios: `virtual:scenarios` holds the cards of all of them, and each one that
 * can be played is a chunk of its own, loaded when somebody picks it. A broken one is a card that tells what is
 * wrong; it never stops the build.
 *
 * @param known Names of what the game can show and sound; a scenario that asks for anything else is broken.
 */
export function scenarios(known: Known): Plugin {
  const folders = (process.env[foldersVariable] ?? 'scenarios').split(delimiter);
  let root = process.cwd();
  let shelves: readonly Shelved[] = [];
  const read = (tell: (line: string) => void) => {
    shelves = readShelves(folders, root, known);
    tellMistakes(shelves).forEach(tell);
  };
  return {
    name: 'samenspel:scenarios',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      read((line) => { this.warn(line); });
    },
    resolveId: (id) => (id === catalogueModule || id.startsWith(scenarioModule) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${catalogueModule}`) return catalogueSource(shelves);
      if (id.startsWith(`\0${scenarioModule}`)) return scenarioSource(shelves, id.slice(scenarioModule.length + 1));
      return undefined;
    },
    configureServer(server) {
      const watched = folders.map((folder) => resolve(root, folder));
      server.watcher.add(watched);
      server.watcher.on('all', (_event, path) => {
        if (!watched.some((folder) => path.startsWith(folder))) return;
        read((line) => { server.config.logger.warn(line); });
        for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function catalogueSource(shelves: readonly Shelved[]): string {
  const cards = shelves.map(({ entry }) => entry);
  const loaders = shelves.flatMap(({ scenario }) => {
    if (scenario === undefined) return [];
    const id = JSON.stringify(scenario.id);
    return `${id}: () => import(${JSON.stringify(scenarioModule + scenario.id)})`;
  });
  return `export const catalogue = ${JSON.stringify(cards)};\nexport const load = {${loaders.join(', ')}};\n`;
}

/** JSON as a text to be parsed: browsers read that about twice as fast as the same object in code. */
function scenarioSource(shelves: readonly Shelved[], id: string): string {
  const scenario = shelves.find((shelved) => shelved.scenario?.id === id)?.scenario;
  if (scenario === undefined) throw new Error(`There is no playable scenario “${id}”.`);
  return `export default JSON.parse(${JSON.stringify(forThePage(scenario))});\n`;
}
