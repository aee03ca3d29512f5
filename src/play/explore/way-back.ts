import { growing, height, isEscalated } from '../../model/ladder.ts';
import type { Rung } from '../../model/ladder.ts';
import { moves } from '../../model/moves.ts';
import { seeded } from '../chance.ts';
import type { Chance } from '../chance.ts';
import { rungAt } from '../relationship-code.ts';
import type { PlayTable } from './play-table.ts';
import type { Search } from './search.ts';
import { StateSet } from './state-set.ts';
import type { Option } from './story-node.ts';
import { walkOn } from './walk.ts';
import type { Decide } from './walk.ts';

/**
 * The way back: from a moment of choice at which somebody stands on the escalating ladder, a continuation in
 * which that same person comes to feeling each other out or higher, sham consent not counted.
 */
export interface WaysBack {
  /** Moments at which somebody was escalated and that were looked at, each person on their own. */
  readonly looked: number;
  readonly found: number;
  /** States without one, though enough choices were still to come: every continuation was gone through. */
  readonly missing: readonly Stuck[];
  /** Neither found nor ruled out. */
  readonly open: number;
  /** No way back, but the play was nearly over: two choices, and two more for each rung, were no longer to come. */
  readonly tooLate: number;
}

export interface Stuck {
  readonly state: number;
  /** Index of the person. */
  readonly person: number;
}

/** Two turns to be heard in, and for each rung one to calm down and one to climb. [A] */
const turnsBack = (rung: Rung): number => 2 - 2 * height[rung];
/** Attempts by somebody who tries to mend, before every continuation is gone through. */
const ATTEMPTS = 12;
/** Continuations that are gone through at most. */
const MOST = 5_000;
/** Moments that may be gone through so thoroughly, so that many stuck ones take no longer than a few. */
const THOROUGH = 60;

/** Looks for ways back from these states. */
export function waysBack(table: PlayTable, search: Search, states: readonly number[], seed: number): WaysBack {
  const chance = seeded(seed);
  const row = new Int32Array(table.width);
  const missing: Stuck[] = [];
  let [looked, found, open, tooLate, thorough] = [0, 0, 0, 0, 0];
  for (const state of states) {
    for (const person of table.people.keys()) {
      search.states.read(state, row);
      if (!isEscalated(rungAt(row[person + 1] ?? 0))) continue;
      looked += 1;
      if (mends(table, row, person, chance)) {
        found += 1;
        continue;
      }
      search.states.read(state, row);
      if (thorough === THOROUGH) open += 1;
      else {
        thorough += 1;
        const needed = turnsBack(rungAt(row[person + 1] ?? 0));
        const { answer, longest } = goThrough(table, row, person);
        if (answer === 'found') found += 1;
        else if (answer === 'tooMany') open += 1;
        else if (longest < needed) tooLate += 1;
        else missing.push({ state, person });
      }
    }
  }
  return { looked, found, missing, open, tooLate };
}

function mends(table: PlayTable, from: Int32Array, person: number, chance: Chance): boolean {
  const row = new Int32Array(from.length);
  let back = false;
  const enough = (): boolean => (back ||= isBack(table, person));
  for (let attempt = 0; attempt < ATTEMPTS && !back; attempt += 1) {
    row.set(from);
    walkOn(table, row, mending(table, person, chance), enough);
  }
  return back;
}

function isBack(table: PlayTable, person: number): boolean {
  return growing.includes(table.rung(person));
}

/** Somebody who tries to make it good with one person, now and then in another way. */
function mending(table: PlayTable, person: number, chance: Chance): Decide {
  const id = table.scenario.persons[person]?.id;
  return ({ options }) => {
    if (chance() < 0.15) return Math.floor(chance() * options.length);
    const worth = options.map((option) => worthFor(option, id) + chance() / 2);
    return worth.indexOf(Math.max(...worth));
  };
}

function worthFor({ choice }: Option, id: string | undefined): number {
  const to = choice.moves.find(({ person }) => person === id);
  if (!to) return choice.moves.every(({ move }) => moves[move].stance === 'equal') ? 1 : 0;
  const isEqual = moves[to.move].stance === 'equal';
  return (isEqual ? 2 : 0) + (to.repair ? 1 : 0) + (to.permission ? 0.5 : 0) - moves[to.move].control;
}

/** Every continuation, up to a bound; and how many choices the longest of them has. */
function goThrough(table: PlayTable, from: Int32Array, person: number): { readonly answer: 'found' | 'none' | 'tooMany'; readonly longest: number } {
  const states = new StateSet(table.width);
  const row = new Int32Array(table.width);
  const next = new Int32Array(table.width);
  states.add(from);
  let longest = 0;
  for (let at = 0, end = 1; at < states.size; at += 1) {
    if (states.size > MOST) return { answer: 'tooMany', longest };
    if (at === end) [longest, end] = [longest + 1, states.size];
    states.read(at, row);
    const offer = table.offer(row);
    for (const option of offer.options) {
      next.set(row);
      const ending = table.choose(option, next);
      if (isBack(table, person)) return { answer: 'found', longest };
      if (ending === -1) states.add(next);
    }
  }
  return { answer: 'none', longest: longest + 1 };
}
