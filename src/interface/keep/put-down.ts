import type { PlayRecord } from '../../play/record.ts';
import { hashOf } from '../address.ts';
import { playOfLesson } from './lesson-trail.ts';
import { placed } from './placed.ts';
import type { Shelf } from './shelf.ts';

/**
 * Keeps the course of a lesson as a play on this device, and gives the place in the game where it is looked back at.
 * Rejects where nothing can be kept.
 *
 * @param at when the lesson was opened, in milliseconds since 1970
 */
export async function putDown(shelf: Shelf, record: PlayRecord, at: number): Promise<string> {
  const play = playOfLesson(record, at, true);
  await shelf.change(play.id, (there, highest) => placed(there, { play, notes: {} }, highest, () => play.id).items);
  return hashOf({ at: 'lookingBack', scenario: record.scenario, play: play.id });
}
