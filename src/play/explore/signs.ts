import { limitStates, rungs, tensions } from '../../model/ladder.ts';
import { DISTRUSTS_UP_TO, STARTING_TRUST, TRUSTS_FROM } from '../../model/numbers.ts';
import type { Relationship } from '../../model/relationship.ts';
import type { Condition } from '../../scenario/types.ts';
import { holds } from '../knows.ts';
import type { Knows } from '../knows.ts';

/**
 * What a script can see of one relationship, as bits: one for each rung, each tension, each level of
 * trust and each state of a limit. Every condition about a person is then a mask: does one of its bits hold?
 */
export function signsOf({ rung, tension, trust, limit }: Relationship): number {
  return (1 << rungs.indexOf(rung)) | (1 << (TENSION + tensions.indexOf(tension))) | (1 << (TRUST + levelOf(trust))) | (1 << (LIMIT + limitStates.indexOf(limit)));
}

const TENSION = rungs.length;
const TRUST = TENSION + tensions.length;
const LIMIT = TRUST + 3;

/** The bit of somebody who walked out. */
export const WALKED_OUT = 1 << rungs.indexOf('weglopen');

export type SignCondition = Extract<Condition, { kind: 'rung' | 'tension' | 'trust' }>;

/** The bits with which a condition about a person holds: found by asking the condition itself. */
export function maskOf(condition: SignCondition): number {
  return everyKind.filter((relationship) => holds(condition, knowing(relationship))).reduce((mask, relationship) => mask | signFor(condition, relationship), 0);
}

/** The bit of one state of a limit. */
export function limitMask(state: Relationship['limit']): number {
  return 1 << (LIMIT + limitStates.indexOf(state));
}

function signFor({ kind }: SignCondition, { rung, tension, trust }: Relationship): number {
  if (kind === 'rung') return 1 << rungs.indexOf(rung);
  return kind === 'tension' ? 1 << (TENSION + tensions.indexOf(tension)) : 1 << (TRUST + levelOf(trust));
}

function levelOf(trust: number): number {
  if (trust >= TRUSTS_FROM) return 2;
  return trust <= DISTRUSTS_UP_TO ? 0 : 1;
}

const anyone: Relationship = {
  rung: 'aftasten', tension: 'rustig', trust: STARTING_TRUST.some, breach: 'unbroken', selfTrust: 0, strain: 0, limit: 'geen',
  rooms: { think: 'ajar', speak: 'ajar', choose: 'ajar', decide: 'ajar', act: 'ajar' },
};

/** Relationships that between them show every sign. */
const everyKind: readonly Relationship[] = [
  ...rungs.map((rung) => ({ ...anyone, rung })),
  ...tensions.map((tension) => ({ ...anyone, tension })),
  ...[DISTRUSTS_UP_TO, DISTRUSTS_UP_TO + 1, TRUSTS_FROM].map((trust) => ({ ...anyone, trust })),
];

/** Nothing is known but what is put in its place: for asking a condition about one thing. */
export const nobodyKnows: Knows = {
  relationship: () => anyone,
  isPresent: () => false, agreement: () => 'absent', agreementWas: () => false, limit: () => undefined,
  hasChosen: () => false, hasVisited: () => false, happens: () => false, own: 'aanwezig',
};

function knowing(relationship: Relationship): Knows {
  return { ...nobodyKnows, relationship: () => relationship };
}
