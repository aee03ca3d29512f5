import type { Condition } from '../../scenario/types.ts';

/** A condition taken apart: those within it that ask something themselves. */
export function conditionsWithin(condition: Condition): readonly Condition[] {
  switch (condition.kind) {
    case 'not':
      return conditionsWithin(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(conditionsWithin);
    default:
      return [condition];
  }
}
