import type { Scenario } from '../scenario/types.ts';

/** Colours of name tags, each at least 4.5 to 1 against their paper-coloured letters. */
const colours = ['#b8472f', '#4a6b43', '#8d3f58', '#35597a', '#7a4a24', '#5a447c'] as const;

/** The colour a person's name is on, the same through the whole scenario. */
export function tagColour(scenario: Scenario, person: string): string {
  const index = scenario.persons.findIndex((each) => each.id === person);
  return colours[Math.max(0, index) % colours.length] ?? colours[0];
}
