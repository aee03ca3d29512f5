import type { Language } from '../model/language.ts';
import { statisticsOf } from '../play/explore/statistics/statistics.ts';
import { applyTranslation, isWhole } from '../scenario/translations/apply.ts';
import type { Scenario } from '../scenario/types.ts';
import { openPlayable } from './playable.ts';
import { translationBeside } from './scenario-files.ts';
import { sentence } from './sentence.ts';
import { statsTables, type Counted, type Table } from './stats-tables.ts';
import { statsWords } from './stats-words.ts';
import type { Terminal } from './terminal.ts';

export interface StatsOptions {
  readonly language: Language;
  /** Files, or folders with scenarios; all that come with the game when there are none. */
  readonly paths: readonly string[];
  readonly format?: string;
  readonly seed?: string;
}

/** Plays of each habit. */
const PLAYS = 200;
const MAX_SEED = 0xffffffff;
const formats = ['text', 'markdown', 'csv', 'json'] as const;

/** Counts what a scenario's plays look like: length, moves, endings, hints, what is met and who gets angry. */
export function statsCommand({ language, paths, format = 'text', seed: asked = '1' }: StatsOptions, terminal: Terminal): 0 | 1 | 2 {
  const refuse = (problem: string): 2 => {
    terminal.complain(problem);
    return 2;
  };
  if (!formats.some((each) => each === format)) return refuse(sentence(statsWords.badFormat, language, { format }));
  const seed = /^\d+$/.test(asked) ? Number(asked) : NaN;
  if (!(seed <= MAX_SEED)) return refuse(sentence(statsWords.badSeed, language, { seed: asked }));
  const opened = openPlayable('stats', paths.length === 0 ? ['scenarios'] : paths, language, terminal);
  if (typeof opened === 'number') return opened;
  const counted = opened.map(({ scenario, file }): Counted => ({ figures: statisticsOf(scenario, PLAYS, seed), told: toldIn(scenario, file, language) }));
  const tables = statsTables(counted, language);
  const about = sentence(statsWords.about, language, { plays: PLAYS, seed });
  if (format === 'json') terminal.write(JSON.stringify({ version: 1, plays: PLAYS, seed, tables }, undefined, 2));
  else if (format === 'csv') terminal.write(tables.map(asCsv).join('\n'));
  else if (format === 'markdown') terminal.write(asPage(tables, about, counted.map(({ figures }) => figures.scenario)));
  else terminal.write([about, ...tables.map(asText)].join('\n\n'));
  return 0;
}

/** With the names of the language that is asked for, where all of it is translated. */
function toldIn(scenario: Scenario, file: string, language: Language): Scenario {
  const beside = scenario.language === language ? undefined : translationBeside(file, language);
  const translated = beside?.ok === true ? applyTranslation(scenario, beside.translation) : undefined;
  return translated && isWhole(translated) ? translated.scenario : scenario;
}

function asText({ title, note, head, rows }: Table): string {
  const wide = head.map((_, column) => Math.max(...[head, ...rows].map((row) => [...(row[column] ?? '')].length)));
  const line = (row: readonly string[]): string => row.map((cell, column) => (column === 0 ? cell.padEnd(wide[0] ?? 0) : cell.padStart(wide[column] ?? 0))).join('  ').trimEnd();
  return [title.toUpperCase(), ...(note === undefined ? [] : [note]), line(head), ...rows.map(line)].join('\n');
}

/** A line for each row, with the name of its table first; the first line of a table names its columns. */
function asCsv({ title, head, rows }: Table): string {
  return [head, ...rows].map((row) => [title, ...row].map(quoted).join(',')).join('\n');
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The page `docs/scenarios.md`; it says of which versions of the scenarios it was made. */
function asPage(tables: readonly Table[], about: string, scenarios: readonly Scenario[]): string {
  const made = scenarios.map(({ id, version }) => `${id} ${version}`).join(', ');
  const remark = `<!-- Made by \`npx samenspel stats --language en --format markdown > docs/scenarios.md\` of: ${made}. A test holds it to that. -->`;
  return [remark, '# The scenarios in figures', about, ...tables.map(asMarkdown)].join('\n\n');
}

function asMarkdown({ title, note, head, rows }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [`## ${title}`, ...(note === undefined ? [] : [`\n${note}`]), '', line(head), `|${head.map((_, column) => (column === 0 ? '---|' : '---:|')).join('')}`, ...rows.map(line)].join('\n');
}
