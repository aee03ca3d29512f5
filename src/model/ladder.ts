import type { Text } from './language.ts';

/**
 * The rungs of a working relationship (*samenspel*). Growing and escalating are two ladders from
 * one starting point; sham consent (*schijninstemming*) stands beside them and looks like growth.
 * The escalating order is that of the article (claim K3 in docs/model.md).
 */
export type Rung =
  | 'aftasten'
  | 'gehoord'
  | 'meedenken'
  | 'samenBeslissen'
  | 'gedragenSamenwerking'
  | 'meningsverschil'
  | 'weerstand'
  | 'afsprakenGenegeerd'
  | 'weglopen'
  | 'conflict'
  | 'agressie'
  | 'schijninstemming';

/** From feeling each other out up to cooperation that both carry. Index = height. */
export const growing: readonly Rung[] = ['aftasten', 'gehoord', 'meedenken', 'samenBeslissen', 'gedragenSamenwerking'];

/** The six forms of resistance in the order of the article. */
export const escalating: readonly Rung[] = ['meningsverschil', 'weerstand', 'afsprakenGenegeerd', 'weglopen', 'conflict', 'agressie'];

export const rungs: readonly Rung[] = [...growing, ...escalating, 'schijninstemming'];

/** How far up (1 to 4) or down (−1 to −5) a rung is; 0 for feeling each other out and for sham consent. */
export const height: Readonly<Record<Rung, number>> = {
  aftasten: 0,
  gehoord: 1,
  meedenken: 2,
  samenBeslissen: 3,
  gedragenSamenwerking: 4,
  schijninstemming: 0,
  meningsverschil: -1,
  weerstand: -2,
  afsprakenGenegeerd: -3,
  weglopen: -4,
  conflict: -4,
  agressie: -5,
};

export function isEscalated(rung: Rung): boolean {
  return height[rung] < 0;
}

export const rungNames: Readonly<Record<Rung, Text>> = {
  aftasten: { nl: 'aftasten', en: 'feeling each other out' },
  gehoord: { nl: 'voelt zich gehoord', en: 'feels heard' },
  meedenken: { nl: 'denkt mee', en: 'thinks along' },
  samenBeslissen: { nl: 'beslist samen', en: 'decides together' },
  gedragenSamenwerking: { nl: 'gedragen samenwerking', en: 'carried cooperation' },
  schijninstemming: { nl: 'schijninstemming', en: 'sham consent' },
  meningsverschil: { nl: 'meningsverschil', en: 'disagreement' },
  weerstand: { nl: 'weerstand', en: 'resistance' },
  afsprakenGenegeerd: { nl: 'afspraken genegeerd', en: 'agreements ignored' },
  weglopen: { nl: 'weggelopen', en: 'walked away' },
  conflict: { nl: 'conflict', en: 'conflict' },
  agressie: { nl: 'agressie', en: 'aggression' },
};

/** How worked up a person is (*spanning*); fast to rise, and it halves in about two quiet turns. */
export type Tension = 'rustig' | 'gespannen' | 'hoog' | 'overspoeld';

export const tensions: readonly Tension[] = ['rustig', 'gespannen', 'hoog', 'overspoeld'];

export const tensionNames: Readonly<Record<Tension, Text>> = {
  rustig: { nl: 'rustig', en: 'calm' },
  gespannen: { nl: 'gespannen', en: 'tense' },
  hoog: { nl: 'hoge spanning', en: 'high tension' },
  overspoeld: { nl: 'overspoeld', en: 'flooded' },
};

/** Where a limit (*grens*) set by law or safety stands with one person. */
export type LimitState = 'geen' | 'onbenoemd' | 'uitgelegd' | 'gehandhaafd' | 'opgegeven' | 'overvallen';

export const limitStates: readonly LimitState[] = ['geen', 'onbenoemd', 'uitgelegd', 'gehandhaafd', 'opgegeven', 'overvallen'];

/** How much of the player's own contribution (*eigen inbreng*) is still on the table. */
export type OwnContribution = 'aanwezig' | 'verzwakt' | 'opgegeven';

export const ownContributions: readonly OwnContribution[] = ['aanwezig', 'verzwakt', 'opgegeven'];
