import type { Appraisal } from './appraisal.ts';
import { height, isEscalated, tensions } from './ladder.ts';
import { FELT_THREAT, TRUST_MAX } from './numbers.ts';
import type { Relationship } from './relationship.ts';

/** What an observer with a tally sheet would note of somebody's next turn. */
export type Response = 'cooperative' | 'neutral' | 'resistant';

/**
 * How likely each response is, as shares of 1. [A]: a relationship inclines, it does not dictate;
 * people also just have something to say. Used by the simulator only; in play what they say is
 * written by the author.
 */
export function responseChances(landed: Pick<Appraisal, 'threat' | 'support'>, after: Relationship): Readonly<Record<Response, number>> {
  const resistant = within(
    0.09 + (landed.threat >= FELT_THREAT ? 0.17 : 0) + (isEscalated(after.rung) ? 0.07 : 0) + 0.02 * tensions.indexOf(after.tension),
  );
  const cooperative = within(0.2 + (landed.support > 0 ? 0.15 : 0) + 0.06 * Math.max(0, height[after.rung]) + (after.rung === 'schijninstemming' ? 0.15 : 0));
  const share = Math.max(1, resistant + cooperative);
  return { resistant: resistant / share, cooperative: cooperative / share, neutral: 1 - (resistant + cooperative) / share };
}

/** How a case stands, 0 (badly) to 10 (well), is mostly people's own life; studies find no more of it in the relationship. All [A]. */
const weights = { middle: 5, rung: 1.1, trust: 0.4, gap: 0.55, circumstances: 7 } as const;

/**
 * How somebody's case stands afterwards.
 *
 * @param circumstances −1 to 1
 */
export function outcomeOf(last: Relationship, circumstances: number): number {
  return grade(carriedBy(last), circumstances);
}

/** How a case stands in which two people have a part: where one trusts you and the other does not, the one undoes what the other does. */
export function jointOutcomeOf(one: Relationship, other: Relationship, circumstances: number): number {
  return grade((carriedBy(one) + carriedBy(other)) / 2 - weights.gap * Math.abs(one.trust - other.trust), circumstances);
}

function carriedBy({ rung, trust }: Relationship): number {
  const level = rung === 'schijninstemming' ? -2 : height[rung];
  return (weights.rung * level) / 5 + weights.trust * (trust / (TRUST_MAX / 2) - 1);
}

function grade(carried: number, circumstances: number): number {
  return Math.round(Math.min(10, Math.max(0, weights.middle + carried + weights.circumstances * circumstances)));
}

function within(share: number): number {
  return Math.min(0.95, Math.max(0.02, share));
}
