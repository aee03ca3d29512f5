import type { Intention, KeptPlay } from '../keep/kept-play.ts';

/** Something that was to be tried, and the play that it came from. */
export interface Meant {
  readonly play: KeptPlay;
  readonly intention: Intention;
}

/** Everything that its player meant to try, the newest first. */
export function meantIn(plays: readonly KeptPlay[]): readonly Meant[] {
  const meant = plays.flatMap((play) => (play.intention && play.intention.text.trim() !== '' ? [{ play, intention: play.intention }] : []));
  return meant.toSorted((one, other) => other.intention.at - one.intention.at);
}

/** What is still to be tried: the newest only, for one thing at a time is enough. */
export function stillToTry(plays: readonly KeptPlay[]): Meant | undefined {
  const newest = meantIn(plays)[0];
  return newest?.intention.went === undefined ? newest : undefined;
}

/** Whether it may have been tried by now: not before the next day, however this device's clock was put since. */
export function isAnotherDay(at: number, now: number): boolean {
  return new Date(at).toDateString() !== new Date(now).toDateString();
}
