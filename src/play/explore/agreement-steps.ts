import { transition } from 'xstate';
import type { AgreementBirth, AgreementFate, AgreementState } from '../../model/agreement.ts';
import { agreementStateNames } from '../../model/agreement.ts';
import type { Condition } from '../../scenario/types.ts';
import { agreementChart } from '../agreement-chart.ts';
import type { AgreementEvent } from '../agreement-chart.ts';
import { holds } from '../knows.ts';
import { nobodyKnows } from './signs.ts';

// An agreement as bits: one for each state it can be in, then one for each way in which it can have come about.
const states = Object.keys(agreementStateNames) as readonly AgreementState[];
const births: readonly AgreementBirth[] = ['shared', 'granted', 'imposed', 'sham'];

/** An agreement nobody spoke of yet. */
export const unspoken = bitsOf('absent', undefined);

/** An agreement after it was put on the table; without a birth it is only proposed. */
export function putOnTheTable(now: number, birth: AgreementBirth | undefined): number {
  // In which turn it was made is told when looking back; nothing that follows depends on it.
  return birth ? step(now, birth, { type: 'agree', birth, turn: 0 }) : step(now, 'proposed', { type: 'propose' });
}

/** What time made of an agreement. */
export function aged(now: number, fate: AgreementFate): number {
  return step(now, fate, { type: 'timePasses', fate });
}

/** How an agreement that time tests now came about; nothing for one that it does not test. */
export function testedBirth(now: number): AgreementBirth | undefined {
  return (now & tested) === 0 ? undefined : birthAt(now);
}

export function agreementState(now: number): AgreementState {
  const state = states[31 - Math.clz32(now & (bit(states.length) - 1))];
  if (state === undefined) throw new Error(`${now} is no agreement`);
  return state;
}

/** The bits with which a condition about an agreement holds: found by asking the condition itself. */
export function agreementMask(condition: Extract<Condition, { kind: 'agreement' }>): number {
  const asked = (now: AgreementState, birth?: AgreementBirth): boolean =>
    holds(condition, { ...nobodyKnows, agreement: () => now, agreementWas: (_, state) => state === now || state === birth });
  return (
    states.filter((state) => asked(state)).reduce((mask, state) => mask | bitsOf(state, undefined), 0) |
    births.filter((birth) => asked('absent', birth)).reduce((mask, birth) => mask | birthBit(birth), 0)
  );
}

/** By what happens and by agreement: few steps are ever taken, each of them thousands of times. */
const known = new Map<AgreementBirth | AgreementFate | 'proposed', Map<number, number>>();

function step(now: number, what: AgreementBirth | AgreementFate | 'proposed', event: AgreementEvent): number {
  let steps = known.get(what);
  if (!steps) known.set(what, (steps = new Map<number, number>()));
  const before = steps.get(now);
  if (before !== undefined) return before;
  const [{ value, context }] = transition(agreementChart, snapshotOf(now), event);
  const after = bitsOf(value, context.birth);
  steps.set(now, after);
  return after;
}

function snapshotOf(now: number) {
  return agreementChart.resolveState({ value: agreementState(now), context: { birth: birthAt(now), turn: undefined } });
}

/** The states that time tests, as the chart has them. */
const tested = states.map((state) => bitsOf(state, undefined)).filter((now) => snapshotOf(now).can({ type: 'timePasses', fate: 'kept' })).reduce((mask, now) => mask | now, 0);

function birthAt(now: number): AgreementBirth | undefined {
  return births.find((birth) => (now & birthBit(birth)) !== 0);
}

function bitsOf(state: AgreementState, birth: AgreementBirth | undefined): number {
  return bit(states.indexOf(state)) | (birth === undefined ? 0 : birthBit(birth));
}

function birthBit(birth: AgreementBirth): number {
  return bit(states.length + births.indexOf(birth));
}

function bit(at: number): number {
  return 1 << at;
}
