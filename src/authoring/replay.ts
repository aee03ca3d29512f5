import { beginPlay, goOnToChoice, type Play } from '../play/play.ts';
import type { PlayRecord } from '../play/record.ts';
import type { Choice, Passage, Scenario } from '../scenario/types.ts';

/** What is left of a play after its scenario was changed. */
export interface Held {
  /** Of the changed scenario, at the answer to the last choice that still holds. */
  readonly play: Play;
  /** The first choice that is no longer on offer, in the words it had. */
  readonly lost?: string;
}

/**
 * Plays choices again in a scenario that was changed since, up to where they still hold. An option whose
 * words were changed is the same one when it stands in the same place of the same passage.
 *
 * @param before the scenario as it was when the choices were made
 */
export function replayAsFar(before: Scenario, now: Scenario, { seed, choices }: Pick<PlayRecord, 'seed' | 'choices'>): Held {
  const play = beginPlay(now, seed);
  play.start();
  for (const id of choices) {
    goOnToChoice(play);
    const successor = play.view.choices.some((choice) => choice.id === id) ? id : successorOf(id, before, now);
    if (!play.view.choices.some((choice) => choice.id === successor)) return { play: replayAsFar(now, now, play.record).play, lost: textOf(id, before) };
    play.choose(successor);
  }
  return { play };
}

/** The option that took the place of one that is gone: as many options there as before, and this one new. */
function successorOf(id: string, before: Scenario, now: Scenario): string {
  const known = choicesOf(before);
  if (choicesOf(now).some((choice) => choice.id === id)) return id;
  const was = passagesOf(before).find(({ choices }) => choices.some((choice) => choice.id === id));
  const is = passagesOf(now).find((passage) => passage.id === was?.id);
  if (!was || !is || was.choices.length !== is.choices.length) return id;
  const instead = is.choices[was.choices.findIndex((choice) => choice.id === id)];
  return instead && !known.some((choice) => choice.id === instead.id) ? instead.id : id;
}

function textOf(id: string, scenario: Scenario): string {
  return choicesOf(scenario).find((choice) => choice.id === id)?.text ?? id;
}

function choicesOf(scenario: Scenario): readonly Choice[] {
  return passagesOf(scenario).flatMap(({ choices }) => choices);
}

export function passagesOf({ scenes }: Scenario): readonly Passage[] {
  return scenes.flatMap(({ passages }) => passages);
}
