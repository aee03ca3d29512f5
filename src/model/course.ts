import type { Appraisal } from './appraisal.ts';
import { growing, height } from './ladder.ts';
import type { Rung } from './ladder.ts';
import { moves } from './moves.ts';
import * as n from './numbers.ts';
import type { Relationship } from './relationship.ts';

/**
 * What makes a relationship change rung: one question per arrow of the chart in
 * `play/person-chart.ts`. Each reads an appraisal and answers yes or no.
 */

/** Does this send them down to `depth` (1 = disagreement … 5 = aggression)? */
export function sinksTo(depth: 1 | 2 | 3 | 4 | 5, { threat, balance }: Appraisal): boolean {
  return threat >= n.FELT_THREAT && balance <= threshold(n.SINKS_AT, depth);
}

/** Does this let them climb out of the state at `depth`? It takes more than it took to get in. */
export function climbsOutOf(depth: 1 | 2 | 3 | 4 | 5, { threat, balance }: Appraisal): boolean {
  return threat < n.FELT_THREAT && balance >= threshold(n.SINKS_AT, depth) + n.WAY_BACK;
}

/** Does this carry them up to a rung of the growing ladder? */
export function risesTo(rung: Grown, a: Appraisal): boolean {
  return a.threat < n.FELT_THREAT && a.act !== undefined && a.balance >= threshold(n.RISES_AT, height[rung]) && room[rung](a.before) && contribution[rung](a);
}

/** Does this make a grown relationship slip one rung, without breaking it? */
export function slipsFrom(rung: Rung, { threat, balance }: Appraisal): boolean {
  return threat >= n.FELT_THREAT && balance < threshold(n.RISES_AT, height[rung]) - n.HOLDS_ON;
}

/** Says yes and means no. */
export function onlySeemsToAgree({ invitesSham }: Appraisal): boolean {
  return invitesSham;
}

/** Is the unspoken no brought to light, kindly enough to be said? */
export function surfaces({ act, threat, repair }: Appraisal): boolean {
  if (!act || threat >= n.FELT_THREAT) return false;
  return act.move === 'asksOpenly' || act.move === 'reflects' || repair === 'landed';
}

/** Enough trust to say it without a quarrel. */
export function canSayNoSafely({ before }: Appraisal): boolean {
  return saysNoSafely(before);
}

function saysNoSafely({ trust }: Relationship): boolean {
  return trust >= n.STARTING_TRUST.some + 1;
}

/** All that the way up asks of how things stand, besides weight: room for the next rung; out of sham consent, that no can be said safely. */
export function hasWayUp(now: Relationship): boolean {
  if (now.rung === 'schijninstemming') return saysNoSafely(now);
  const next = above[now.rung];
  return next !== undefined && room[next](now);
}

type Grown = 'gehoord' | 'meedenken' | 'samenBeslissen' | 'gedragenSamenwerking';

const above: { readonly [rung in Rung]?: Grown } = { aftasten: 'gehoord', gehoord: 'meedenken', meedenken: 'samenBeslissen', samenBeslissen: 'gedragenSamenwerking' };

/** What each rung asks besides weight: room, and a contribution of your own. Both are needed for the top (claim K8). */
const room: Readonly<Record<Grown, (before: Relationship) => boolean>> = {
  gehoord: ({ rooms }) => rooms.speak !== 'closed',
  meedenken: ({ rooms }) => rooms.think === 'open',
  samenBeslissen: ({ rooms }) => rooms.choose !== 'closed',
  gedragenSamenwerking: ({ rooms, trust, selfTrust }) =>
    rooms.decide === 'open' && rooms.act !== 'closed' && trust >= n.CARRIED_FROM_TRUST && selfTrust >= n.CARRIED_FROM_SELF_TRUST,
};

const contribution: Readonly<Record<Grown, (a: Appraisal) => boolean>> = {
  gehoord: ({ act, repair }) => repair === 'landed' || listens(act?.move),
  meedenken: ({ act, own }) => own !== 'opgegeven' && isEqual(act?.move) && act?.move !== 'reflects',
  samenBeslissen: ({ act, own }) => own === 'aanwezig' && (act?.move === 'offersChoice' || act?.move === 'decidesTogether'),
  gedragenSamenwerking: ({ act, own }) => own === 'aanwezig' && (act?.move === 'decidesTogether' || (isEqual(act?.move) && act?.touches === true)),
};

const listening = new Set(['asksOpenly', 'reflects', 'offersChoice', 'decidesTogether', 'sharesConcern', 'givesIn']);

function listens(move: keyof typeof moves | undefined): boolean {
  return move !== undefined && listening.has(move);
}

function isEqual(move: keyof typeof moves | undefined): boolean {
  return move !== undefined && moves[move].stance === 'equal';
}

function threshold(table: readonly number[], level: number): number {
  const value = table[level - 1];
  if (value === undefined) throw new Error(`no threshold for level ${level} of ${growing.length - 1}`);
  return value;
}
