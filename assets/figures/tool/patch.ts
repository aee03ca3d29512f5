import type { Box, Layer } from '../../../src/stage/figures/look.ts';
import { area, bounds, ellipse, grow, merge, rings, shift, without, type Region } from './geometry.ts';

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

/** The whole numbers around drawn layers, with a unit to spare. */
export function boxAround(layers: readonly Layer[]): Box {
  const { left, top, right, bottom } = bounds(layers.flatMap(({ d }) => rings(d)));
  const [x, y] = [Math.floor(left) - 1, Math.floor(top) - 1];
  return [x, y, Math.ceil(right) + 1 - x, Math.ceil(bottom) + 1 - y];
}
