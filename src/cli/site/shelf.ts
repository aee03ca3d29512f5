import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { brokenCard, cardOf } from '../../scenario/card.ts';
import type { CatalogueEntry } from '../../scenario/catalogue.ts';
import type { Mistake } from '../../scenario/mistake.ts';
import { readScenario } from '../../scenario/read.ts';
import type { Scenario } from '../../scenario/types.ts';

/** What one folder under `scenarios/` turned out to hold. */
export interface Shelved {
  readonly entry: CatalogueEntry;
  /** Absent when it can't be played. */
  readonly scenario?: Scenario;
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads every scenario of the given folders, good and broken. Never throws for what a file holds or
 * for a file that is not there: that is told on its card.
 *
 * @param folders Folders that hold one folder per scenario; when two have the same name, the first counts.
 */
export function readShelves(folders: readonly string[], root: string): readonly Shelved[] {
  const found = folders.flatMap((folder) => scenarioFolders(join(root, folder)));
  const ids = found.map((folder) => basename(folder));
  return found.filter((folder, at) => ids.indexOf(basename(folder)) === at).map((folder) => readShelved(folder, root));
}

function scenarioFolders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort((a, b) => a.localeCompare(b, 'nl')).map((name) => join(folder, name));
}

function readShelved(folder: string, root: string): Shelved {
  const id = basename(folder);
  const path = join(folder, 'scenario.md');
  const source = readIfThere(path);
  const { scenario, mistakes } = readScenario(id, relative(root, path).replaceAll(sep, '/'), source ?? '');
  if (scenario === undefined) return { entry: brokenCard(id, mistakes, source ?? ''), mistakes };
  return { entry: cardOf(scenario), scenario, mistakes };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
