import { isOwn, type KeptPlay } from '../keep/kept-play.ts';

/**
 * The learning path: our own, and it says so. Newcomers look on first and then play; who has played is asked to think
 * first (`before/`), and to go on to somebody else.
 */
export interface PathStep {
  readonly kind: 'lookOn' | 'play' | 'another' | 'progress';
  readonly done: boolean;
  /** Id of the scenario that it leads to; absent for progress. */
  readonly scenario?: string;
}

/** What the path needs to know of a kept play. */
export interface PlayedOnce extends Pick<KeptPlay, 'over' | 'example' | 'lesson'> {
  readonly record: { readonly scenario: string };
}

/**
 * @param scenarios ids of the ones that can be played, in the menu's order
 * @param examples ids of the ones with a play to look on at
 * @param plays the last played first
 */
export function learningPath(scenarios: readonly string[], examples: readonly string[], plays: readonly PlayedOnce[]): readonly PathStep[] {
  const first = scenarios[0];
  if (first === undefined) return [];
  const own = plays.filter((play) => isOwn(play) && scenarios.includes(play.record.scenario));
  const finished = [...new Set(own.filter(({ over }) => over).map(({ record }) => record.scenario))];
  const lookOn = scenarios.find((id) => examples.includes(id));
  const played = finished.at(-1) ?? own[0]?.record.scenario ?? lookOn ?? first;
  const other = scenarios.find((id) => id !== played && !finished.includes(id)) ?? scenarios.find((id) => id !== played) ?? played;
  const another = other === played ? own.filter(({ over }) => over).length > 1 : finished.length > 1;
  return [
    // Who has begun by playing need not look on any more.
    ...(lookOn === undefined ? [] : [{ kind: 'lookOn', done: finished.length > 0 || plays.some((play) => play.example === true && play.over), scenario: lookOn } as const]),
    { kind: 'play', done: finished.length > 0, scenario: played },
    { kind: 'another', done: another, scenario: other },
    { kind: 'progress', done: false },
  ];
}

/** The step to take now. */
export function nextStep(path: readonly PathStep[]): PathStep | undefined {
  return path.find(({ done }) => !done);
}
