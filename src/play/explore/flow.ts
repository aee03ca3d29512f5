import type { Condition, Ending, Passage, Scenario, Step, Target } from '../../scenario/types.ts';
import { conditionsWithin } from './conditions-within.ts';

/** What a script can still ask of a play: only this has to be remembered, and what is forgotten lets plays meet again. */
export interface Asked {
  /** Ids of options. */
  readonly chosen: ReadonlySet<string>;
  /** Ids of passages. */
  readonly visited: ReadonlySet<string>;
  /** Ids of chances, those that can get in the way of an agreement included. */
  readonly chances: ReadonlySet<string>;
}

/** How talk can run through a script, whatever the persons do: a safe guess on the wide side. */
export interface Flow {
  /** The topics that talk can still come back to from a passage, latest last. */
  topicsKept(passage: string, topics: readonly string[]): readonly string[];
  /** What can still be asked once the options of this passage are on offer. */
  asked(scene: number, passage: string, topics: readonly string[]): Asked;
  /** What can still be asked once this scene is left. */
  askedAfter(scene: number): Asked;
}

/** Reads a script once; both answers are remembered. */
export function flowOf(scenario: Scenario): Flow {
  const passages = new Map(scenario.scenes.flatMap((scene) => scene.passages.map((passage) => [passage.id, passage] as const)));
  const find = (id: string): Passage => {
    const passage = passages.get(id);
    if (!passage) throw new Error(`${scenario.id} has no passage ${id}; the reader lets none through`);
    return passage;
  };
  const fallsBack = fallingBack([...passages.values()], find);
  const later = scenario.scenes.map((_, scene) => askedLater(scenario, scene));
  const askedAfter = (scene: number): Asked => {
    const asked = later[scene];
    if (!asked) throw new Error(`${scenario.id} has no scene ${scene}`);
    return asked;
  };
  const known = new Map<string, Asked>();
  return {
    topicsKept(passage, topics) {
      let kept = topics.length;
      for (let at = passage; kept > 0 && fallsBack.has(at); kept -= 1) at = topics[kept - 1] ?? at;
      return topics.slice(kept);
    },
    asked(scene, passage, topics) {
      const key = `${scene} ${passage} ${topics.join(' ')}`;
      const before = known.get(key);
      if (before) return before;
      const now = asking([passage, ...topics], find, askedAfter(scene));
      known.set(key, now);
      return now;
    },
    askedAfter,
  };
}

/**
 * The passages whose options can be left by falling back to the topic below: an option leads back,
 * or all of them can be used up. The least set for which that holds.
 */
function fallingBack(all: readonly Passage[], find: (id: string) => Passage): ReadonlySet<string> {
  const falling = new Set<string>();
  for (let grown = true; grown;) {
    grown = false;
    for (const passage of all) {
      if (falling.has(passage.id) || !canFallBack(passage, falling, find)) continue;
      falling.add(passage.id);
      grown = true;
    }
  }
  return falling;
}

function canFallBack(passage: Passage, falling: ReadonlySet<string>, find: (id: string) => Passage): boolean {
  if (passage.choices.length === 0) return !passage.steps.some((step) => step.kind === 'jump' && !step.when);
  if (passage.choices.some(({ to }) => to.kind === 'back')) return true;
  // One option that is always there, and is there again or never comes back here, keeps talk from running out.
  const keeps = passage.choices.some(({ to, when, again }) => {
    if (when) return false;
    if (again || to.kind === 'scene' || to.kind === 'ending') return true;
    return to.kind === 'passage' && !comesBack(passage.id, to.id, falling, find);
  });
  return !keeps;
}

/** Whether talk that goes to `to` from the options of `from` can come to those options again. */
function comesBack(from: string, to: string, falling: ReadonlySet<string>, find: (id: string) => Passage): boolean {
  return toldFrom([to], find, from).has(from) || returns(to, falling, find, new Set());
}

/** Whether telling this passage can fall back to the options that led to it. */
function returns(id: string, falling: ReadonlySet<string>, find: (id: string) => Passage, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const passage = find(id);
  if (falling.has(id)) return true;
  return jumps(passage.steps).some((to) => to.kind === 'back' || (to.kind === 'passage' && returns(to.id, falling, find, seen)));
}

function jumps(steps: readonly Step[]): readonly Target[] {
  return steps.flatMap((step) => (step.kind === 'jump' ? [step.to] : []));
}

/** Passages that can be told from these on, within a scene; `told` was told before. */
function toldFrom(starts: readonly string[], find: (id: string) => Passage, told?: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (ids.has(id)) continue;
    ids.add(id);
    waiting.push(...passagesAfter(find(id), told));
  }
  return ids;
}

function passagesAfter({ steps, choices }: Passage, told: string | undefined): readonly string[] {
  const ways = [...steps.flatMap((step) => (step.kind === 'jump' ? [step] : [])), ...choices];
  return ways.flatMap(({ to, when }) => (to.kind === 'passage' && !(told !== undefined && when && onlyBefore(told, when)) ? [to.id] : []));
}

/** Whether a condition can hold only as long as this passage was not told. */
function onlyBefore(passage: string, condition: Condition): boolean {
  if (condition.kind === 'not') return condition.of.kind === 'visited' && condition.of.passage === passage;
  if (condition.kind === 'all') return condition.of.some((part) => onlyBefore(passage, part));
  return condition.kind === 'any' && condition.of.every((part) => onlyBefore(passage, part));
}

/** Everything that options on offer and passages told from there on can ask, and what comes after this scene. */
function asking(offered: readonly string[], find: (id: string) => Passage, later: Asked): Asked {
  const told = toldFrom(offered.flatMap((id) => find(id).choices.flatMap(({ to }) => (to.kind === 'passage' ? [to.id] : []))), find);
  const conditions = [...told].flatMap((id) => find(id).steps.flatMap(conditionsOfStep));
  const open = new Set([...offered, ...told]);
  const options = [...open].flatMap((id) => find(id).choices);
  const own = askedBy([...conditions, ...options.flatMap(({ when }) => when ?? [])]);
  const once = options.filter(({ again }) => !again).map(({ id }) => id);
  return {
    chosen: new Set([...own.chosen, ...once, ...later.chosen]),
    visited: new Set([...own.visited, ...later.visited]),
    chances: new Set([...own.chances, ...later.chances]),
  };
}

/** What the scenes after this one ask, and the endings; mishaps too, as long as time can still pass. */
function askedLater(scenario: Scenario, scene: number): Asked {
  const { scenes, endings, agreements } = scenario;
  const coming = goesBack(scenario) ? scenes : scenes.slice(scene + 1);
  const passages = coming.flatMap((each) => each.passages);
  const asked = askedIn(passages, endings, goesBack(scenario) ? passages.flatMap(({ choices }) => choices.map(({ id }) => id)) : []);
  const mishaps = coming.some(({ elapsed }) => elapsed !== undefined) ? agreements.flatMap(({ mishap }) => mishap ?? []) : [];
  return { ...asked, chances: new Set([...asked.chances, ...mishaps]) };
}

/** Everything that this scenario can ever ask; of options that can be taken once, whether they were. */
export function askedAnywhere({ scenes, endings, chances }: Scenario): Asked {
  const passages = scenes.flatMap((scene) => scene.passages);
  const asked = askedIn(passages, endings, passages.flatMap(({ choices }) => choices.flatMap(({ id, again }) => (again ? [] : [id]))));
  return { ...asked, chances: new Set(chances.map(({ id }) => id)) };
}

/** @param once ids of options of which it matters whether they were chosen, whatever the conditions ask */
function askedIn(passages: readonly Passage[], endings: readonly Ending[], once: readonly string[]): Asked {
  const asked = askedBy([
    ...passages.flatMap(({ steps, choices }) => [...steps.flatMap(conditionsOfStep), ...choices.flatMap(({ when }) => when ?? [])]),
    ...endings.flatMap(({ steps, when }) => [...steps.flatMap(conditionsOfStep), ...(when ? [when] : [])]),
  ]);
  return { ...asked, chosen: new Set([...asked.chosen, ...once]) };
}

/** Whether a scene can be played again. */
function goesBack({ scenes }: Scenario): boolean {
  const indexOf = (id: string): number => scenes.findIndex((scene) => scene.id === id);
  return scenes.some(({ passages }, index) =>
    passages.some(({ steps, choices }) =>
      [...jumps(steps), ...choices.map(({ to }) => to)].some((to) => to.kind === 'scene' && indexOf(to.id) <= index),
    ),
  );
}

function conditionsOfStep(step: Step): readonly Condition[] {
  if (step.kind === 'say') return step.variants.flatMap(({ when }) => when ?? []);
  return step.when ? [step.when] : [];
}

function askedBy(conditions: readonly Condition[]): Asked {
  const all = conditions.flatMap(conditionsWithin);
  return {
    chosen: new Set(all.flatMap((each) => (each.kind === 'chosen' ? [each.choice] : []))),
    visited: new Set(all.flatMap((each) => (each.kind === 'visited' ? [each.passage] : []))),
    chances: new Set(all.flatMap((each) => (each.kind === 'chance' ? [each.id] : []))),
  };
}
