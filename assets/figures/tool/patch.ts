import type { Box } from '../../../src/stage/figures/look.ts';
import { area, bounds, ellipse, grow, merge, shift, without, type Region } from './geometry.ts';

/** A region of one colour role, in its part's own coordinates. */
export interface Patch {
  readonly role: string;
  readonly region: Region;
  readonly alpha?: number;
}

/** What a drawing covers, without the slivers between lines and colours, a hair inside its line. */
export function contourOf(region: Region): Region {
  return grow(grow(merge(region), 6), -9).filter((ring) => Math.abs(area(ring)) > 800);
}

/** Light comes from the upper left: the far edges lie in soft shade, and less light falls low. */
export function formShade(contour: Region): Patch[] {
  const edge = (depth: number): Region => soften(without(contour, shift(contour, -depth, -depth * 0.55)));
  const low = (reach: number): Region => soften(without(contour, ellipse(-150, -120, reach * 0.92, reach)));
  return [
    { role: 'shade', region: edge(30), alpha: 0.12 },
    { role: 'shade', region: edge(66), alpha: 0.06 },
    ...[620, 700, 780].map((reach): Patch => ({ role: 'shade', region: low(reach), alpha: 0.04 })),
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
