import { sep } from 'node:path';
import { languages, type Language, type Text } from '../model/language.ts';
import { checkScenario } from '../scenario/check.ts';
import type { Mistake, Severity } from '../scenario/mistake.ts';
import { renderMistake } from '../scenario/mistakes/render.ts';
import { asJson, type Checked } from './check-json.ts';
import { asSarif } from './check-sarif.ts';
import { known } from './known.ts';
import { guidesBeside, scenarioFilesIn, scenarioIdOf, translationBeside } from './scenario-files.ts';
import { sentence } from './sentence.ts';
import type { Terminal } from './terminal.ts';
import { readTextFile } from './text-file.ts';

export interface CheckOptions {
  readonly language: Language;
  /** Files, or folders with scenarios. */
  readonly paths: readonly string[];
  readonly format?: string;
  /** Warnings make it fail too. */
  readonly strict?: boolean;
}

const words = {
  which: { nl: 'Welk scenario? Bijvoorbeeld: npx samenspel check scenarios', en: 'Which scenario? For example: npx samenspel check scenarios' },
  nothing: { nl: 'In {path} staat geen scenario (een bestand scenario.md).', en: 'There is no scenario (a file scenario.md) in {path}.' },
  unreadable: { nl: '{path} is er niet, of ik kan er niet bij.', en: '{path} is not there, or I can’t get at it.' },
  badFormat: { nl: '--format is text, json of sarif, geen “{format}”.', en: '--format is text, json or sarif, not “{format}”.' },
  sound: { nl: '{file}: niets op aan te merken.', en: '{file}: nothing to remark.' },
  sum: { nl: '{files}: {errors}, {warnings}, {notes}.', en: '{files}: {errors}, {warnings}, {notes}.' },
} as const satisfies Record<string, Text>;

/** Says everything that can be said about scenarios without playing them. @returns 1 when something has to be mended */
export function checkCommand(options: CheckOptions, terminal: Terminal): 0 | 1 | 2 {
  const { language, paths, format = 'text' } = options;
  const refuse = (text: Text, values: Readonly<Record<string, string>> = {}): 2 => {
    terminal.complain(sentence(text, language, values));
    return 2;
  };
  if (!['text', 'json', 'sarif'].includes(format)) return refuse(words.badFormat, { format });
  if (paths.length === 0) return refuse(words.which);
  const empty = paths.find((path) => scenarioFilesIn(path).length === 0);
  if (empty !== undefined) return refuse(words.nothing, { path: empty });
  const files = paths.flatMap(scenarioFilesIn);
  const checked = files.map((file) => checkFile(file, language, terminal));
  const whole = checked.flatMap((each) => each ?? []);
  if (format === 'json') terminal.write(asJson(whole));
  else if (format === 'sarif') terminal.write(asSarif(whole, language));
  else tell(whole, files.length, language, terminal);
  const failing: readonly Severity[] = options.strict === true ? ['error', 'warning'] : ['error'];
  const fails = whole.some(({ mistakes }) => mistakes.some(({ severity }) => failing.includes(severity)));
  return fails || checked.includes(undefined) ? 1 : 0;
}

/** A scenario and what lies beside it. Undefined, and told, when the file can't be read. */
function checkFile(path: string, language: Language, terminal: Terminal): readonly Checked[] | undefined {
  const read = readTextFile(path);
  if (!read) {
    terminal.complain(sentence(words.unreadable, language, { path }));
    return undefined;
  }
  const { text: source, encoding } = read;
  const file = path.replaceAll(sep, '/');
  const beside = languages.flatMap((other) => translationBeside(path, other) ?? []);
  const translation = beside.find((each) => each.ok)?.translation;
  const { mistakes, scenario } = checkScenario(scenarioIdOf(path), file, source, { known, encoding, ...(translation && { translation }) });
  const guides = scenario ? guidesBeside(path, scenario) : [];
  return [
    { file, source, mistakes, playable: scenario !== undefined },
    ...guides.map((guide) => ({ file: guide.file, source: guide.source, mistakes: guide.mistakes, playable: false })),
    ...beside.flatMap((each) => (each.ok ? [] : each.damage)),
  ];
}

function tell(checked: readonly Checked[], files: number, language: Language, terminal: Terminal): void {
  for (const { file, source, mistakes } of checked) {
    if (mistakes.length === 0) terminal.write(sentence(words.sound, language, { file }));
    for (const mistake of mistakes) terminal.write(`${renderMistake(mistake, source, language)}\n`);
  }
  const all = checked.flatMap(({ mistakes }) => mistakes);
  if (all.length > 0) terminal.write(sumUp(files, all, language));
}

const counts = {
  files: { nl: ['1 scenario', '{count} scenario’s'], en: ['1 scenario', '{count} scenarios'] },
  error: { nl: ['1 fout', '{count} fouten'], en: ['1 error', '{count} errors'] },
  warning: { nl: ['1 keer let op', '{count} keer let op'], en: ['1 warning', '{count} warnings'] },
  note: { nl: ['1 keer ter info', '{count} keer ter info'], en: ['1 note', '{count} notes'] },
} as const satisfies Record<'files' | Severity, Readonly<Record<Language, readonly [string, string]>>>;

function sumUp(files: number, all: readonly Mistake[], language: Language): string {
  const counted = (what: keyof typeof counts, count: number): string => counts[what][language][count === 1 ? 0 : 1].replace('{count}', String(count));
  const of = (severity: Severity): string => counted(severity, all.filter((mistake) => mistake.severity === severity).length);
  return sentence(words.sum, language, { files: counted('files', files), errors: of('error'), warnings: of('warning'), notes: of('note') });
}
