import { delimiter, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { languages, type Language } from '../../model/language.ts';
import { cardOf } from '../../scenario/card.ts';
import type { CatalogueEntry } from '../../scenario/catalogue.ts';
import type { Guide } from '../../scenario/guides/guide.ts';
import { readScenario, type Known } from '../../scenario/read.ts';
import { applyTranslation, isWhole } from '../../scenario/translations/apply.ts';
import type { Scenario } from '../../scenario/types.ts';
import { translationBeside } from '../scenario-files.ts';
import { beginningOf, forThePage } from './page-scenario.ts';
import { readIfThere, readShelves, scenarioFiles, type Shelved } from './shelf.ts';
import { tellMistakes } from './tell-mistakes.ts';

const catalogueModule = 'virtual:scenarios';
const cardsModule = 'virtual:cards/';
const guideModule = 'virtual:guide/';
const scenarioModule = 'virtual:scenario/';
const beginningModule = 'virtual:beginning/';
const exampleModule = 'virtual:example/';

/** Folders to read instead of `scenarios/`, separated as in PATH. */
const foldersVariable = 'SAMENSPEL_SCENARIOS';

/** The language of the cards that come with the page; those in another are fetched by who reads that. */
const first: Language = 'nl';

/** As they were asked for, from the root on. */
export function scenarioFolders(): readonly string[] {
  return (process.env[foldersVariable] ?? 'scenarios').split(delimiter);
}

/**
 * Those that can be played, by id, for a class on the server: the same that the page got, as they were at the start, in their own
 * language or in another. Each is understood when it is first asked for: after a crash nobody waits for scenarios that nobody opens.
 */
export function playableScenarios(root: string): (id: string, language?: Language) => Scenario | undefined {
  const sources = new Map(scenarioFiles(scenarioFolders(), root).map(({ id, file }) => [id, { file, source: readIfThere(join(root, file)) }]));
  const understood = new Map<string, Scenario | undefined>();
  const once = (name: string, understand: () => Scenario | undefined): Scenario | undefined => {
    if (!understood.has(name)) understood.set(name, understand());
    return understood.get(name);
  };
  return (id, language) => {
    const { file = '', source } = sources.get(id) ?? {};
    if (source === undefined) return undefined;
    const own = once(id, () => readScenario(id, file, source).scenario);
    if (!own || language === undefined || language === own.language) return own;
    return once(`${id}/${language}`, () => translatedBeside(own, join(root, file), language));
  };
}

/** What comes with the page, for who draws it beforehand. */
export interface Catalogue {
  all(): { readonly catalogue: readonly CatalogueEntry[]; readonly examples: readonly string[] };
}

/**
 * Gives the page its scenarios: `virtual:scenarios` holds the cards of all of them, and each one that
 * can be played is a chunk of its own in each of its languages, loaded when somebody picks it. A broken
 * one is a card that tells what is wrong; it never stops the build.
 *
 * @param known Names of what the game can show and sound; a scenario that asks for anything else is broken.
 */
export function scenarios(known: Known): Plugin<Catalogue> {
  const folders = scenarioFolders();
  let root = process.cwd();
  let shelves: readonly Shelved[] = [];
  const read = (tell: (line: string) => void) => {
    shelves = readShelves(folders, root, known);
    tellMistakes(shelves).forEach(tell);
  };
  return {
    name: 'samenspel:scenarios',
    api: { all: () => ({ catalogue: cardsIn(first, shelves), examples: shelves.flatMap(({ example, entry: { id } }) => (example ? [id] : [])) }) },
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      read((line) => { this.warn(line); });
    },
    resolveId: (id) => ([catalogueModule, cardsModule, guideModule, scenarioModule, beginningModule, exampleModule].some((name) => id.startsWith(name)) ? `\0${id}` : undefined),
    load(id) {
      const asked = (module: string): string => id.slice(module.length + 1);
      if (id === `\0${catalogueModule}`) return catalogueSource(shelves);
      if (id.startsWith(`\0${cardsModule}`)) return dataSource(JSON.stringify(cardsIn(asked(cardsModule), shelves)));
      if (id.startsWith(`\0${guideModule}`)) return dataSource(JSON.stringify(guideAt(shelves, asked(guideModule))));
      if (id.startsWith(`\0${scenarioModule}`)) return dataSource(forThePage(scenarioAt(shelves, asked(scenarioModule))));
      if (id.startsWith(`\0${beginningModule}`)) return dataSource(forThePage(beginningAt(shelves, asked(beginningModule))));
      if (id.startsWith(`\0${exampleModule}`)) return dataSource(JSON.stringify(shelves.find(({ entry }) => entry.id === asked(exampleModule))?.example));
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

/** Nothing where it is not wholly told in that language. */
function translatedBeside(scenario: Scenario, file: string, language: Language): Scenario | undefined {
  const beside = translationBeside(file, language);
  if (beside?.ok !== true) return undefined;
  const applied = applyTranslation(scenario, beside.translation);
  return isWhole(applied) ? applied.scenario : undefined;
}

/** A scenario in a language, or in its own when it is not told in that one. */
function told({ scenario, translated }: Shelved, language: string): Scenario | undefined {
  return translated.find((each) => each.language === language) ?? scenario;
}

function cardsIn(language: string, shelves: readonly Shelved[]): readonly CatalogueEntry[] {
  return shelves.map((shelved) => {
    const scenario = told(shelved, language);
    return shelved.entry.ok && scenario ? cardOf(scenario, shelved.entry.lacking) : shelved.entry;
  });
}

/** `cards` has only the languages in which something is told otherwise than on the cards that come with the page. */
function catalogueSource(shelves: readonly Shelved[]): string {
  const others = languages.filter((language) => shelves.some((shelved) => told(shelved, language) !== told(shelved, first)));
  const cards = others.map((language) => `${language}: () => import(${JSON.stringify(cardsModule + language)})`);
  const loaders = shelves.flatMap((shelved) => (shelved.scenario ? [`${JSON.stringify(shelved.scenario.id)}: {${inEach(shelved, scenarioModule).join(', ')}}`] : []));
  const cut = shelves.filter(({ scenario }) => scenario && beginningOf(scenario));
  const beginnings = cut.map((shelved) => `${JSON.stringify(shelved.entry.id)}: {${inEach(shelved, beginningModule).join(', ')}}`);
  const guides = shelves.flatMap((shelved) => (shelved.guides.length > 0 ? [`${JSON.stringify(shelved.entry.id)}: {${guidesIn(shelved).join(', ')}}`] : []));
  const examples = shelves.flatMap(({ example, entry: { id } }) => (example ? [`${JSON.stringify(id)}: () => import(${JSON.stringify(exampleModule + id)})`] : []));
  return [
    `export const catalogue = ${JSON.stringify(cardsIn(first, shelves))};`,
    `export const cards = {${cards.join(', ')}};`,
    `export const load = {${loaders.join(', ')}};`,
    `export const beginnings = {${beginnings.join(', ')}};`,
    `export const guides = {${guides.join(', ')}};`,
    `export const examples = {${examples.join(', ')}};`,
  ].join('\n');
}

function inEach(shelved: Shelved, module: typeof scenarioModule | typeof beginningModule): readonly string[] {
  return languages.flatMap((language) => {
    const scenario = told(shelved, language);
    return scenario ? [`${language}: () => import(${JSON.stringify(`${module}${scenario.id}/${scenario.language}`)})`] : [];
  });
}

function guidesIn({ entry, guides }: Shelved): readonly string[] {
  return guides.map(({ language }) => `${language}: () => import(${JSON.stringify(`${guideModule}${entry.id}/${language}`)})`);
}

/** @param at as in “keukentafel/en” */
function guideAt(shelves: readonly Shelved[], at: string): Guide {
  const [id = '', language = ''] = at.split('/');
  const guide = shelves.find(({ entry }) => entry.id === id)?.guides.find((each) => each.language === language);
  if (!guide) throw new Error(`There is no guide to “${id}”.`);
  return guide;
}

/** JSON as a text to be parsed: browsers read that about twice as fast as the same object in code. */
function dataSource(json: string): string {
  return `export default JSON.parse(${JSON.stringify(json)});\n`;
}

/** @param at as in “keukentafel/en” */
function scenarioAt(shelves: readonly Shelved[], at: string): Scenario {
  const [id = '', language = ''] = at.split('/');
  const shelved = shelves.find(({ scenario }) => scenario?.id === id);
  const scenario = shelved && told(shelved, language);
  if (!scenario) throw new Error(`There is no playable scenario “${id}”.`);
  return scenario;
}

function beginningAt(shelves: readonly Shelved[], at: string): Scenario {
  const beginning = beginningOf(scenarioAt(shelves, at));
  if (!beginning) throw new Error(`“${at}” can’t be begun without the rest of it.`);
  return beginning;
}
