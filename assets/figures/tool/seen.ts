import { grain, merge, overlap, rings, without, type Region } from './geometry.ts';
import type { Patch } from './patch.ts';

/** What one sees of a role: its patches without what is painted over them. */
export function seen(patches: readonly Patch[], ...roles: readonly string[]): Region {
  const visible = patches.flatMap(({ role, region }, index) => {
    if (!roles.includes(role)) return [];
    const over = patches.slice(index + 1).filter((other) => !roles.includes(other.role) && other.alpha === undefined);
    return without(region, merge(over.flatMap((other) => other.region)));
  });
  return merge(visible);
}

/** Everything of a role, also what lies under something else. */
export function of(patches: readonly Patch[], role: string): Region {
  return merge(patches.filter((patch) => patch.role === role).flatMap((patch) => patch.region));
}

/** The skin that a garment leaves free around the neck. */
export function neckline(patches: readonly Patch[]): Region {
  const bare = overlap(seen(patches, 'skin'), rings('M-260 -80H260V330H-260Z'));
  return bare.filter((ring) => {
    const xs = ring.map((point) => point.x);
    const top = ring.reduce((least, point) => Math.min(least, point.y), Infinity);
    return top < 40 * grain && xs.some((x) => x < 0) && xs.some((x) => x > 0);
  });
}
