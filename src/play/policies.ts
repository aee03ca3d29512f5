import { moves } from '../model/moves.ts';
import type { Stance } from '../model/moves.ts';
import type { Choice, Scenario } from '../scenario/types.ts';
import type { Chance } from './chance.ts';
import type { ChoiceView } from './view.ts';

/** A professional with one habit: always the same stance, now controlling and now equal (`mixed`), or whatever chance brings. */
export type Policy = Stance | 'mixed' | 'random';

export const policies: readonly Policy[] = ['controlling', 'equal', 'yielding', 'avoiding', 'mixed', 'random'];

/** When the habit is not on offer, its nearest kin. [A] */
const nearest: Readonly<Record<Stance, readonly Stance[]>> = {
  controlling: ['controlling', 'avoiding', 'yielding', 'equal'],
  equal: ['equal', 'yielding', 'avoiding', 'controlling'],
  yielding: ['yielding', 'avoiding', 'equal', 'controlling'],
  avoiding: ['avoiding', 'yielding', 'controlling', 'equal'],
};

/** What a professional with this habit chooses; the order of the offer makes no difference, except to chance. */
export function pick(policy: Policy, offered: readonly ChoiceView[], scenario: Scenario, chance: Chance): ChoiceView {
  const first = offered[0];
  if (!first) throw new Error('there is nothing to choose');
  if (policy === 'random') return offered[Math.floor(chance() * offered.length)] ?? first;
  const stance = policy === 'mixed' ? (chance() < 0.5 ? 'controlling' : 'equal') : policy;
  const inOrder = choicesOf(scenario).filter(({ id }) => offered.some((choice) => choice.id === id));
  const best = inOrder.toSorted((a, b) => likeness(b, stance) - likeness(a, stance))[0];
  return offered.find(({ id }) => id === best?.id) ?? first;
}

/** How much a choice is like the habit; the person addressed counts double. */
function likeness({ moves: made }: Choice, habit: Stance): number {
  return made.reduce((sum, { move }, at) => sum + (at === 0 ? 2 : 1) * (4 - nearest[habit].indexOf(moves[move].stance)), 0) / (made.length + 1);
}

function choicesOf({ scenes }: Scenario): readonly Choice[] {
  return scenes.flatMap(({ passages }) => passages.flatMap(({ choices }) => choices));
}
