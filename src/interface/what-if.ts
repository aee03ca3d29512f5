import type { PlayRecord } from '../play/record.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Futures, Plays } from './ports.ts';
import type { WhatIf } from './screens.ts';

/** Ways on that are played for each manner, where there are too many to go through: a share is then right within some five in a hundred. */
const PLAYS = 400;
/** The same question gives the same answer. */
const SEED = 1;

/** Answers “what if” for one play. */
export function whatIfOf(scenario: Scenario, record: PlayRecord, plays: Plays): WhatIf {
  let futures: Promise<Futures> | undefined;
  return {
    otherwise(turn, choice, language) {
      const other = plays.otherwise(scenario, record, turn, choice);
      return { trace: plays.lookBack(scenario, other.record, language), replaced: other.replaced };
    },
    async after(choices) {
      futures ??= plays.futures(scenario);
      // What could not be fetched now may be fetched when it is asked for again.
      futures.catch(() => {
        futures = undefined;
      });
      return (await futures).after({ ...record, choices }, PLAYS, SEED);
    },
  };
}
