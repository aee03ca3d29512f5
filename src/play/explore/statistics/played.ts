import { seeded } from '../../chance.ts';
import type { Policy } from '../../policies.ts';
import { luckOf } from '../draws.ts';
import type { PlayTable } from '../play-table.ts';
import type { Ended, Offer, Option, Told } from '../story-node.ts';
import { habit, walk } from '../walk.ts';

/** Somebody who looks on while plays go by. Everything is heard at the moment it happens. */
export interface Onlooker {
  begins?(policy: Policy): void;
  /** Before anything of it has landed. */
  chooses?(offer: Offer, option: Option): void;
  /** When the choice has landed with everybody. */
  told?(told: Told): void;
  ends?(ended: Ended): void;
}

/** Plays a habit a number of times, with the luck of as many seeds, before some onlookers. */
export function playBefore(onlookers: readonly Onlooker[], table: PlayTable, policy: Policy, plays: number, seed: number): void {
  const chance = seeded(seed);
  const decide = habit(table, policy, chance);
  table.hears = (told) => { for (const each of onlookers) each.told?.(told); };
  table.hearsEnd = (ended) => { for (const each of onlookers) each.ends?.(ended); };
  for (let play = 0; play < plays; play += 1) {
    for (const each of onlookers) each.begins?.(policy);
    walk(table, luckOf(table.scenario, Math.floor(chance() * 4294967296)), (offer) => {
      const at = decide(offer);
      const option = offer.options[at];
      if (option) for (const each of onlookers) each.chooses?.(offer, option);
      return at;
    });
  }
  table.hears = undefined;
  table.hearsEnd = undefined;
}
