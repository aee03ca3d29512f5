import { escalating, isEscalated, limitStates, type LimitState, type Rung } from '../../../model/ladder.ts';
import type { Relationship } from '../../../model/relationship.ts';
import { opennesses, rooms, type Room } from '../../../model/rooms.ts';
import type { PlayTable } from '../play-table.ts';
import type { Offer, Option, Told } from '../story-node.ts';
import type { Onlooker } from './played.ts';

/** What the people of a scenario can be seen to do; each is to be met somewhere in the scenarios that come with the game. */
export type Phenomenon =
  | { readonly kind: 'rung'; readonly rung: Rung }
  | { readonly kind: 'room'; readonly room: Room; readonly way: 'opened' | 'closed' }
  | { readonly kind: 'trust'; readonly in: 'you' | 'self'; readonly way: 'gained' | 'lost' }
  | { readonly kind: 'limit'; readonly state: LimitState }
  | { readonly kind: 'repair' | 'cameBack' | 'coalition' };

/** How often something is met, and where. */
export interface Met {
  readonly phenomenon: Phenomenon;
  /** Of the plays that were looked at, those in which it happens. */
  readonly plays: number;
  /** Id of the passage that tells of it most often; absent when it never happens. */
  readonly passage?: string;
}

const rows: readonly Phenomenon[] = [
  ...escalating.map((rung): Phenomenon => ({ kind: 'rung', rung })),
  { kind: 'rung', rung: 'schijninstemming' },
  { kind: 'cameBack' },
  ...rooms.flatMap((room): readonly Phenomenon[] => [{ kind: 'room', room, way: 'opened' }, { kind: 'room', room, way: 'closed' }]),
  ...(['you', 'self'] as const).flatMap((who): readonly Phenomenon[] => [{ kind: 'trust', in: who, way: 'gained' }, { kind: 'trust', in: who, way: 'lost' }]),
  { kind: 'repair' },
  ...limitStates.filter((state) => state !== 'geen' && state !== 'onbenoemd').map((state): Phenomenon => ({ kind: 'limit', state })),
  { kind: 'coalition' },
];

/** Looks on, and notes what of all this is met, in which plays and which passages. */
export class CoverageOnlooker implements Onlooker {
  readonly #table: PlayTable;
  #before: readonly Relationship[] = [];
  #repairs = false;
  /** Where the last choice was made. */
  #passage = '';
  #plays = 0;
  readonly #inPlay: number[] = [];
  readonly #times = rows.map(() => 0);
  readonly #passages = rows.map(() => new Map<string, number>());

  constructor(table: PlayTable) {
    this.#table = table;
  }

  begins(): void {
    this.#plays += 1;
    this.#before = [];
  }

  chooses({ place }: Offer, { choice }: Option): void {
    this.#passage = place.story.passage;
    this.#repairs = choice.moves.some(({ repair }) => repair);
  }

  told({ passages }: Told): void {
    const now = this.#table.people.map((_, at) => this.#table.relationship(at));
    const first = passages[0] ?? this.#passage;
    for (const [at, phenomenon] of rows.entries()) if (this.#happens(phenomenon, now)) this.#note(at, first);
    this.#before = now;
    this.#repairs = false;
  }

  /** What was met, in a fixed order. */
  get met(): readonly Met[] {
    return rows.map((phenomenon, at) => {
      const [most] = [...(this.#passages[at] ?? [])].toSorted(([, one], [, other]) => other - one);
      return { phenomenon, plays: this.#times[at] ?? 0, ...(most && { passage: most[0] }) };
    });
  }

  #note(row: number, passage: string): void {
    if (this.#inPlay[row] !== this.#plays) this.#times[row] = (this.#times[row] ?? 0) + 1;
    this.#inPlay[row] = this.#plays;
    const told = this.#passages[row];
    told?.set(passage, (told.get(passage) ?? 0) + 1);
  }

  #happens(phenomenon: Phenomenon, now: readonly Relationship[]): boolean {
    if (phenomenon.kind === 'repair') return this.#repairs;
    if (phenomenon.kind === 'coalition') return this.#stand(now);
    return now.some((after, at) => {
      const before = this.#before[at];
      return before !== undefined && changed(phenomenon, before, after);
    });
  }

  /** Two who are loyal to one another both stand against you. */
  #stand(now: readonly Relationship[]): boolean {
    const { persons } = this.#table.scenario;
    return persons.some(({ loyalTo }, at) => {
      const own = now[at];
      return own !== undefined && isEscalated(own.rung) && persons.some(({ id }, other) => loyalTo.includes(id) && isEscalated(now[other]?.rung ?? 'aftasten'));
    });
  }
}

function changed(phenomenon: Phenomenon, before: Relationship, after: Relationship): boolean {
  switch (phenomenon.kind) {
    case 'rung':
      return after.rung === phenomenon.rung && before.rung !== phenomenon.rung;
    case 'cameBack':
      return before.rung === 'weglopen' && after.rung !== 'weglopen';
    case 'room': {
      const step = opennesses.indexOf(after.rooms[phenomenon.room]) - opennesses.indexOf(before.rooms[phenomenon.room]);
      return phenomenon.way === 'opened' ? step > 0 : step < 0;
    }
    case 'trust': {
      const step = phenomenon.in === 'you' ? after.trust - before.trust : after.selfTrust - before.selfTrust;
      return phenomenon.way === 'gained' ? step > 0 : step < 0;
    }
    case 'limit':
      return after.limit === phenomenon.state && before.limit !== phenomenon.state;
    default:
      return false;
  }
}
