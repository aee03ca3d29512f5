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

/** Light comes from the upper left: the far edges lie in soft shade. */
export function edgeShade(contour: Region): Patch {
  return { role: 'shade', region: soften(without(contour, shift(contour, -44, -24))), alpha: 0.14 };
}

/** Less light falls low. */
export function lowShade(contour: Region): Patch[] {
  const low = (reach: number): Region => soften(without(contour, ellipse(-150, -120, reach * 0.92, reach)));
  return [640, 760].map((reach) => ({ role: 'shade', region: low(reach), alpha: lowAlpha }));
}

const lowAlpha = 0.055;
/** What both steps of low shade come to where they overlap: the light that legs stand in. */
export const deepAlpha = 0.107;

function soften(region: Region): Region {
  return grow(grow(region, -5), 5).filter((ring) => Math.abs(area(ring)) > 600);
}

/** The whole numbers around a region, with a unit to spare for rounding and smoothing. */
export function boxAround(region: Region): Box {
  const { left, top, right, bottom } = bounds(region);
  const [x, y] = [Math.floor(left) - 2, Math.floor(top) - 2];
  return [x, y, Math.ceil(right) + 2 - x, Math.ceil(bottom) + 2 - y];
}
