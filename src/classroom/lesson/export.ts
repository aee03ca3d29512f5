import type { Language, Text } from '../../model/language.ts';
import type { PlayRecord } from '../../play/record.ts';
import type { Scenario } from '../../scenario/types.ts';
import { recordOf } from './course.ts';
import type { Lesson, Round } from './lesson.ts';
import { observed } from './observed.ts';
import { trailRow } from './project.ts';
import type { TrailRow, WatchedSnap } from './snapshots.ts';
import { shiftOf } from './tally.ts';
import type { Result, Shift } from './tally.ts';

/** The trail of a lesson for its trainer: what was chosen and how many chose it; nothing about any one person. */
export interface Trail {
  readonly format: 1;
  readonly title: string;
  readonly language: Language;
  /** When the lesson was opened, in milliseconds since 1970. */
  readonly at: number;
  /** The class's course; opens as any play does. */
  readonly record: PlayRecord;
  /** The class is looking back. */
  readonly over: boolean;
  /** Choices that were put to the class, also those it stepped back from. */
  readonly rounds: readonly TrailRound[];
  readonly watched: readonly WatchedSnap[];
  readonly groups: readonly GroupCourse[];
}

export interface GroupCourse {
  readonly id: number;
  readonly record: PlayRecord;
  readonly over: boolean;
  /** In words, in their order. */
  readonly chose: readonly { readonly scene: string; readonly text: string }[];
}

export interface TrailRound extends TrailRow {
  readonly shift?: Shift;
}

export function trailOf(scenario: Scenario, lesson: Lesson): Trail {
  return {
    format: 1,
    title: scenario.title,
    language: scenario.language,
    at: lesson.opening.at,
    record: recordOf(lesson.opening, lesson.course.choices),
    over: lesson.phase === 'lookingBack',
    rounds: roundsOf(lesson).map((round) => ({ ...trailRow(scenario, lesson, round), ...withShift(round) })),
    watched: observed(scenario, lesson),
    groups: lesson.groups.map(({ id, choices, over }) => ({ id, record: recordOf(lesson.opening, choices), over, chose: choices.map((choice) => inWords(scenario, choice)) })),
  };
}

const columns: readonly Text[] = [
  { nl: 'ronde', en: 'round' },
  { nl: 'keuze nummer', en: 'choice number' },
  { nl: 'scène', en: 'scene' },
  { nl: 'antwoord', en: 'option' },
  { nl: 'eerste stemming', en: 'first vote' },
  { nl: 'tweede stemming', en: 'second vote' },
  { nl: 'hiermee verder', en: 'went on with' },
];

const words: Readonly<Record<'yes' | 'tooFew' | 'group', Text>> = {
  group: { nl: 'groep', en: 'group' },
  yes: { nl: 'ja', en: 'yes' },
  tooFew: { nl: 'minder dan vijf', en: 'fewer than five' },
};

/** One line for each option of each round, and for each choice of a group, for a spreadsheet: with the mark and separator that it expects in Dutch. */
export function trailCsv({ rounds, groups }: Trail, language: Language): string {
  const head = columns.map((column) => column[language]);
  const rows = [...rounds.flatMap((round) => rowsOf(round, language)), ...groups.flatMap((group) => rowsOfGroup(group, language))];
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function roundsOf({ trail, round }: Lesson): readonly Round[] {
  return round ? [...trail, round] : trail;
}

function rowsOf({ round, path, scene, options, results: [first, second], wentOnWith }: TrailRound, language: Language): readonly (readonly string[])[] {
  const count = (result: Result | undefined, option: string) =>
    result === undefined ? '' : (result.counts?.[option]?.toString() ?? words.tooFew[language]);
  return options.map(({ id, text }) => [
    String(round),
    String(path.length + 1),
    scene,
    text,
    count(first, id),
    count(second, id),
    id === wentOnWith ? words.yes[language] : '',
  ]);
}

function rowsOfGroup({ id, chose }: GroupCourse, language: Language): readonly (readonly string[])[] {
  return chose.map(({ scene, text }, turn) => [`${words.group[language]} ${id}`, String(turn + 1), scene, text, '', '', words.yes[language]]);
}

function inWords({ scenes }: Scenario, id: string): { readonly scene: string; readonly text: string } {
  const offered = scenes.flatMap(({ title, passages }) => passages.flatMap(({ choices }) => choices.map((choice) => ({ ...choice, scene: title }))));
  const found = offered.find((choice) => choice.id === id);
  return { scene: found?.scene ?? '', text: found?.text ?? id };
}

/** A spreadsheet must not take a text for a formula. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function withShift(round: Round): { readonly shift?: Shift } {
  const shift = shiftOf(round);
  return shift ? { shift } : {};
}
