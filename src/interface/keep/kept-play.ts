import { readRecord, type PlayRecord } from '../../play/record.ts';

/**
 * A play as it is kept on this device. Its record grows with every choice; everything else is what its player made of
 * it, and can be added to as long as the play is kept.
 */
export interface KeptPlay extends Notes {
  readonly format: 1;
  /** By chance; says nothing about who plays. */
  readonly id: string;
  readonly record: PlayRecord;
  readonly compass: Compass;
  /** Milliseconds since 1970, as this device's clock said; for showing, not for ordering. */
  readonly startedAt: number;
  readonly savedAt: number;
  /** Higher than that of every play that was played before it: clocks are put back, this is not. */
  readonly order: number;
  /** The story was told to its end. */
  readonly over: boolean;
  readonly ending?: KeptEnding;
  /** Begun as an example to look on at. */
  readonly example?: boolean;
  /** The course of a class or of one of its groups, put down to be looked back on. */
  readonly lesson?: boolean;
}

/** Played by whoever sits here: what they looked on at, and what a class chose together, says nothing about their own way. */
export function isOwn({ example, lesson }: Pick<KeptPlay, 'example' | 'lesson'>): boolean {
  return example !== true && lesson !== true;
}

/** What the player found important before playing, by its place in the scenario's list: so it holds in every language. */
export type Compass = readonly number[];

/** As it was called when it was played; the scenario may have changed since. */
export interface KeptEnding {
  readonly id: string;
  readonly title: string;
}

/** What a player adds to a play. All of it is theirs to leave out. */
export interface Notes {
  /** In their own words, before the first scene: how they mean to go about it, by question. */
  readonly before?: Texts;
  /** The choice where it turned, counting from 1; `none` when they see no such choice. */
  readonly turningPoint?: number | 'none';
  /** How somebody is doing now, by person; an index into the standings of looking back. */
  readonly ownViews?: Readonly<Record<string, number>>;
  /** Whether the inner voice helped or hindered, by turn counting from 1. */
  readonly innerVoiceMarks?: Readonly<Record<string, InnerVoiceMark>>;
  /** Answers in the journal, by question. */
  readonly journal?: Texts;
  /** Whether they acted on what they found important, by its place in the scenario's list. */
  readonly compassMarks?: Texts;
  readonly intention?: Intention;
  /** Where they are in looking back. */
  readonly chapter?: string;
}

export type Texts = Readonly<Record<string, string>>;
export type InnerVoiceMark = 'helps' | 'hinders';

/** One thing to try tomorrow, and what came of it. */
export interface Intention {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Absent as long as it is still to be tried. */
  readonly went?: Went;
  /** What the player noticed, in their own words. */
  readonly noticed?: string;
}

/** done: they tried it · other: it became something else. */
export const ways = ['done', 'other'] as const;
export type Went = (typeof ways)[number];

export const playFormat = 1;

/** How much of what others wrote is taken over: longer is damaged or hostile. */
const mostText = 20_000;
const mostEntries = 1_000;

export type ReadPlay = { readonly ok: true; readonly play: KeptPlay } | { readonly ok: false; readonly because: 'newer' | 'damaged' };

/** A kept play from untrusted data: a note that can't be read is left out, a play that can't be read is none. */
export function readKeptPlay(data: unknown): ReadPlay {
  if (!isRecord(data)) return { ok: false, because: 'damaged' };
  const { format, id, compass, startedAt, savedAt, order, over } = data;
  if (typeof format === 'number' && format > playFormat) return { ok: false, because: 'newer' };
  const record = readRecord(data['record']);
  const whole = format === playFormat && typeof id === 'string' && id.length > 0 && id.length < 100 && record && Array.isArray(compass);
  if (!whole || !isTime(startedAt) || !isTime(savedAt) || !isTime(order) || typeof over !== 'boolean') return { ok: false, because: 'damaged' };
  const ending = readEnding(data['ending']);
  const [example, lesson] = [data['example'] === true, data['lesson'] === true];
  const play = { format: playFormat, id, record, compass: readCompass(compass), startedAt, savedAt, order, over, ...(ending && { ending }), ...(example && { example }), ...(lesson && { lesson }) } as const;
  return { ok: true, play: { ...play, ...readNotes(data) } };
}

function readNotes(data: Readonly<Record<string, unknown>>): Notes {
  const { turningPoint: turn } = data;
  const turningPoint = turn === 'none' || isTime(turn) ? turn : undefined;
  const intention = readIntention(data['intention']);
  const { chapter } = data;
  const found = {
    before: tableOf(data['before'], isText),
    ownViews: tableOf(data['ownViews'], isTime),
    innerVoiceMarks: tableOf(data['innerVoiceMarks'], isMark),
    journal: tableOf(data['journal'], isText),
    compassMarks: tableOf(data['compassMarks'], isText),
  };
  return {
    ...(turningPoint !== undefined && { turningPoint }),
    ...(intention && { intention }),
    ...(isText(chapter) && { chapter }),
    ...(found.before && { before: found.before }),
    ...(found.ownViews && { ownViews: found.ownViews }),
    ...(found.innerVoiceMarks && { innerVoiceMarks: found.innerVoiceMarks }),
    ...(found.journal && { journal: found.journal }),
    ...(found.compassMarks && { compassMarks: found.compassMarks }),
  };
}

/** A compass in words is of a game that knew one language. */
function readCompass(data: readonly unknown[]): Compass {
  return data.filter(isTime).slice(0, mostEntries);
}

function readEnding(data: unknown): KeptEnding | undefined {
  if (!isRecord(data)) return undefined;
  const { id, title } = data;
  return isText(id) && isText(title) ? { id, title } : undefined;
}

function readIntention(data: unknown): Intention | undefined {
  if (!isRecord(data)) return undefined;
  const { text, at, noticed } = data;
  const went = ways.find((way) => way === data['went']);
  return isText(text) && isTime(at) ? { text, at, ...(went && { went }), ...(isText(noticed) && { noticed }) } : undefined;
}

/** Only the entries that are what they should be; nothing when none is. */
function tableOf<T>(data: unknown, fits: (value: unknown) => value is T): Readonly<Record<string, T>> | undefined {
  if (!isRecord(data)) return undefined;
  const entries = Object.entries(data).filter((entry): entry is [string, T] => fits(entry[1])).slice(0, mostEntries);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= mostText;
}

function isMark(value: unknown): value is InnerVoiceMark {
  return value === 'helps' || value === 'hinders';
}

/** A count or a time: whole, and not below nothing. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
