import type { Choice, Ending, Line, Passage, Person, Place, Scenario, Scene, Step } from '../types.ts';

/** One text of a scenario that a player can read. */
export interface SourceText {
  /** See {@link Entry} of `translation.ts`. */
  readonly context: string;
  readonly text: string;
  /** Where it stands; the front matter's own fields have no place. */
  readonly place?: Place;
  /** Who says it and where, for the translator. */
  readonly note?: string;
}

/** Gives the text that stands in the place of another. */
type Change = (text: SourceText) => string;

/** Every text of a scenario, in the order of its file. */
export function textsOf(scenario: Scenario): readonly SourceText[] {
  const texts: SourceText[] = [];
  withTexts(scenario, (text) => {
    if (text.text !== '') texts.push(text);
    return text.text;
  });
  return texts;
}

/** The same scenario with other words. Ids, places and the version stay, so that a play's record fits both. */
export function withTexts(scenario: Scenario, change: Change): Scenario {
  const field = (context: string, text: string): string => change({ context, text });
  const list = (context: string, texts: readonly string[]): readonly string[] => texts.map((text, at) => field(`${context}:${at + 1}`, text));
  const head = {
    title: field('title', scenario.title),
    summary: field('summary', scenario.summary),
    you: field('you', scenario.you),
    asked: field('asked', scenario.asked),
    sector: field('sector', scenario.sector),
    practises: list('practises', scenario.practises),
    compass: list('compass', scenario.compass),
    reflection: list('reflection', scenario.reflection),
  };
  const persons = scenario.persons.map((person) => personWith(person, change));
  const named = <T extends { readonly id: string; readonly name: string; readonly place: Place }>(kind: string, plans: readonly T[]): readonly T[] =>
    plans.map((plan) => ({ ...plan, name: change({ context: `${kind}:${plan.id}`, text: plan.name, place: plan.place }) }));
  const plans = {
    agreements: named('agreement', scenario.agreements),
    limits: named('limit', scenario.limits),
    chances: named('chance', scenario.chances),
  };
  const touched = touchedWords(scenario.persons, persons);
  const scenes = scenario.scenes.map((scene) => sceneWith(scene, touched, change));
  return { ...scenario, ...head, persons, ...plans, scenes, endings: scenario.endings.map((ending) => endingWith(ending, change)) };
}

function personWith(person: Person, change: Change): Person {
  const { id, place } = person;
  const text = (field: string, words: string): string => change({ context: `${field}:${id}`, text: words, place, note: person.name });
  return {
    ...person,
    name: text('name', person.name),
    who: text('who', person.who),
    matters: person.matters.map((phrase, at) => text(`matters-${at + 1}`, phrase)),
    experience: text('experience', person.experience),
  };
}

/** What an option touches is told in the words of what matters to that person: both have to change together. */
type Touched = (person: string, phrase: string) => string;

function touchedWords(before: readonly Person[], after: readonly Person[]): Touched {
  return (id, phrase) => {
    const at = before.findIndex((person) => person.id === id);
    const index = before[at]?.matters.indexOf(phrase) ?? -1;
    return after[at]?.matters[index] ?? phrase;
  };
}

function sceneWith(scene: Scene, touched: Touched, change: Change): Scene {
  const { id, title, elapsed, place } = scene;
  return {
    ...scene,
    title: change({ context: `scene:${id}`, text: title, place }),
    ...(elapsed !== undefined && { elapsed: change({ context: `elapsed:${id}`, text: elapsed, place }) }),
    passages: scene.passages.map((passage) => passageWith(passage, touched, change)),
  };
}

function passageWith(passage: Passage, touched: Touched, change: Change): Passage {
  return {
    ...passage,
    steps: passage.steps.map((step) => stepWith(step, passage.id, change)),
    choices: passage.choices.map((choice) => choiceWith(choice, passage.id, touched, change)),
  };
}

function endingWith(ending: Ending, change: Change): Ending {
  const { id, title, place, steps } = ending;
  return { ...ending, title: change({ context: `ending:${id}`, text: title, place }), steps: steps.map((step) => stepWith(step, id, change)) };
}

function stepWith(step: Step, where: string, change: Change): Step {
  return step.kind === 'say' ? { ...step, variants: step.variants.map((line) => lineWith(line, where, change)) } : step;
}

function lineWith(line: Line, where: string, change: Change): Line {
  const { id, text, direction, place, kind, speaker } = line;
  const note = `${where} · ${speaker ?? ''}${speaker === undefined ? '' : ' · '}${kind}`;
  return {
    ...line,
    ...(direction !== undefined && { direction: change({ context: `direction:${id}`, text: direction, place, note }) }),
    text: change({ context: `line:${id}`, text, place, note }),
  };
}

function choiceWith(choice: Choice, where: string, touched: Touched, change: Change): Choice {
  const { id, text, reason, place, moves } = choice;
  const note = `${where} · you`;
  return {
    ...choice,
    text: change({ context: `choice:${id}`, text, place, note }),
    moves: moves.map((move) => (move.touches === undefined ? move : { ...move, touches: touched(move.person, move.touches) })),
    ...(reason !== undefined && { reason: change({ context: `reason:${id}`, text: reason, place, note }) }),
  };
}
