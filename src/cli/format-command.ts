import type { Language, Text } from '../model/language.ts';
import { format } from '../scenario/format.ts';
import { scenarioFilesIn } from './scenario-files.ts';
import { sentence } from './sentence.ts';
import type { Terminal } from './terminal.ts';
import { readTextFile, writeTextFile } from './text-file.ts';

export interface FormatOptions {
  readonly language: Language;
  /** Files, or folders with scenarios. */
  readonly paths: readonly string[];
  /** Writes the id of every option that has none. */
  readonly ids?: boolean;
  /** Only says which files would change. */
  readonly check?: boolean;
}

const words = {
  which: { nl: 'Welk scenario? Bijvoorbeeld: npx samenspel format scenarios', en: 'Which scenario? For example: npx samenspel format scenarios' },
  nothing: { nl: 'In {path} staat geen scenario (een bestand scenario.md).', en: 'There is no scenario (a file scenario.md) in {path}.' },
  unreadable: { nl: '{path} is er niet, of ik kan er niet bij.', en: '{path} is not there, or I can’t get at it.' },
  unwritable: { nl: '{path} kan ik niet schrijven ({reason}). Er is niets veranderd.', en: 'I can’t write {path} ({reason}). Nothing was changed.' },
  broken: {
    nl: '{path} heeft fouten; die gaan voor. Er is niets veranderd. Kijk met: npx samenspel check {path}',
    en: '{path} has mistakes; those come first. Nothing was changed. Look with: npx samenspel check {path}',
  },
  unchanged: {
    nl: '{path} zou iets anders gaan betekenen; er is niets veranderd.',
    en: '{path} would come to mean something else; nothing was changed.',
  },
  tidy: { nl: '{path}: staat al goed.', en: '{path}: in order already.' },
  tidied: { nl: '{path}: bijgewerkt.', en: '{path}: put in order.' },
  would: { nl: '{path}: zou veranderen.', en: '{path}: would change.' },
} as const satisfies Record<string, Text>;

/** Puts scenario files in one style, without changing a word. @returns 1 when a file could not be, or with `check` when one would change */
export function formatCommand(options: FormatOptions, terminal: Terminal): 0 | 1 | 2 {
  const { language, paths } = options;
  const empty = paths.find((path) => scenarioFilesIn(path).length === 0);
  if (paths.length === 0 || empty !== undefined) {
    terminal.complain(empty === undefined ? sentence(words.which, language) : sentence(words.nothing, language, { path: empty }));
    return 2;
  }
  const outcomes = paths.flatMap(scenarioFilesIn).map((path) => formatFile(path, options, terminal));
  return outcomes.every(Boolean) ? 0 : 1;
}

/** Whether all is well with the file. */
function formatFile(path: string, { language, ids, check }: FormatOptions, terminal: Terminal): boolean {
  const say = (text: Text, values: Readonly<Record<string, string>> = {}): string => sentence(text, language, { path, ...values });
  const complain = (line: string): false => {
    terminal.complain(line);
    return false;
  };
  const file = readTextFile(path);
  if (!file) return complain(say(words.unreadable));
  const result = format(file.text, ids);
  if (!result.ok) return complain(say(words[result.problem]));
  const changes = result.text !== file.text;
  if (changes && check !== true) {
    const reason = written(path, { ...file, text: result.text });
    if (reason !== undefined) return complain(say(words.unwritable, { reason }));
  }
  terminal.write(say(changes ? (check === true ? words.would : words.tidied) : words.tidy));
  return !(changes && check === true);
}

/** Why it could not be written; undefined when it was. */
function written(path: string, file: Parameters<typeof writeTextFile>[1]): string | undefined {
  try {
    writeTextFile(path, file);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
