import type { AgreementBirth, AgreementFate } from './agreement.ts';
import { height, isEscalated } from './ladder.ts';
import { moves } from './moves.ts';
import type { Move } from './moves.ts';
import * as n from './numbers.ts';
import type { Relationship } from './relationship.ts';

/** Moves that talk about an agreement without making it. */
const proposing = new Set<Move>(['asksOpenly', 'reflects', 'sharesConcern', 'avoids']);

export function onlyProposes(move: Move): boolean {
  return proposing.has(move);
}

/**
 * How an agreement comes about. The word that was used does not decide: “together” said to
 * somebody who only follows makes an agreement for show.
 *
 * @param move what the professional did to the person addressed
 * @param between how things stand with everybody it is between, after that
 */
export function bornAs(move: Move, between: readonly Relationship[]): AgreementBirth {
  const { stance } = moves[move];
  if (move === 'takesOver' || between.some(({ rung }) => rung === 'schijninstemming')) return 'sham';
  if (stance === 'controlling') return 'imposed';
  if (stance === 'yielding') return 'granted';
  return between.every(meansIt) ? 'shared' : 'sham';
}

/** They have been heard, and there is a choice to agree with. */
function meansIt({ rung, rooms }: Relationship): boolean {
  return height[rung] >= 1 && rooms.choose !== 'closed';
}

/**
 * What time makes of an agreement. Life's own bad luck happens to all; a shared one survives it by
 * a phone call, the others in silence.
 */
export function fateOf(birth: AgreementBirth, between: readonly Relationship[], mishap: boolean): AgreementFate {
  const soured = between.some(({ rung }) => height[rung] <= -2 || rung === 'schijninstemming');
  if (soured || birth === 'sham') return 'ignored';
  if (birth === 'shared') return mishap ? 'renegotiated' : 'kept';
  if (birth === 'granted') return mishap ? 'ignored' : 'kept';
  const bearable = between.every(({ rung, trust }) => !isEscalated(rung) && trust >= n.TRUSTS_FROM);
  return bearable && !mishap ? 'renegotiated' : 'ignored';
}
