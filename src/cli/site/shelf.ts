import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { languages } from '../../model/language.ts';
import { readPlays } from '../../play/written/read-plays.ts';
import { workedExample, type WorkedExample } from '../../play/written/worked-example.ts';
import { brokenCard, cardOf, toldMistakes } from '../../scenario/card.ts';
import type { CatalogueEntry } from '../../scenario/catalogue.ts';
import type { Guide } from '../../scenario/guides/guide.ts';
import { lacksOf } from '../../scenario/checks/translated.ts';
import type { Mistake } from '../../scenario/mistake.ts';
import { readScenario, type Known } from '../../scenario/read.ts';
import { applyTranslation, isWhole } from '../../scenario/translations/apply.ts';
import { levels, type Scenario } from '../../scenario/types.ts';
import { guidesBeside, translationBeside } from '../scenario-files.ts';
import { missingCard } from './missing-card.ts';

/** What one folder under `scenarios/` turned out to hold. */
export interface Shelved {
  readonly entry: CatalogueEntry;
  /** Absent when it can't be played. */
  readonly scenario?: Scenario;
  /** The same in other languages, as far as every text of it is translated. */
  readonly translated: readonly Scenario[];
  /** A play with comments beside it, to look on at. */
  readonly example?: WorkedExample;
  /** For whoever plays it with a group. */
  readonly guides: readonly Guide[];
  /** What an author wants to know of translations that the page does not play, and of guides. */
  readonly remarks: readonly Remark[];
}

/** A finding and the text it was found in. */
export interface Remark {
  readonly mistake: Mistake;
  readonly source: string;
}

/**
 * Reads every scenario of the given folders, good and broken. Never throws for what a file holds or
 * for a file that is not there: that is told on its card.
 *
 * @param folders Folders that hold one folder per scenario; when two have the same name, the first counts.
 * @param known Without it, names of places, looks and sounds are not checked.
 */
export function readShelves(folders: readonly string[], root: string, known?: Known): readonly Shelved[] {
  const shelved = scenarioFiles(folders, root).map(({ id, file }) => readShelved(id, file, root, known));
  return shelved.toSorted((one, other) => steepness(one) - steepness(other));
}

/** The ones to begin with come first; what can't be read stays in the middle. */
function steepness({ scenario }: Shelved): number {
  return levels.indexOf(scenario?.level ?? 'middle');
}

interface ScenarioFile {
  readonly id: string;
  /** As authors know it, from the root on. */
  readonly file: string;
}

/** @param folders as for {@link readShelves} */
export function scenarioFiles(folders: readonly string[], root: string): readonly ScenarioFile[] {
  const found = folders.flatMap((folder) => scenarioFolders(resolve(root, folder)));
  const ids = found.map((folder) => basename(folder));
  const first = found.filter((folder, at) => ids.indexOf(basename(folder)) === at);
  return first.map((folder) => ({ id: basename(folder), file: relative(root, join(folder, 'scenario.md')).replaceAll(sep, '/') }));
}

function scenarioFolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort((a, b) => a.localeCompare(b, 'nl')).map((name) => join(folder, name));
}

function readShelved(id: string, file: string, root: string, known?: Known): Shelved {
  const source = readIfThere(join(root, file));
  if (source === undefined) return { entry: missingCard(id, file), translated: [], guides: [], remarks: [] };
  const { scenario, mistakes } = readScenario(id, file, source, known);
  if (scenario === undefined) return { entry: brokenCard(id, mistakes, source), translated: [], guides: [], remarks: [] };
  const beside = languages.flatMap((language) => (language === scenario.language ? [] : (translationBeside(join(root, file), language, file) ?? [])));
  const translations = beside.flatMap((each) => (each.ok ? [each.translation] : []));
  const translated = translations.map((translation) => applyTranslation(scenario, translation));
  const lacks = translations.flatMap((translation) => lacksOf(translation, scenario, file, source)).map((mistake) => ({ mistake, source }));
  const guides = guidesBeside(join(root, file), scenario, file);
  const example = exampleBeside(join(root, file), scenario);
  const damages = beside.flatMap((each) => (each.ok ? [] : [each.damage]));
  return {
    entry: cardOf(scenario, damages.flatMap((damage) => toldMistakes(damage.mistakes, damage.source))),
    scenario,
    ...(example && { example }),
    translated: translated.filter(isWhole).map((each) => each.scenario),
    guides: guides.map(({ guide }) => guide),
    remarks: [...lacks, ...damages.flatMap((damage) => damage.mistakes.map((mistake) => ({ mistake, source: damage.source }))), ...guides.flatMap((guide) => guide.mistakes.map((mistake) => ({ mistake, source: guide.source })))],
  };
}

/** What can't be understood in a written play, `npx samenspel test` tells; here it only gives no example. */
function exampleBeside(file: string, scenario: Scenario): WorkedExample | undefined {
  const folder = dirname(file);
  const sources = readdirSync(folder).filter((name) => name.endsWith('.play')).toSorted().map((name) => readIfThere(join(folder, name)) ?? '');
  return workedExample(scenario, sources.flatMap((source) => readPlays(scenario, source).plays));
}

export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
