import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { languages } from '../../model/language.ts';
import { readPlays } from '../../play/written/read-plays.ts';
import { isCommented, workedExample, type WorkedExample } from '../../play/written/worked-example.ts';
import type { PlayMistake } from '../../play/written/written-play.ts';
import { brokenCard, cardOf, toldMistakes } from '../../scenario/card.ts';
import type { CatalogueEntry } from '../../scenario/catalogue.ts';
import type { Guide } from '../../scenario/guides/guide.ts';
import { lacksOf } from '../../scenario/checks/translated.ts';
import type { Mistake } from '../../scenario/mistake.ts';
import { readScenario, type Known } from '../../scenario/read.ts';
import { applyTranslation, isWhole } from '../../scenario/translations/apply.ts';
import { levels, type Scenario } from '../../scenario/types.ts';
import { guidesBeside, playsBeside, translationBeside } from '../scenario-files.ts';
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
  /** What is wrong in the written plays, as far as it keeps an example from being looked on at. */
  readonly playMistakes: readonly PlayFileMistake[];
}

/** A mistake in a written play, and the file it is in. */
export interface PlayFileMistake extends PlayMistake {
  readonly file: string;
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

const nothing = { translated: [], guides: [], remarks: [], playMistakes: [] } as const;

function readShelved(id: string, file: string, root: string, known?: Known): Shelved {
  const source = readIfThere(join(root, file));
  if (source === undefined) return { entry: missingCard(id, file), ...nothing };
  const { scenario, mistakes } = readScenario(id, file, source, known);
  if (scenario === undefined) return { entry: brokenCard(id, mistakes, source), ...nothing };
  const beside = languages.flatMap((language) => (language === scenario.language ? [] : (translationBeside(join(root, file), language, file) ?? [])));
  const translations = beside.flatMap((each) => (each.ok ? [each.translation] : []));
  const translated = translations.map((translation) => applyTranslation(scenario, translation));
  const lacks = translations.flatMap((translation) => lacksOf(translation, scenario, file, source)).map((mistake) => ({ mistake, source }));
  const guides = guidesBeside(join(root, file), scenario, file);
  const { example, mistakes: playMistakes } = exampleBeside(join(root, file), scenario, file);
  const damages = beside.flatMap((each) => (each.ok ? [] : [each.damage]));
  return {
    entry: cardOf(scenario, damages.flatMap((damage) => toldMistakes(damage.mistakes, damage.source))),
    scenario,
    ...(example && { example }),
    playMistakes,
    translated: translated.filter(isWhole).map((each) => each.scenario),
    guides: guides.map(({ guide }) => guide),
    remarks: [...lacks, ...damages.flatMap((damage) => damage.mistakes.map((mistake) => ({ mistake, source: damage.source }))), ...guides.flatMap((guide) => guide.mistakes.map((mistake) => ({ mistake, source: guide.source })))],
  };
}

/** The worked example among the written plays beside a scenario, and why there is none although one was written. @param told the scenario file, as it is told */
function exampleBeside(file: string, scenario: Scenario, told: string): { readonly example: WorkedExample | undefined; readonly mistakes: readonly PlayFileMistake[] } {
  const read = playsBeside(file).map((path) => {
    const { plays, mistakes } = readPlays(scenario, readIfThere(path) ?? '');
    const named = `${dirname(told)}/${basename(path)}`;
    return { named, plays, mistakes: mistakes.map((mistake) => ({ ...mistake, file: named })) };
  });
  const example = workedExample(scenario, read.flatMap(({ plays }) => plays));
  const mistakes = read.flatMap((each) => each.mistakes);
  const meant = read.find(({ plays }) => plays.some(isCommented));
  if (example || mistakes.length > 0 || !meant) return { example, mistakes };
  return { example, mistakes: [{ file: meant.named, ...notToTheEnd }] };
}

const notToTheEnd: PlayMistake = {
  line: 1, column: 1, length: 1,
  what: { nl: 'Dit voorbeeld komt niet van het eerste tot het laatste woord van het gesprek.', en: 'This example does not go from the first word of the conversation to the last.' },
  remedy: { nl: 'Schrijf elke keuze uit; npx samenspel test zegt waar een keuze er niet is.', en: 'Write every choice; npx samenspel test says where a choice is not there.' },
};

export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
