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

/** What is to be seen and said where the class is, or nothing when the scenario does not know these choices. */
export function viewAt(scenario: Scenario, opening: Opening, course: Course): View | undefined {
  const play = playAt(scenario, opening, course.choices);
  if (!play) return undefined;
  for (let step = 0; step < course.step; step += 1) play.goOn();
  return play.view;
}

/** Everything told since the last choice, up to and including this step. */
export function toldAt(scenario: Scenario, opening: Opening, course: Course): readonly Beat[] {
  const play = playAt(scenario, opening, course.choices);
  const beats: Beat[] = [...(play?.view.beats ?? [])];
  for (let step = 0; play && step < course.step; step += 1) {
    const before = play.view;
    play.goOn();
    // The choice itself comes with the last words before it.
    if (play.view !== before && play.view.phase !== 'choosing') beats.push(...play.view.beats);
  }
  return beats;
}

/** How many steps there are from the answer to the last choice to the next choice, or to the end. */
export function stepsToChoice(scenario: Scenario, opening: Opening, choices: readonly string[]): number {
  const play = playAt(scenario, opening, choices);
  let steps = 0;
  while (play && play.view.phase !== 'choosing' && play.view.phase !== 'lookingBack') {
    play.goOn();
    steps += 1;
  }
  return steps;
}

/** The next choice after these, or the end. */
export function choiceAfter(scenario: Scenario, opening: Opening, choices: readonly string[]): View | undefined {
  const play = playAt(scenario, opening, choices);
  if (play) goOnToChoice(play);
  return play?.view;
}

function playAt(scenario: Scenario, opening: Opening, choices: readonly string[]): Play | undefined {
  const resumed = resumePlay(scenario, recordOf(opening, choices));
  return resumed.ok ? resumed.play : undefined;
}
