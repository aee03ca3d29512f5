import type { Settings } from './settings.ts';

/** Whether things should keep still: because the player said so here, or on their device. */
export function isStill(settings: Settings): boolean {
  return settings.motion === 'calm' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
