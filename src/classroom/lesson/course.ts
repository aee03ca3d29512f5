import { goOnToChoice, resumePlay } from '../../play/play.ts';
import type { Play } from '../../play/play.ts';
import type { PlayRecord } from '../../play/record.ts';
import type { Beat, View } from '../../play/view.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Course, Opening } from './lesson.ts';

/** The class's play, as the same record that a play alone has. */
export function recordOf({ scenario, version, seed }: Opening, choices: readonly string[]): PlayRecord {
  return { format: 1, scenario, version, seed, choices };
}

/** A place in the class's play. */
export interface Moment {
  readonly view: View;
  /** Ids of the passages told since the last choice, for the facilitator's guide. */
  readonly passages: readonly string[];
}

/** What is to be seen and said where the class is, or nothing when the scenario does not know these choices. */
export const momentAt = once((scenario, opening, { choices, step }: Course): Moment | undefined => {
  const play = playAt(scenario, opening, choices);
  for (let at = 0; play && at < step; at += 1) play.goOn();
  return play && { view: play.view, passages: play.passages };
});

/** Everything told since the last choice, up to and including this step. */
export const toldAt = once((scenario, opening, { choices, step }: Course): readonly Beat[] => {
  const play = playAt(scenario, opening, choices);
  const beats: Beat[] = [...(play?.view.beats ?? [])];
  for (let at = 0; play && at < step; at += 1) {
    const before = play.view;
    play.goOn();
    // The choice itself comes with the last words before it.
    if (play.view !== before && play.view.phase !== 'choosing') beats.push(...play.view.beats);
  }
  return beats;
});

/** How many steps there are from the answer to the last choice to the next choice, or to the end. */
export const stepsToChoice = once((scenario, opening, choices: readonly string[]): number => {
  const play = playAt(scenario, opening, choices);
  let steps = 0;
  while (play && play.view.phase !== 'choosing' && play.view.phase !== 'lookingBack') {
    play.goOn();
    steps += 1;
  }
  return steps;
});

/** The next choice after these, or the end. */
export const choiceAfter = once((scenario, opening, choices: readonly string[]): View | undefined => {
  const play = playAt(scenario, opening, choices);
  if (play) goOnToChoice(play);
  return play?.view;
});

/** Five hundred phones that come back at once ask for the same place in the same play: it is played once in each language. */
function once<K extends object, T>(read: (scenario: Scenario, opening: Opening, at: K) => T): typeof read {
  const known = new WeakMap<Opening, WeakMap<Scenario, WeakMap<K, { readonly read: T }>>>();
  return (scenario, opening, at) => {
    const ofOpening = known.get(opening) ?? new WeakMap<Scenario, WeakMap<K, { readonly read: T }>>();
    known.set(opening, ofOpening);
    const ofLesson = ofOpening.get(scenario) ?? new WeakMap<K, { readonly read: T }>();
    ofOpening.set(scenario, ofLesson);
    const found = ofLesson.get(at) ?? { read: read(scenario, opening, at) };
    ofLesson.set(at, found);
    return found.read;
  };
}

function playAt(scenario: Scenario, opening: Opening, choices: readonly string[]): Play | undefined {
  const resumed = resumePlay(scenario, recordOf(opening, choices));
  return resumed.ok ? resumed.play : undefined;
}
