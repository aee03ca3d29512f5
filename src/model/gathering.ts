/** How people are together in a place: seated behind a table, on their feet, or each in a picture of their own. */
export type Gathering = 'table' | 'standing' | 'framed';

/** Places without a table, by every name that an author may use. */
const gatherings: Readonly<Record<string, Gathering>> = {
  gang: 'standing',
  corridor: 'standing',
  straat: 'standing',
  street: 'standing',
  telefoon: 'framed',
  'phone call': 'framed',
  beeldbellen: 'framed',
  'video call': 'framed',
};

/** In a place that nobody has drawn people sit at a table: it is the kitchen's that they get. */
export function gatheringIn(setting: string): Gathering {
  return Object.hasOwn(gatherings, setting) ? (gatherings[setting] ?? 'table') : 'table';
}
