import { moves } from '../../model/moves.ts';
import { passagesOf } from '../parts.ts';
import type { Choice } from '../types.ts';
import { stanceOf } from './answers.ts';
import type { Checking } from './checking.ts';

/** With fewer choices than this, a pattern may be chance. */
const fewest = 5;
/** Told when it is so in more than this part of the choices, and more often than chance by this factor. Ours [A]. */
const mostShare = 0.6;
const timesChance = 1.5;
/** Of the options that are not equal, at least this part should sound friendly. Ours [A]. */
const leastWarm = 0.2;

/** Tells patterns over the whole scenario by which a player could choose well without reading. */
export function tellPatterns(checking: Checking): void {
  const { scenario } = checking;
  const sets = passagesOf(scenario).map(({ passage }) => passage.choices).filter(isMixed);
  if (sets.length < fewest) return;
  tellHabit('S211', longest, sets, checking);
  tellHabit('S212', (set) => set[0], sets, checking);
  tellOnlyWarm(sets.flat(), checking);
}

/** Only where there is an equal option and another one, something can be given away. */
function isMixed(set: readonly Choice[]): boolean {
  const equal = set.filter((choice) => stanceOf(choice) === 'equal').length;
  return equal > 0 && equal < set.length;
}

function longest(set: readonly Choice[]): Choice | undefined {
  return set.toSorted((one, other) => other.text.length - one.text.length)[0];
}

function tellHabit(code: 'S211' | 'S212', pick: (set: readonly Choice[]) => Choice | undefined, sets: readonly (readonly Choice[])[], { findings, head }: Checking): void {
  const isEqual = (choice: Choice | undefined): boolean => choice !== undefined && stanceOf(choice) === 'equal';
  const count = sets.filter((set) => isEqual(pick(set))).length;
  const expected = sets.reduce((sum, set) => sum + set.filter(isEqual).length / set.length, 0);
  if (count <= mostShare * sets.length || count <= timesChance * expected) return;
  findings.found(code, head, { count: String(count), sets: String(sets.length), expected: String(Math.round(expected)) });
}

function tellOnlyWarm(choices: readonly Choice[], { findings, head }: Checking): void {
  const others = choices.filter((choice) => stanceOf(choice) !== 'equal');
  const warm = others.filter(({ moves: [main] }) => main && moves[main.move].warmth > 0).length;
  if (warm < leastWarm * others.length) findings.found('S213', head, { others: String(others.length), warm: String(warm) });
}
