import type { Box } from '../../../src/stage/figures/look.ts';
import { area, bounds, grow, merge, overlap, rectangle, shift, without, type Region } from './geometry.ts';

/** A region of one colour role, in its part's own coordinates. */
export interface Patch {
  readonly role: string;
  readonly region: Region;
  /** The art's own curves, as long as nothing was cut from them. */
  readonly d?: string;
  readonly alpha?: number;
}

/** What a drawing covers, without the slivers between lines and colours, a hair inside its line. */
export function contourOf(region: Region): Region {
  return grow(grow(merge(region), 6), -9).filter((ring) => Math.abs(area(ring)) > 800);
}

/** Light comes from the upper left: the far edges and the lower half lie in soft shade. */
export function formShade(contour: Region): Patch[] {
  const edge = (depth: number): Region => soften(without(contour, shift(contour, -depth, -depth * 0.55)));
  const { left, top, right, bottom } = bounds(contour);
  const low = overlap(contour, rectangle(left, top + (bottom - top) * 0.62, right, bottom));
  return [
    { role: 'shade', region: edge(34), alpha: 0.13 },
    { role: 'shade', region: edge(74), alpha: 0.07 },
    { role: 'shade', region: low, alpha: 0.05 },
  ];
}

function soften(region: Region): Region {
  return grow(grow(region, -5), 5).filter((ring) => Math.abs(area(ring)) > 600);
}

/** The whole numbers around a region, with a unit to spare for rounding and smoothing. */
export function boxAround(region: Region): Box {
  const { left, top, right, bottom } = bounds(region);
  const [x, y] = [Math.floor(left) - 2, Math.floor(top) - 2];
  return [x, y, Math.ceil(right) + 2 - x, Math.ceil(bottom) + 2 - y];
}
