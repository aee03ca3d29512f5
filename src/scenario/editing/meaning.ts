import type { Choice, Line, Scenario } from '../types.ts';

/**
 * Whether two scenarios are played alike. Places differ when lines move, and a line's id is made
 * from its words: neither says anything to a player. Ids of options count, because plays are
 * recorded by them.
 */
export function sameMeaning(one: Scenario, other: Scenario): boolean {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other));
}

function bare(scenario: Scenario): unknown {
  return JSON.parse(JSON.stringify({ ...scenario, version: '' }, (key, value: unknown) => {
    if (key === 'place') return undefined;
    return isLine(value) ? { ...value, id: '' } : value;
  }));
}

function isLine(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && 'kind' in value && 'text' in value && 'id' in value;
}

/** The same scenario with one option changed. */
export function withChoice(scenario: Scenario, id: string, change: (choice: Choice) => Choice): Scenario {
  return withChoices(scenario, (choices) => choices.map((choice) => (choice.id === id ? change(choice) : choice)));
}

/** The same scenario with every passage's options changed. */
export function withChoices(scenario: Scenario, change: (choices: readonly Choice[]) => readonly Choice[]): Scenario {
  const scenes = scenario.scenes.map((scene) => ({
    ...scene, passages: scene.passages.map((passage) => ({ ...passage, choices: change(passage.choices) })),
  }));
  return { ...scenario, scenes };
}
