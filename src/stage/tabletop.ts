import { durations } from './gesture.ts';
import { hasEnded, resting, valueOf, type Glide } from './motion.ts';
import type { StagePlan } from './plan.ts';
import type { ThingName } from './things.ts';

/** How a thing is now: how much of its way it has gone (0 to 1), how far it is tilted (degrees), and whether it is seen. */
export interface ThingState {
  readonly gone: number;
  readonly tilt: number;
  readonly visible: boolean;
}

/** Parts of the time that pouring takes: the pot is over the cup, tea comes, tea stops, the pot goes back. */
const over = 0.28;
const flows = 0.38;
const stops = 0.74;
const upright = 0.86;
const tilted = 24;

/** What lies and stands on the table: paper that is pushed across, and a pot that is poured from. */
export class Tabletop {
  #sheets: Glide[] = [];
  #pouring: Glide = resting(1);

  /** Brings everything to where the plan wants it; without motion it is there at once. */
  follow({ sheets, gestures }: StagePlan, motion: boolean, now: number): void {
    const slides = motion && gestures.some(({ kind }) => kind === 'slidesPaper');
    this.#sheets = Array.from({ length: sheets }, (_, index) => (
      this.#sheets[index] ?? (slides ? { from: 1, to: 0, start: now, duration: durations.slidesPaper } : resting(0))
    ));
    if (!motion) this.settle();
    else if (gestures.some(({ kind }) => kind === 'poursTea')) this.#pouring = { from: 0, to: 1, start: now, duration: durations.poursTea };
  }

  settle(): void {
    this.#sheets = this.#sheets.map(() => resting(0));
    this.#pouring = resting(1);
  }

  isMoving(now: number): boolean {
    return [...this.#sheets, this.#pouring].some((glide) => !hasEnded(glide, now));
  }

  /** Where a thing is at this moment. */
  stateOf(name: ThingName, now: number): ThingState {
    const { start, duration } = this.#pouring;
    const part = duration === 0 ? 1 : Math.min(1, Math.max(0, (now - start) / duration));
    if (name === 'pot') return { gone: between(part, [0, over], [stops, 1]), tilt: tilted * between(part, [over, flows], [stops, upright]), visible: true };
    if (name === 'stream') return { gone: 0, tilt: 0, visible: part > flows && part < stops };
    const sheet = this.#sheets[Number(name.slice('sheet'.length))];
    return { gone: sheet ? valueOf(sheet, now) : 0, tilt: 0, visible: sheet !== undefined };
  }
}

type Stretch = readonly [from: number, to: number];

/** Goes up to 1 in the first stretch, and down again in the second. */
function between(part: number, up: Stretch, down: Stretch): number {
  return rounded((part - up[0]) / (up[1] - up[0])) * rounded((down[1] - part) / (down[1] - down[0]));
}

/** Slow at both ends, and never beyond them. */
function rounded(part: number): number {
  const within = Math.min(1, Math.max(0, part));
  return within * within * (3 - 2 * within);
}
