import type { Text } from './language.ts';

/**
 * The five rooms (Dutch: *ruimtes*) that every participant needs to take part as an equal:
 * to think, speak, choose, decide and act. Source: Van der Horst 2023 (claim K6 in docs/model.md).
 */
export type Room = 'think' | 'speak' | 'choose' | 'decide' | 'act';

export const rooms: readonly Room[] = ['think', 'speak', 'choose', 'decide', 'act'];

/** How far a room stands open for one person. */
export type Openness = 'closed' | 'ajar' | 'open';

export const opennesses: readonly Openness[] = ['closed', 'ajar', 'open'];

export type Rooms = Readonly<Record<Room, Openness>>;

export const roomNames: Readonly<Record<Room, Text>> = {
  think: { nl: 'denkruimte', en: 'room to think' },
  speak: { nl: 'spreekruimte', en: 'room to speak' },
  choose: { nl: 'kiesruimte', en: 'room to choose' },
  decide: { nl: 'beslisruimte', en: 'room to decide' },
  act: { nl: 'handelingsruimte', en: 'room to act' },
};

export const opennessNames: Readonly<Record<Openness, Text>> = {
  closed: { nl: 'dicht', en: 'closed' },
  ajar: { nl: 'op een kier', en: 'ajar' },
  open: { nl: 'open', en: 'open' },
};

/** How much place a person takes, from 0 (every room closed) to 10 (every room open). */
export function space(of: Rooms): number {
  return rooms.reduce((sum, room) => sum + opennesses.indexOf(of[room]), 0);
}
