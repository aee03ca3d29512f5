import { transition } from 'xstate';
import type { AgreementBirth, AgreementFate, AgreementState } from '../../model/agreement.ts';
import { agreementStateNames } from '../../model/agreement.ts';
import { agreementChart } from '../agreement-chart.ts';
import type { AgreementEvent } from '../agreement-chart.ts';
import type { Agreement } from './story-node.ts';

/** An agreement nobody spoke of yet. */
export const unspoken: Agreement = { state: 'absent', birth: undefined };

/** An agreement after it was put on the table; without a birth it is only proposed. */
export function putOnTheTable(now: Agreement, birth: AgreementBirth | undefined): Agreement {
  // In which turn it was made is told when looking back; nothing that follows depends on it.
  return step(now, birth ? { type: 'agree', birth, turn: 0 } : { type: 'propose' });
}

/** What time made of an agreement. */
export function aged(now: Agreement, fate: AgreementFate): Agreement {
  return step(now, { type: 'timePasses', fate });
}

/** Whether time tests an agreement that stands so. */
export function isTested({ state }: Agreement): boolean {
  return tested.has(state);
}

const tested: ReadonlySet<AgreementState> = new Set(
  (Object.keys(agreementStateNames) as readonly AgreementState[]).filter((state) => snapshotOf({ state, birth: undefined }).can({ type: 'timePasses', fate: 'kept' })),
);

/** Few steps are ever taken, each of them thousands of times. */
const known = new Map<string, Agreement>();

function step(now: Agreement, event: AgreementEvent): Agreement {
  const key = JSON.stringify([now.state, now.birth, event]);
  const before = known.get(key);
  if (before) return before;
  const [{ value, context }] = transition(agreementChart, snapshotOf(now), event);
  const after = { state: value, birth: context.birth };
  known.set(key, after);
  return after;
}

function snapshotOf({ state, birth }: Agreement) {
  return agreementChart.resolveState({ value: state, context: { birth, turn: undefined } });
}
