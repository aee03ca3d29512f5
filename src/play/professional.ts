import type { Act } from '../model/appraisal.ts';
import { moveCodes, moves } from '../model/moves.ts';
import type { Move, Stance } from '../model/moves.ts';
import type { Relationship } from '../model/relationship.ts';
import type { Chance } from './chance.ts';

/** A scripted professional: what they do in a situation, given chance. */
export type Professional = (now: Relationship, chance: Chance) => Act;

/** Names of the scripted professionals; `mixed` takes the share of turns in which they control. */
export type Habit = Stance | 'random' | { readonly mixed: number };

/** How scripted professionals behave, as shares of 1. All [A]. */
const manners = {
  /** An equal professional asks permission before advice or an offer; others hardly do. */
  permission: { equal: 0.35, controlling: 0.05, avoiding: 0, yielding: 0.1 } satisfies Record<Stance, number>,
  /** Once their word was broken, an equal professional tries to make it good; sometimes too early. */
  repair: { equal: 0.35, controlling: 0.03, avoiding: 0.03, yielding: 0.2 } satisfies Record<Stance, number>,
  /** Talk touches something that matters. */
  touches: 0.25,
} as const;

export function professional(habit: Habit): Professional {
  return (now, chance) => {
    const move = habit === 'random' ? among(moveCodes, chance) : moveFor(stanceOf(habit, chance), now, chance);
    const { stance } = moves[move];
    const repair = now.breach === 'broken' && chance() < manners.repair[stance];
    const permission = chance() < manners.permission[stance];
    return actOf(move, permission, repair, chance() < manners.touches);
  };
}

function stanceOf(habit: Stance | { readonly mixed: number }, chance: Chance): Stance {
  if (typeof habit === 'string') return habit;
  return chance() < habit.mixed ? 'controlling' : 'equal';
}

const byStance: Readonly<Record<Stance, readonly Move[]>> = {
  controlling: moveCodes.filter((move) => moves[move].stance === 'controlling'),
  equal: moveCodes.filter((move) => moves[move].stance === 'equal'),
  yielding: moveCodes.filter((move) => moves[move].stance === 'yielding'),
  avoiding: moveCodes.filter((move) => moves[move].stance === 'avoiding'),
};

/** Who works as an equal mirrors while tension is high; everything else has to wait. */
function moveFor(stance: Stance, { tension }: Relationship, chance: Chance): Move {
  if (stance === 'equal' && (tension === 'hoog' || tension === 'overspoeld') && chance() < 0.6) return 'reflects';
  return among(byStance[stance], chance);
}

/** One object for each act, so that a table knows it again. */
const acts = new Map(
  moveCodes.map((move) => [
    move,
    [false, true].flatMap((permission) =>
      [false, true].flatMap((repair) =>
        [false, true].map((touches): Act => ({ move, permission, repair, touches, strength: 'usual', opens: [], closes: [], absent: false })),
      ),
    ),
  ]),
);

function actOf(move: Move, permission: boolean, repair: boolean, touches: boolean): Act {
  const act = acts.get(move)?.[(permission ? 4 : 0) + (repair ? 2 : 0) + (touches ? 1 : 0)];
  if (!act) throw new Error(`no act for ${move}`);
  return act;
}

function among<T>(items: readonly T[], chance: Chance): T {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}
