import { limitStates, rungs, tensions } from '../model/ladder.ts';
import type { Rung } from '../model/ladder.ts';
import { SELF_TRUST_MAX, STRAIN_MAX, TRUST_MAX } from '../model/numbers.ts';
import { breaches } from '../model/relationship.ts';
import type { Relationship } from '../model/relationship.ts';
import { opennesses, rooms, space } from '../model/rooms.ts';
import type { Rooms } from '../model/rooms.ts';

/**
 * A relationship as one whole number. Each part has bits of its own, so that it can be read, or put in the place of another,
 * without the rest; and parts that are asked together stand together:
 *
 * strain 3 · trust 4 · tension 2 · breach 2 · self-trust 3 · rung 4 · rooms 8 · limit 3, from the lowest bit up
 */
export const STRAIN = 0;
export const TRUST = 3;
export const TENSION = 7;
export const BREACH = 9;
export const SELF_TRUST = 11;
export const RUNG = 14;
export const ROOMS = 18;
export const LIMIT = 26;
/** Bits above these are free. */
export const CODE_BITS = 29;

export function codeOf({ rung, tension, trust, breach, selfTrust, strain, rooms: open, limit }: Relationship): number {
  return (
    (strain << STRAIN) |
    (trust << TRUST) |
    (tensions.indexOf(tension) << TENSION) |
    (breaches.indexOf(breach) << BREACH) |
    (selfTrust << SELF_TRUST) |
    (rungs.indexOf(rung) << RUNG) |
    (roomsNumber(open) << ROOMS) |
    (limitStates.indexOf(limit) << LIMIT)
  );
}

/** What {@link codeOf} was given; bits above {@link CODE_BITS} make no difference. */
export function relationshipAt(code: number): Relationship {
  return {
    rung: rungAt(code),
    tension: at(tensions, (code >>> TENSION) & 3),
    trust: (code >>> TRUST) & 15,
    breach: at(breaches, (code >>> BREACH) & 3),
    selfTrust: (code >>> SELF_TRUST) & 7,
    strain: (code >>> STRAIN) & 7,
    rooms: at(everyRooms, (code >>> ROOMS) & 255),
    limit: at(limitStates, (code >>> LIMIT) & 7),
  };
}

/** The rung alone; it is asked more often than all the rest together. */
export function rungAt(code: number): Rung {
  return at(rungs, (code >>> RUNG) & 15);
}

/** Every way in which five rooms can stand, by number. */
const everyRooms: readonly Rooms[] = Array.from({ length: opennesses.length ** rooms.length }, (_, number) => {
  const digit = (place: number) => at(opennesses, Math.floor(number / opennesses.length ** place) % opennesses.length);
  return Object.fromEntries(rooms.map((room, place) => [room, digit(place)])) as Rooms;
});

function roomsNumber(open: Rooms): number {
  return rooms.reduce((sum, room, place) => sum + opennesses.indexOf(open[room]) * opennesses.length ** place, 0);
}

/** By number of the rooms: how much place they leave together. */
export const spaceOf = Uint8Array.from({ length: 256 }, (_, number) => (number < everyRooms.length ? space(at(everyRooms, number)) : 0));
/** By number of the rooms: 1 for who can speak freely. */
export const speaksFreely = Uint8Array.from({ length: 256 }, (_, number) => (everyRooms[number]?.speak === 'open' ? 1 : 0));

function at<Name>(names: readonly Name[], index: number): Name {
  const name = names[index];
  if (name === undefined) throw new Error(`no part of a relationship has number ${index}`);
  return name;
}

/** How many relationships one person can have with you at most, reachable or not. */
export const countable =
  rungs.length *
  tensions.length *
  (TRUST_MAX + 1) *
  breaches.length *
  (SELF_TRUST_MAX + 1) *
  (STRAIN_MAX + 1) *
  limitStates.length *
  everyRooms.length;
