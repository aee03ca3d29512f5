import type { Picture, PlacePlan } from './plan.ts';
import type { Palette, Scenery } from './scenery.ts';

/** A place at one moment, for whoever paints it. */
export interface Setting {
  readonly scenery: Scenery;
  readonly plan: PlacePlan;
  /** For each seat: how much light falls on who sits there, 0 to 1; a chair that nobody has left is also lit. */
  readonly lights: readonly number[];
}

/** Light is seen in three steps only, so that the place is not painted anew for every shade. */
export function settingOf(scenery: Scenery, { place, people }: Picture): Setting {
  return { scenery, plan: place, lights: people.map(({ light, posture }) => (posture === 'out' ? 0 : Math.round(light * 2) / 2)) };
}

export function paletteOf({ scenery, plan }: Setting): Palette {
  return { ...scenery.palettes[plan.mood], ...scenery.hours[plan.hour] };
}
