import type { Point } from './outline.ts';

/** Path data of a rectangle with rounded corners. */
export function box(x: number, y: number, width: number, height: number, round = 0): string {
  if (round === 0) return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
  const right = x + width;
  const bottom = y + height;
  return `M${x + round} ${y}H${right - round}Q${right} ${y} ${right} ${y + round}V${bottom - round}`
    + `Q${right} ${bottom} ${right - round} ${bottom}H${x + round}Q${x} ${bottom} ${x} ${bottom - round}`
    + `V${y + round}Q${x} ${y} ${x + round} ${y}Z`;
}

export function oval(x: number, y: number, across: number, down = across): string {
  return `M${x - across} ${y}A${across} ${down} 0 1 1 ${x + across} ${y}A${across} ${down} 0 1 1 ${x - across} ${y}Z`;
}

/** Straight lines from point to point. */
export function line(...points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`;
}
