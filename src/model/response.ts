import type { Appraisal } from './appraisal.ts';
import { height, isEscalated, tensions } from './ladder.ts';
import { FELT_THREAT } from './numbers.ts';
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
    0.06 + (landed.threat >= FELT_THREAT ? 0.22 : 0) + (isEscalated(after.rung) ? 0.1 : 0) + 0.04 * tensions.indexOf(after.tension),
  );
  const cooperative = within(0.2 + (landed.support > 0 ? 0.15 : 0) + 0.06 * Math.max(0, height[after.rung]) + (after.rung === 'schijninstemming' ? 0.15 : 0));
  const share = Math.max(1, resistant + cooperative);
  return { resistant: resistant / share, cooperative: cooperative / share, neutral: 1 - (resistant + cooperative) / share };
}

/**
 * How somebody's case stands afterwards, 0 (badly) to 10 (well). [A]: about a tenth of the spread
 * is the relationship's, the rest is their own life; studies find no more than that.
 *
 * @param circumstances −1 to 1
 */
export function outcomeOf(last: Relationship, circumstances: number): number {
  const relationship = (height[last.rung] + (last.rung === 'schijninstemming' ? -2 : 0)) / 5;
  const score = 5 + 1.1 * relationship + 0.4 * (last.trust / 4 - 1) + 7 * circumstances;
  return Math.round(Math.min(10, Math.max(0, score)));
}

function within(share: number): number {
  return Math.min(0.95, Math.max(0.02, share));
}
