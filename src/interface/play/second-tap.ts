/** Where and when something was pressed. */
export interface Press {
  /** In CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** In milliseconds, on the clock of `performance.now()`. */
  readonly at: number;
}

const near = 40;
const soon = 450;

/**
 * Whether a press is only the second half of a double tap on what stood at that spot before: a tap
 * too many on “continue” must not become a choice that nobody has read.
 */
export function isSecondTap(first: Press | undefined, second: Press): boolean {
  if (!first || second.at - first.at > soon) return false;
  return Math.hypot(second.x - first.x, second.y - first.y) < near;
}

/** undefined when it was pressed by keyboard or by assistive technology. */
export function pressOf(event: MouseEvent): Press | undefined {
  return event.detail === 0 ? undefined : { x: event.clientX, y: event.clientY, at: event.timeStamp };
}
