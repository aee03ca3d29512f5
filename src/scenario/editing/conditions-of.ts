import type { Condition, Scenario, Step } from '../types.ts';

/** The same scenario with every part of every condition changed. */
export function withEveryCondition(scenario: Scenario, change: (condition: Condition) => Condition): Scenario {
  const conditional = <T extends { readonly when?: Condition }>(part: T): T => (part.when ? { ...part, when: deeply(part.when, change) } : part);
  const step = (each: Step): Step => (each.kind === 'say' ? { ...each, variants: each.variants.map(conditional) } : conditional(each));
  const scenes = scenario.scenes.map((scene) => ({
    ...scene,
    passages: scene.passages.map((passage) => ({ ...passage, steps: passage.steps.map(step), choices: passage.choices.map(conditional) })),
  }));
  return { ...scenario, scenes, endings: scenario.endings.map((ending) => conditional({ ...ending, steps: ending.steps.map(step) })) };
}

function deeply(condition: Condition, change: (condition: Condition) => Condition): Condition {
  if (condition.kind === 'not') return { ...condition, of: deeply(condition.of, change) };
  if (condition.kind === 'all' || condition.kind === 'any') return { ...condition, of: condition.of.map((part) => deeply(part, change)) };
  return change(condition);
}
