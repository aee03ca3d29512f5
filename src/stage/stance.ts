import { gatheringIn } from '../model/gathering.ts';
import type { Stance } from './figures/look.ts';

/** How people are drawn in a place: whole, or to the edge of a table or of a picture. */
export function stanceIn(setting: string): Stance {
  return gatheringIn(setting) === 'standing' ? 'standing' : 'table';
}
