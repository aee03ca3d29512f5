import { readFileSync } from 'node:fs';
import { readScenario } from '../../../src/scenario/read.ts';
import type { Scenario } from '../../../src/scenario/types.ts';

const file = 'scenarios/keukentafel/scenario.md';

/** The scenario that is shipped. */
export function kitchenTable(): Scenario {
  const { scenario } = readScenario('keukentafel', file, readFileSync(file, 'utf8'));
  if (!scenario) throw new Error(`${file} can't be played`);
  return scenario;
}
