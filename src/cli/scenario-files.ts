import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { languages, type Language } from '../model/language.ts';
import { readGuide, type GuideReading } from '../scenario/guides/read-guide.ts';
import type { Mistake } from '../scenario/mistake.ts';
import { damageIn } from '../scenario/translations/damage.ts';
import { readPo } from '../scenario/translations/po.ts';
import type { Translation } from '../scenario/translations/translation.ts';
import type { Scenario } from '../scenario/types.ts';
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

/** The written plays that lie beside a scenario. */
export function playsBeside(file: string): readonly string[] {
  return readdirSync(dirname(file)).filter((name) => name.endsWith('.play')).toSorted().map((name) => join(dirname(file), name).replaceAll(sep, '/'));
}

/** What lies beside a scenario as its translation: that, or what is wrong with the file. */
export type TranslationFile = { readonly ok: true; readonly translation: Translation } | { readonly ok: false; readonly line: number; readonly damage: Damage };

/** Files beside a scenario for whoever plays it with a group, by their language. */
export const guideNames = { nl: 'gids.md', en: 'guide.md' } as const satisfies Record<Language, string>;

/** A guide that lies beside a scenario, and what was found in its file. */
export interface GuideFile extends GuideReading {
  readonly file: string;
  readonly source: string;
}

/** The guides that lie beside a scenario. @param told the scenario file, as it is told */
export function guidesBeside(file: string, scenario: Scenario, told: string = file): readonly GuideFile[] {
  return languages.flatMap((language) => {
    const source = readTextFile(join(dirname(file), guideNames[language]))?.text;
    if (source === undefined) return [];
    const name = join(dirname(told), guideNames[language]).replaceAll(sep, '/');
    return [{ file: name, source, ...readGuide(name, source, language, scenario) }];
  });
}

/** A translation file that is none. */
export interface Damage {
  /** With forward slashes. */
  readonly file: string;
  readonly source: string;
  readonly mistakes: readonly Mistake[];
  readonly playable: false;
}

/** The translation that lies beside a scenario. Undefined when there is none. @param told the scenario file, as it is told */
export function translationBeside(file: string, language: Language, told: string = file): TranslationFile | undefined {
  const path = translationFileOf(file, language);
  const source = readTextFile(path)?.text;
  if (source === undefined) return undefined;
  const reading = readPo(source, language, basename(path));
  if (reading.ok) return reading;
  const name = translationFileOf(told, language).replaceAll(sep, '/');
  return { ...reading, damage: { file: name, source, mistakes: damageIn(name, source, reading.line), playable: false } };
}
