import { moves } from '../../model/moves.ts';
import type { Stance } from '../../model/moves.ts';
import { passagesOf } from '../parts.ts';
import type { Choice, Passage } from '../types.ts';
import type { Checking } from './checking.ts';

/** What an option comes down to: the stance towards the person it addresses. Undefined for one without a move. */
export function stanceOf({ moves: [main] }: Choice): Stance | undefined {
  return main && moves[main.move].stance;
}

/** Tells what is wrong within one set of options: two that do the same, only control, or only equal ones. */
export function tellSets({ scenario, findings, at }: Checking): void {
  for (const { passage } of passagesOf(scenario)) {
    tellSame(passage, { findings, at });
    const stances = passage.choices.map(stanceOf);
    if (stances.length < 2 || stances.includes(undefined)) continue;
    if (stances.every((stance) => stance === 'controlling')) findings.found('S214', at(passage.place), { passage: passage.id });
    if (stances.every((stance) => stance === 'equal')) findings.found('S215', at(passage.place), { passage: passage.id });
  }
}

function tellSame({ choices }: Passage, { findings, at }: Pick<Checking, 'findings' | 'at'>): void {
  const seen = new Map<string, Choice>();
  for (const choice of choices) {
    if (choice.moves.length === 0) continue;
    const effect = effectOf(choice);
    const earlier = seen.get(effect);
    if (earlier) findings.found('S210', at(choice.place), { line: String(earlier.place.line) });
    else seen.set(effect, choice);
  }
}

/** Everything an option does, as one text; options about the same topic under different conditions are not the same. */
function effectOf({ moves: done, to, agreement, limit, when, again }: Choice): string {
  return JSON.stringify([done, to, agreement, limit, when, again], (key, value: unknown) => (key === 'place' ? undefined : value));
}
