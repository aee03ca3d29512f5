import type { Language } from '../../../model/language.ts';
import type { Choice } from '../../../scenario/types.ts';
import { MARGIN, worthFrom } from '../best-option.ts';
import type { PlayTable } from '../play-table.ts';
import { seeded } from '../../chance.ts';
import { luckOf } from '../draws.ts';
import { habit, LONGEST } from '../walk.ts';

/** What could give an answer away without reading what it does. */
export type Hint = 'longest' | 'first' | 'politest';

export const hints: readonly Hint[] = ['longest', 'first', 'politest'];

/** How often the best answer is the one that a hint points at. */
export interface HintFound {
  readonly hint: Hint;
  /** Sets of options in which one was best; each set counts once, whatever the number of moments it was looked at. */
  readonly sets: number;
  /** Share of them in which the hint points at the best, 0 to 1. */
  readonly found: number;
  /** What that share would be if the hint told nothing. */
  readonly chance: number;
  /** Standard deviations above chance; above 2 it is hardly accident. */
  readonly above: number;
}

/** Plays with any choice, in which moments are looked at, and after how many choices the next. */
const PLAYS = 150;
const EVERY = 4;

interface Pointed {
  moments: number;
  options: number;
  readonly found: Record<Hint, number>;
}

/**
 * Holds the best answers against what could give them away. An answer is best at a moment when what follows it is worth a quarter of a
 * rung more than what follows any other (`best-option.ts`).
 */
export function hintsIn(table: PlayTable, seed: number): readonly HintFound[] {
  const sets = new Map<string, Pointed>();
  const chance = seeded(seed);
  for (let play = 0; play < PLAYS; play += 1) {
    for (const row of momentsOf(table, chance, play % EVERY)) look(table, row, sets, seed + play);
  }
  return hints.map((hint) => summed(hint, [...sets.values()]));
}

/** Some moments of choice of one play in which anything is chosen. */
function momentsOf(table: PlayTable, chance: () => number, from: number): readonly Int32Array[] {
  const row = new Int32Array(table.width);
  const decide = habit(table, 'random', chance);
  const moments: Int32Array[] = [];
  let ending = table.begin(luckOf(table.scenario, Math.floor(chance() * 4294967296)), row);
  for (let turn = 0; ending === -1 && turn < LONGEST; turn += 1) {
    if (turn % EVERY === from) moments.push(Int32Array.from(row));
    const offer = table.offer(row);
    const option = offer.options[decide(offer)];
    if (!option) break;
    ending = table.choose(option, row);
  }
  return moments;
}

function look(table: PlayTable, row: Int32Array, sets: Map<string, Pointed>, seed: number): void {
  const choices = table.offer(row).options.map(({ choice }) => choice);
  if (choices.length < 2) return;
  const worth = worthFrom(table, row, seed);
  const [best = 0, second = 0] = [...worth.keys()].toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
  if ((worth[best] ?? 0) - (worth[second] ?? 0) < MARGIN) return;
  const key = choices.map(({ id }) => id).join(' ');
  const pointed = sets.get(key) ?? { moments: 0, options: choices.length, found: { longest: 0, first: 0, politest: 0 } };
  sets.set(key, pointed);
  pointed.moments += 1;
  pointed.found.first += best === 0 ? 1 : 0;
  pointed.found.longest += pointsAt(best, choices.map(({ text }) => text.length));
  pointed.found.politest += pointsAt(best, choices.map((choice) => politeness(choice, table.scenario.language)));
}

/** 1 when this one stands out, a part of it when it shares that with others. */
function pointsAt(best: number, measured: readonly number[]): number {
  const most = Math.max(...measured);
  return measured[best] === most ? 1 / measured.filter((each) => each === most).length : 0;
}

function summed(hint: Hint, sets: readonly Pointed[]): HintFound {
  const found = sets.reduce((sum, each) => sum + each.found[hint] / each.moments, 0);
  const expected = sets.reduce((sum, { options }) => sum + 1 / options, 0);
  const spread = Math.sqrt(sets.reduce((sum, { options }) => sum + (1 / options) * (1 - 1 / options), 0));
  const count = Math.max(1, sets.length);
  return { hint, sets: sets.length, found: found / count, chance: expected / count, above: spread === 0 ? 0 : (found - expected) / spread };
}

/** Words that are heard as polite, counted; a list of ours. */
const polite: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:alstublieft|alsjeblieft|graag|dank|mag ik|mogen we|zou|zouden|zullen we|wilt u|wil je|wat vindt u|vindt u het goed|sorry|spijt|helaas|misschien|gerust)\b/giu,
  en: /\b(?:please|thank|may i|may we|could|would|shall we|sorry|afraid|perhaps|maybe|do take)\b/giu,
};

function politeness({ text }: Choice, language: Language): number {
  return text.match(polite[language])?.length ?? 0;
}
