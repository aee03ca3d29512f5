import { area, contains, grow, merge, overlap, without, type Region } from './geometry.ts';

/**
 * How solid black is told from outline. The art paints hair, hijabs and tees as one black path
 * together with the lines; what survives shrinking by `wider` units was too wide to be a line.
 */
export interface Sieve {
  /** Half the width from which black counts as solid. */
  readonly wider: number;
  /** Width of the outline that stays around a solid area. */
  readonly line: number;
  /** Solid areas smaller than this, in units squared, stay ink. */
  readonly least: number;
}

/** Solid areas inside the ink, each an outline with its holes; their edges leave the line free. */
export function masses(ink: Region, sieve: Sieve): Region[] {
  const black = merge(ink);
  const core = grow(black, -sieve.wider);
  const outlines = core.filter((ring) => area(ring) > sieve.least * 0.4);
  const holes = core.filter((ring) => area(ring) < 0).map((ring) => ring.toReversed());
  const solid = overlap(grow(without(merge(outlines), holes), sieve.wider - sieve.line), black);
  return islands(solid.filter((ring) => Math.abs(area(ring)) > 60));
}

/** Every outline together with the holes that lie directly in it. */
export function islands(region: Region): Region[] {
  const found = region.filter((ring) => area(ring) > 0).map((ring): Region => [ring]);
  for (const hole of region.filter((ring) => area(ring) < 0)) {
    const around = found
      .filter(([outline]) => outline !== undefined && contains(outline, hole))
      .sort(([a = []], [b = []]) => area(a) - area(b))[0];
    around?.push(hole);
  }
  return found;
}
