import type { Persona } from './person.ts';

/**
 * People see what you do to others. What counts is the heaviest threat to somebody they are loyal
 * to; {@link appraise} weighs it.
 *
 * @param threats weight of what was done to each person, by id
 */
export function witnessedBy(witness: Persona, threats: ReadonlyMap<string, number>): number {
  const seen = witness.loyalTo.filter((id) => id !== witness.id).map((id) => threats.get(id) ?? 0);
  return Math.max(0, ...seen);
}
