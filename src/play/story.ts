import type { Choice, Line, Passage, Scenario, Scene, Step, Target } from '../scenario/types.ts';
import { holds } from './knows.ts';
import type { Knows } from './knows.ts';

/** Where a play is in its script: what was told, what was chosen, who is there. Plain data. */
export interface Story {
  /** Index of the scene. */
  readonly scene: number;
  /** Id of the passage whose choices are offered. */
  readonly passage: string;
  /** Passages in which a choice led to a topic, latest last: where `back` returns. */
  readonly topics: readonly string[];
  readonly visited: readonly string[];
  readonly chosen: readonly string[];
  /** Ids of the persons the script has in the scene. */
  readonly present: readonly string[];
  /** What was told last, in order, thoughts included. */
  readonly told: readonly Line[];
  /** Who came and went meanwhile, and after how much that could be heard or seen. */
  readonly moved: readonly { readonly person: string; readonly after: number }[];
  readonly next: Next;
}

/** What comes after what was told. `scene` holds the index of the scene, `over` the id of the ending. */
export type Next =
  | { readonly kind: 'choices' }
  | { readonly kind: 'scene'; readonly scene: number }
  | { readonly kind: 'ending' }
  | { readonly kind: 'over'; readonly ending: string };

/** Looks at a play as it stands at this point of the story. */
export type Ask = (story: Story) => Knows;

/** More jumps than this without a choice is a script that runs in circles: the scene ends there instead of hanging. */
const MAX_JUMPS = 500;

/** Before the first word. */
export function openingOf(scenario: Scenario): Story {
  return enter(scenario, 0, { visited: [], chosen: [] });
}

/** Opens a scene: who is there, and where it begins. */
export function enter(scenario: Scenario, index: number, past: Pick<Story, 'visited' | 'chosen'>): Story {
  const { present, passages } = sceneAt(scenario, index);
  const first = passages[0];
  if (!first) throw new Error(`scene ${index} of ${scenario.id} has no passage; the reader lets none through`);
  const { visited, chosen } = past;
  return { scene: index, passage: first.id, topics: [], visited, chosen, present, told: [], moved: [], next: { kind: 'choices' } };
}

/** Notes a choice; where it leads is told by {@link tell}. */
export function choose(story: Story, choice: Choice): Story {
  const topics = choice.to.kind === 'passage' ? [...story.topics, story.passage] : story.topics;
  return { ...story, topics, chosen: [...story.chosen, choice.id] };
}

/** Tells from a target on, up to the next choice, scene or ending. */
export function tell(scenario: Scenario, story: Story, from: Target, ask: Ask): Story {
  let at: Story = { ...story, told: [], moved: [] };
  let target: Target | undefined = from;
  for (let jumps = 0; target && jumps < MAX_JUMPS; jumps += 1) {
    if (target.kind === 'scene') return { ...at, next: { kind: 'scene', scene: indexOfScene(scenario, target.id) } };
    if (target.kind === 'ending') return { ...at, next: { kind: 'ending' } };
    let jump: Target | undefined;
    if (target.kind === 'back') {
      const topic = at.topics.at(-1);
      if (topic === undefined) return { ...at, next: onwards(scenario, at) };
      at = { ...at, topics: at.topics.slice(0, -1), passage: topic, next: { kind: 'choices' } };
    } else {
      ({ story: at, jump } = tellPassage(scenario, at, target.id, ask));
    }
    // Where everything has been said, talk goes back to where this topic came up, or on.
    target = jump ?? (offered(scenario, at, ask(at)).length > 0 ? undefined : { kind: 'back' });
  }
  return target === undefined ? at : { ...at, next: onwards(scenario, at) };
}

/** The choices that can be made now, in the author's order. */
export function offered(scenario: Scenario, story: Story, knows: Knows): readonly Choice[] {
  if (story.next.kind !== 'choices') return [];
  return passageOf(scenario, story.passage).choices.filter(
    (choice) => (choice.again || !knows.hasChosen(choice.id)) && holds(choice.when, knows),
  );
}

/** Tells the first ending whose condition holds. */
export function end(scenario: Scenario, story: Story, ask: Ask): Story {
  const ending = scenario.endings.find(({ when }) => holds(when, ask(story)));
  if (!ending) throw new Error(`${scenario.id} has no ending without a condition; the reader lets none through`);
  const told = tellSteps(ending.steps, { ...story, told: [], moved: [] }, ask).story;
  return { ...told, next: { kind: 'over', ending: ending.id } };
}

export function sceneAt(scenario: Scenario, index: number): Scene {
  const scene = scenario.scenes[index];
  if (!scene) throw new Error(`${scenario.id} has no scene ${index}`);
  return scene;
}

function tellPassage(scenario: Scenario, story: Story, id: string, ask: Ask): { story: Story; jump?: Target } {
  const { story: told, jump } = tellSteps(passageOf(scenario, id).steps, { ...story, passage: id, next: { kind: 'choices' } }, ask);
  return { story: { ...told, visited: [...told.visited, id] }, ...(jump && { jump }) };
}

function tellSteps(steps: readonly Step[], from: Story, ask: Ask): { story: Story; jump?: Target } {
  let story = from;
  for (const step of steps) {
    const knows = ask(story);
    if (step.kind === 'say') {
      const line = step.variants.find((variant) => canBeSaid(variant, knows));
      if (line) story = { ...story, told: [...story.told, line] };
    } else if (holds(step.when, knows)) {
      if (step.kind === 'jump') return { story, jump: step.to };
      story = move(story, step.person, step.kind);
    }
  }
  return { story };
}

/** Who is not there says nothing, whatever the script says. */
function canBeSaid(line: Line, knows: Knows): boolean {
  return (line.speaker === undefined || knows.isPresent(line.speaker)) && holds(line.when, knows);
}

function move(story: Story, person: string, way: 'enter' | 'leave'): Story {
  if (story.present.includes(person) === (way === 'enter')) return story;
  const others = story.present.filter((id) => id !== person);
  const after = story.told.filter(({ kind }) => kind !== 'thought').length;
  return { ...story, present: way === 'enter' ? [...others, person] : others, moved: [...story.moved, { person, after }] };
}

function onwards(scenario: Scenario, { scene }: Story): Next {
  return scene + 1 < scenario.scenes.length ? { kind: 'scene', scene: scene + 1 } : { kind: 'ending' };
}

function indexOfScene(scenario: Scenario, id: string): number {
  const index = scenario.scenes.findIndex((scene) => scene.id === id);
  if (index < 0) throw new Error(`${scenario.id} has no scene ${id}; the reader lets none through`);
  return index;
}

function passageOf(scenario: Scenario, id: string): Passage {
  let passages = passagesOf.get(scenario);
  if (!passages) passagesOf.set(scenario, (passages = new Map(scenario.scenes.flatMap((scene) => scene.passages.map((passage) => [passage.id, passage] as const)))));
  const passage = passages.get(id);
  if (!passage) throw new Error(`${scenario.id} has no passage ${id}; the reader lets none through`);
  return passage;
}

/** Looked up once for each scenario: somebody who explores it asks millions of times. */
const passagesOf = new WeakMap<Scenario, ReadonlyMap<string, Passage>>();
