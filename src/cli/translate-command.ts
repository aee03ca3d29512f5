import { basename } from 'node:path';
import { languages, type Language, type Text } from '../model/language.ts';
import { readScenario } from '../scenario/read.ts';
import { mergeTranslation } from '../scenario/translations/merge.ts';
import { writePo } from '../scenario/translations/po.ts';
import { textsOf, type SourceText } from '../scenario/translations/texts.ts';
import type { Entry, Translation } from '../scenario/translations/translation.ts';
import type { Scenario } from '../scenario/types.ts';
import { scenarioFilesIn, scenarioIdOf, translationBeside, translationFileOf } from './scenario-files.ts';
import { sentence } from './sentence.ts';
import { sideBySide } from './side-by-side.ts';
import type { Terminal } from './terminal.ts';
import { readTextFile, writeTextFile } from './text-file.ts';

export interface TranslateOptions {
  /** Of what the command says. */
  readonly language: Language;
  readonly paths: readonly string[];
  /** The language to translate into; the other one when it is not said. */
  readonly into?: Language;
  /** Only counts. */
  readonly status?: boolean;
  /** Prints both languages next to each other, and writes nothing. */
  readonly sideBySide?: boolean;
}

const words = {
  which: { nl: 'Welk scenario? Bijvoorbeeld: npx samenspel translate scenarios/keukentafel --language en', en: 'Which scenario? For example: npx samenspel translate scenarios/keukentafel --language en' },
  nothing: { nl: 'In {path} staat geen scenario (een bestand scenario.md).', en: 'There is no scenario (a file scenario.md) in {path}.' },
  unreadable: { nl: '{path} is er niet, of ik kan er niet bij.', en: '{path} is not there, or I can’t get at it.' },
  broken: { nl: '{path} heeft fouten; die gaan voor. Kijk met: npx samenspel check {path}', en: '{path} has mistakes; those come first. Look with: npx samenspel check {path}' },
  same: { nl: '{path} is al in die taal geschreven.', en: '{path} is written in that language already.' },
  badPo: { nl: '{po} is geen PO-bestand, of het is beschadigd (regel {line}). Er is niets aan veranderd.', en: '{po} is no PO file, or it is damaged (line {line}). Nothing about it was changed.' },
  unwritable: { nl: '{po} kan ik niet schrijven ({problem}).', en: 'I can’t write {po} ({problem}).' },
  status: { nl: '{po}: {done} van {total} teksten vertaald, {fuzzy} om na te kijken, {missing} nog te doen.', en: '{po}: {done} of {total} texts translated, {fuzzy} to look at again, {missing} to do.' },
  next: { nl: 'Open {po} in Poedit, Weblate of een gewone editor, en vul achter msgstr de vertaling in.', en: 'Open {po} in Poedit, Weblate or a plain editor, and fill in the translation behind msgstr.' },
} as const satisfies Record<string, Text>;

/** Writes or updates the PO files that translators work in. @returns 1 when one could not be made */
export function translateCommand(options: TranslateOptions, terminal: Terminal): 0 | 1 | 2 {
  const { language, paths } = options;
  const empty = paths.find((path) => scenarioFilesIn(path).length === 0);
  if (paths.length === 0 || empty !== undefined) {
    terminal.complain(empty === undefined ? sentence(words.which, language) : sentence(words.nothing, language, { path: empty }));
    return 2;
  }
  const outcomes = paths.flatMap(scenarioFilesIn).map((path) => translateFile(path, options, terminal));
  return outcomes.every(Boolean) ? 0 : 1;
}

/** One scenario and its translation, brought up to date but not written yet. */
interface Job {
  readonly scenario: Scenario;
  readonly texts: readonly SourceText[];
  readonly translation: Translation;
  /** Path of the PO file. */
  readonly po: string;
}

function translateFile(path: string, options: TranslateOptions, terminal: Terminal): boolean {
  const { language } = options;
  const job = jobFor(path, options);
  if ('problem' in job) {
    terminal.complain(sentence(job.problem, language, job.values));
    return false;
  }
  if (options.sideBySide === true) {
    for (const line of sideBySide(job.texts, job.translation)) terminal.write(line);
    return true;
  }
  if (options.status !== true && !save(job, path, language, terminal)) return false;
  terminal.write(sentence(words.status, language, counts(job)));
  if (options.status !== true) terminal.write(sentence(words.next, language, { po: job.po }));
  return true;
}

interface Refusal {
  readonly problem: Text;
  readonly values: Readonly<Record<string, string>>;
}

function jobFor(path: string, { into }: TranslateOptions): Job | Refusal {
  const file = readTextFile(path);
  if (!file) return { problem: words.unreadable, values: { path } };
  const { scenario } = readScenario(scenarioIdOf(path), path, file.text);
  if (!scenario) return { problem: words.broken, values: { path } };
  const target = into ?? languages.find((each) => each !== scenario.language) ?? 'en';
  if (target === scenario.language) return { problem: words.same, values: { path } };
  const po = translationFileOf(path, target);
  const old = translationBeside(path, target);
  if (old && !old.ok) return { problem: words.badPo, values: { po, line: String(old.line) } };
  const texts = textsOf(scenario);
  const merged = mergeTranslation(texts, old?.translation ?? { entries: [], obsolete: [] });
  const head = old?.translation.head;
  return { scenario, texts, po, translation: { language: target, file: basename(po), ...(head && { head }), ...merged } };
}

function save({ translation, texts, po }: Job, path: string, language: Language, terminal: Terminal): boolean {
  try {
    writeTextFile(po, { text: writePo(translation, texts, basename(path)), encoding: 'utf-8' });
    return true;
  } catch (error) {
    const problem = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    terminal.complain(sentence(words.unwritable, language, { po, problem }));
    return false;
  }
}

function counts({ translation: { entries }, po }: Job): Readonly<Record<string, string | number>> {
  const isDone = ({ target, fuzzy }: Entry): boolean => target !== '' && !fuzzy;
  const fuzzy = entries.filter((entry) => entry.fuzzy).length;
  const missing = entries.filter(({ target }) => target === '').length;
  return { po, total: entries.length, done: entries.filter(isDone).length, fuzzy, missing };
}
