import { createActor } from 'xstate';
import type { Language } from '../model/language.ts';
import type { Scenario } from '../scenario/types.ts';
import type { PlayRecord } from './record.ts';
import { sessionChart } from './session-chart.ts';
import type { SessionContext } from './session.ts';
import { show } from './show.ts';
import type { Phase, View } from './view.ts';

/** A play that is going on. */
export interface Play {
  readonly scenario: Scenario;
  readonly record: PlayRecord;
  /** What is to be seen, said and chosen now; a new object after every step. */
  readonly view: View;
  /** Ids of the passages told since the last choice, in order. */
  readonly passages: readonly string[];
  /** before → scene */
  start(): void;
  /** Everything has been told: on to the choice, the next scene, or the end. Does nothing where there is a choice to make. */
  goOn(): void;
  /** choosing → reacting. Does nothing when the choice is not on offer. */
  choose(id: string): void;
  /** Calls the listener after every step, with the view before it too; the returned function stops that. */
  subscribe(listener: (view: View, before: View) => void): () => void;
}

/** Why a record could not be replayed, and how far it went. */
export interface ReplayProblem {
  readonly code: 'otherScenario' | 'choiceNotOffered';
  /** Number of choices that could be replayed. */
  readonly replayed: number;
  /** The choice that was not on offer. */
  readonly choice?: string;
}

export type Replayed = { readonly ok: true; readonly play: Play } | { readonly ok: false; readonly problem: ReplayProblem };

/** Steps without a choice in a row; more would mean a chart that runs in circles. */
const MAX_STEPS = 1000;

/**
 * A play before its first word.
 *
 * @param seed decides what chance brings: the same seed and choices always give the same play
 * @param language of what the game itself says (cues, what time brings); the script has its own
 */
export function beginPlay(scenario: Scenario, seed: number, language: Language = scenario.language): Play {
  return openPlay(scenario, seed >>> 0, language).play;
}

/** A play as it stood when its record was made: at the answer to its last choice. */
export function resumePlay(scenario: Scenario, record: PlayRecord, language: Language = scenario.language): Replayed {
  if (record.scenario !== scenario.id) return { ok: false, problem: { code: 'otherScenario', replayed: 0 } };
  const play = beginPlay(scenario, record.seed, language);
  play.start();
  for (const [replayed, choice] of record.choices.entries()) {
    goOnToChoice(play);
    if (!play.view.choices.some(({ id }) => id === choice)) {
      return { ok: false, problem: { code: 'choiceNotOffered', replayed, choice } };
    }
    play.choose(choice);
  }
  return { ok: true, play };
}

/** Goes on until there is something to choose, or the story is over. */
export function goOnToChoice(play: Play): void {
  for (let step = 0; play.view.phase !== 'choosing' && play.view.phase !== 'lookingBack'; step += 1) {
    if (step === MAX_STEPS) throw new Error(`${play.scenario.id} never comes to a choice or an end`);
    play.goOn();
  }
}

/** A play together with the state behind it; for the readings that need more than a view. */
export function openPlay(scenario: Scenario, seed: number, language: Language): { play: Play; inside: () => SessionContext } {
  const actor = createActor(sessionChart, { input: { scenario, seed } }).start();
  const listeners = new Set<(view: View, before: View) => void>();
  const now = (): View => show(phaseOf(actor.getSnapshot().value), actor.getSnapshot().context, language);
  let view = now();
  let toldBefore = 0;
  const step = (event: Parameters<typeof actor.send>[0]): void => {
    const snapshot = actor.getSnapshot();
    if (!snapshot.can(event)) return;
    if (event.type === 'choose') toldBefore = snapshot.context.story.visited.length;
    actor.send(event);
    const before = view;
    view = now();
    for (const listener of listeners) listener(view, before);
  };
  const play: Play = {
    scenario,
    get record(): PlayRecord {
      const { story } = actor.getSnapshot().context;
      return { format: 1, scenario: scenario.id, version: scenario.version, seed, choices: story.chosen };
    },
    get view() {
      return view;
    },
    get passages() {
      return actor.getSnapshot().context.story.visited.slice(toldBefore);
    },
    start: () => step({ type: 'start' }),
    goOn: () => step({ type: 'goOn' }),
    choose: (choice) => step({ type: 'choose', choice }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { play, inside: () => actor.getSnapshot().context };
}

function phaseOf(value: string | Readonly<Record<string, unknown>>): Phase {
  return (typeof value === 'string' ? value : Object.keys(value)[0]) as Phase;
}
