import { box } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** x, y, width, height. */
export type Opening = readonly [number, number, number, number];

/** The wall behind everything, in wall and wallLow, with holes through which the outside shows. */
export function drawWall(pen: Pen, openings: readonly Opening[]): void {
  // Holes run the other way round, so that they stay open.
  const holes = openings.map(([x, y, width, height]) => `M${x} ${y}V${y + height}H${x + width}V${y}Z`);
  pen.light(`${box(-420, -420, 2120, 1100)}${holes.join('')}`, 'wall', { fade: { to: 'wallLow', alpha: 1, line: [0, 0, 0, 560] } });
}
