import { seeded } from '../../src/play/chance.ts';
import { lookBack } from '../../src/play/look-back.ts';
import { beginPlay, goOnToChoice } from '../../src/play/play.ts';
import { pick } from '../../src/play/policies.ts';
import type { Policy } from '../../src/play/policies.ts';
import type { Trace } from '../../src/play/trace.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/** A whole play by somebody with one habit, seen from behind. */
export function simulated(scenario: Scenario, policy: Policy, seed: number): Trace {
  const chance = seeded(seed);
  const play = beginPlay(scenario, seed);
  play.start();
  for (goOnToChoice(play); play.view.phase === 'choosing'; goOnToChoice(play)) play.choose(pick(policy, play.view.choices, scenario, chance).id);
  return lookBack(scenario, play.record);
}
