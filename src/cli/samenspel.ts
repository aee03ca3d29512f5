import { parseArgs } from 'node:util';
import type { Language, Text } from '../model/language.ts';
import { nearest } from '../scenario/near.ts';
import { realTerminal } from './terminal.ts';
import type { Terminal } from './terminal.ts';
import type { TranslateOptions } from './translate-command.ts';
import { say } from './words.ts';

const options = {
  seed: { type: 'string' },
  record: { type: 'string' },
  replay: { type: 'string' },
  policy: { type: 'string' },
  people: { type: 'string' },
  turns: { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
  lang: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  strict: { type: 'boolean' },
  ids: { type: 'boolean' },
  check: { type: 'boolean' },
  status: { type: 'boolean' },
  'side-by-side': { type: 'boolean' },
  title: { type: 'string' },
  you: { type: 'string' },
  person: { type: 'string' },
  who: { type: 'string' },
  matters: { type: 'string' },
  look: { type: 'string' },
  place: { type: 'string' },
  most: { type: 'string' },
  svg: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/**
 * The command `samenspel`.
 *
 * @param args what stands behind the command's name
 * @returns the exit code: 0 done, 1 the scenario or a file would not do, 2 the command was not understood
 */
export async function samenspel(args: readonly string[], terminal: Terminal, env: Readonly<Record<string, string | undefined>>): Promise<0 | 1 | 2> {
  const parsed = parse(args);
  const asked = parsed.ok ? (parsed.values.language ?? parsed.values.lang) : undefined;
  const language = languageOf(asked, env);
  if (!parsed.ok) return refuse(terminal, say('badOption', language, { problem: parsed.problem[language] }));
  if (asked !== undefined && asked !== language) return refuse(terminal, say('badLanguage', language, { language: asked }));
  const [command, folder] = parsed.positionals;
  if (command === undefined || command === 'help' || parsed.values.help === true) {
    terminal.write(say('usage', language));
    return 0;
  }
  const paths = parsed.positionals.slice(1);
  const asGiven = { ...parsed.values, paths, language };
  // Each is fetched only when it is asked for: a command begins sooner, and smaller, without the others.
  switch (command) {
    case 'check':
      return (await import('./check-command.ts')).checkCommand(asGiven, terminal);
    case 'format':
      return (await import('./format-command.ts')).formatCommand(asGiven, terminal);
    case 'translate':
      return (await import('./translate-command.ts')).translateCommand(translating(parsed.values, paths, language, env), terminal);
    case 'map':
      return (await import('./map-command.ts')).mapCommand(asGiven, terminal);
    case 'preview':
      return (await import('./preview-command.ts')).previewCommand(asGiven, terminal);
    case 'test':
      return (await import('./test-command.ts')).testCommand({ paths, language }, terminal);
    case 'prove':
      return (await import('./prove-command.ts')).proveCommand(asGiven, terminal);
    case 'stats':
      return (await import('./stats-command.ts')).statsCommand(asGiven, terminal);
    case 'new':
      return (await import('./new-command.ts')).newCommand({ ...parsed.values, language, ...(folder !== undefined && { folder }) }, terminal);
    case 'simulate':
      return (await import('./simulate-command.ts')).simulateCommand({ ...parsed.values, language }, terminal);
    case 'play':
      if (folder === undefined) return refuse(terminal, say('noFolder', language));
      return (await import('./play-command.ts')).play({ ...parsed.values, folder, language }, terminal);
    default:
      return refuse(terminal, say('unknownCommand', language, { command, near: nearCommand(command, language) }));
  }
}

type Parsed =
  | { readonly ok: true; readonly values: Options; readonly positionals: readonly string[] }
  | { readonly ok: false; readonly problem: Text };

interface Options {
  readonly seed?: string;
  readonly record?: string;
  readonly replay?: string;
  readonly policy?: string;
  readonly people?: string;
  readonly turns?: string;
  readonly format?: string;
  readonly language?: string;
  /** The same, shorter. */
  readonly lang?: string;
  readonly port?: string;
  readonly 'no-open'?: boolean;
  readonly strict?: boolean;
  readonly ids?: boolean;
  readonly check?: boolean;
  readonly status?: boolean;
  readonly 'side-by-side'?: boolean;
  readonly title?: string;
  readonly you?: string;
  readonly person?: string;
  readonly who?: string;
  readonly matters?: string;
  readonly look?: string;
  readonly place?: string;
  readonly most?: string;
  readonly svg?: string;
  readonly help?: boolean;
}

/** For `translate`, `--language` is the language to translate into; what the command says is in the system's. */
function translating(values: Options, paths: readonly string[], asked: Language, env: Readonly<Record<string, string | undefined>>): TranslateOptions {
  const { status, 'side-by-side': sideBySide, lang, language = lang } = values;
  return {
    language: languageOf(undefined, env), paths,
    ...(language !== undefined && { into: asked }), ...(status !== undefined && { status }), ...(sideBySide !== undefined && { sideBySide }),
  };
}

function parse(args: readonly string[]): Parsed {
  try {
    return { ok: true, ...parseArgs({ args: [...args], options, allowPositionals: true }) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, args) };
  }
}

/** What is wrong with the options, in our own words: Node.js only says it in English. */
function problemOf(error: unknown, args: readonly string[]): Text {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : '';
  const option = /'(--?[^' ,]+)/.exec(message)?.[1] ?? args.find((arg) => arg.startsWith('-')) ?? '';
  const near = nearest(option.replace(/^-+/, ''), Object.keys(options));
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return near === undefined ? unknownOption(option) : unknownOption(option, `--${near}`);
  const takesText = Object.entries(options).some(([name, { type }]) => `--${name}` === option && type === 'string');
  return takesText
    ? { nl: `achter ${option} hoort nog iets te staan.`, en: `something has to stand behind ${option}.` }
    : { nl: `achter ${option} hoort niets te staan.`, en: `nothing belongs behind ${option}.` };
}

function unknownOption(option: string, near?: string): Text {
  return {
    nl: `de optie ${option} bestaat niet${near === undefined ? '.' : `; bedoel je ${near}?`}`,
    en: `there is no option ${option}${near === undefined ? '.' : `; do you mean ${near}?`}`,
  };
}

/** “ Bedoel je “check”?” */
function nearCommand(command: string, language: Language): string {
  const near = nearest(command, commands);
  if (near === undefined) return '';
  return language === 'nl' ? ` Bedoel je “${near}”?` : ` Do you mean “${near}”?`;
}

const commands = ['play', 'check', 'prove', 'test', 'map', 'new', 'preview', 'format', 'translate', 'simulate', 'help'];

function refuse(terminal: Terminal, sentence: string): 2 {
  terminal.complain(sentence);
  return 2;
}

function languageOf(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (asked === 'nl' || asked === 'en') return asked;
  const system = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  return system.startsWith('en') ? 'en' : 'nl';
}

if (import.meta.main) {
  const terminal = realTerminal();
  process.exitCode = await samenspel(process.argv.slice(2), terminal, process.env);
  terminal.close();
}
