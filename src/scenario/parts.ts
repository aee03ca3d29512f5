import type { Choice, Line, Passage, Scenario, Scene, Step } from './types.ts';

/** A passage and the scene it is in. */
export interface PlacedPassage {
  readonly scene: Scene;
  readonly passage: Passage;
}

/** Every passage of a scenario, in the order of its file. */
export function passagesOf({ scenes }: Pick<Scenario, 'scenes'>): readonly PlacedPassage[] {
  return scenes.flatMap((scene) => scene.passages.map((passage) => ({ scene, passage })));
}

export function choicesOf(scenario: Pick<Scenario, 'scenes'>): readonly Choice[] {
  return passagesOf(scenario).flatMap(({ passage }) => passage.choices);
}

export function linesOfSteps(steps: readonly Step[]): readonly Line[] {
  return steps.flatMap((step) => (step.kind === 'say' ? step.variants : []));
}

/** Every line of a scenario, those of its endings last. */
export function linesOfScenario(scenario: Pick<Scenario, 'scenes' | 'endings'>): readonly Line[] {
  const told = passagesOf(scenario).flatMap(({ passage }) => linesOfSteps(passage.steps));
  return [...told, ...scenario.endings.flatMap(({ steps }) => linesOfSteps(steps))];
}
