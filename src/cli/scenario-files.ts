import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Language } from '../model/language.ts';
import { readPo, type PoReading } from '../scenario/translations/po.ts';
import { readTextFile } from './text-file.ts';

/** The file a scenario is in, in a folder of its own. */
export const scenarioFile = 'scenario.md';

/** The scenario files that a path stands for: itself, the one in that folder, or those in the folders below it. */
export function scenarioFilesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  const own = join(path, scenarioFile);
  if (existsSync(own)) return [own];
  const below = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => join(path, name, scenarioFile));
  return below.filter((file) => existsSync(file)).toSorted();
}

/** A scenario is known by the name of its folder. */
export function scenarioIdOf(file: string): string {
  return basename(dirname(resolve(file)));
}

/** Where the translation into a language lies. */
export function translationFileOf(file: string, language: Language): string {
  return join(dirname(file), `${language}.po`);
}

/** The translation that lies beside a scenario. Undefined when there is none. */
export function translationBeside(file: string, language: Language): PoReading | undefined {
  const path = translationFileOf(file, language);
  const read = readTextFile(path);
  return read && readPo(read.text, language, basename(path));
}
