import type { Choice, Passage, Scenario, Scene, Step, Target } from '../../src/scenario/types.ts';

/**
 * The same shape of story in ink: as many passages, choices, lines and jumps, with as much text. Conditions on people
 * become a question to chance, because ink has no people model; that makes its work lighter, not heavier.
 */
export function inkStory(scenario: Scenario): string {
  const scenes = scenario.scenes.flatMap((scene, at) => scene.passages.map((passage) => knot(scene, passage, scenario.scenes[at + 1])));
  const [first] = scenario.scenes;
  const ending = ['=== the_ending ===', ...(scenario.endings[0]?.steps.flatMap(sayings) ?? []), '-> END'].join('\n');
  return [`-> ${first === undefined ? 'the_ending' : opening(first)}`, ...scenes, ending].join('\n\n');
}

function name(scene: Scene, passage: string): string {
  return `${scene.id}_${passage}`.replaceAll(/[^A-Za-z0-9_]/g, '_');
}

function opening(scene: Scene): string {
  return name(scene, scene.passages[0]?.id ?? '');
}

function knot(scene: Scene, passage: Passage, next: Scene | undefined): string {
  const goTo = (to: Target) => target(scene, next, to);
  const steps = passage.steps.flatMap((step) => (step.kind === 'jump' ? jump(step, goTo(step.to)) : sayings(step)));
  const choices = passage.choices.map((choice) => option(choice, goTo(choice.to)));
  // Ink stops at a knot whose options are all used up; the game has other ways out of that.
  const wayOut = passage.choices.length > 0 ? [`+ -> ${next === undefined ? 'the_ending' : opening(next)}`] : [];
  return [`=== ${name(scene, passage.id)} ===`, ...steps, ...choices, ...wayOut].join('\n');
}

function target(scene: Scene, next: Scene | undefined, to: Target): string {
  if (to.kind === 'passage') return name(scene, to.id);
  if (to.kind === 'back') return opening(scene);
  return to.kind === 'scene' && next !== undefined ? opening(next) : 'the_ending';
}

function jump(step: Step & { readonly kind: 'jump' }, to: string): readonly string[] {
  return [step.when === undefined ? `-> ${to}` : `{ RANDOM(0, 1) == 1: -> ${to} }`];
}

function sayings(step: Step): readonly string[] {
  if (step.kind !== 'say') return [];
  const [only, ...others] = step.variants.map(({ text }) => safe(text));
  if (only === undefined) return [];
  return others.length === 0 ? [only] : [`{ RANDOM(0, 1) == 1: ${only} | ${others[0] ?? ''} }`];
}

function option(choice: Choice, to: string): string {
  return `${choice.again ? '+' : '*'} [${safe(choice.text)}] -> ${to}`;
}

/** Without the characters that mean something in ink. */
function safe(text: string): string {
  return text.replaceAll(/[[\]{}|<>~#*+\-=/\\]/g, ' ').trim();
}
