import type { LimitState, Rung, Tension } from '../../model/ladder.ts';
import { height } from '../../model/ladder.ts';
import { moves } from '../../model/moves.ts';
import type { Stance } from '../../model/moves.ts';
import type { Rooms } from '../../model/rooms.ts';
import type { PersonTrace, Reaction, Trace, TurnTrace, YouTrace } from '../trace.ts';

/** How you worked together in one play, told in several ways and never added up to one. */
export interface Profile {
  readonly persons: readonly PersonProfile[];
  readonly turns: readonly TurnProfile[];
}

export interface PersonProfile {
  readonly id: string;
  readonly name: string;
  /** Their five rooms: at the start, and when each scene was over. */
  readonly rooms: readonly RoomsThen[];
  readonly ruptures: readonly Rupture[];
  /** Turns in which they said yes and meant no. */
  readonly sham: readonly number[];
  /** Whether any choice did something to them, or they saw what one did to another. */
  readonly concerned: boolean;
  /** What became of the limit that holds for them, in order; empty if none does. */
  readonly limit: readonly LimitThen[];
}

export interface RoomsThen {
  /** Number of the scene that was over; 0 for the start. */
  readonly scene: number;
  readonly rooms: Rooms;
}

/** A choice after which they stood against you, and what came of that. */
export interface Rupture {
  readonly turn: number;
  readonly to: Rung;
  /** Turn in which they stood against you no more; absent when that did not come. */
  readonly mended?: number;
  /** Turns in which you came back to it, and how worked up they were then. */
  readonly repairs: readonly { readonly turn: number; readonly tension: Tension }[];
}

export interface LimitThen {
  /** 0 for the start. */
  readonly turn: number;
  readonly state: LimitState;
}

/** Whose say a choice made count: each stance that it took towards somebody. */
export interface TurnProfile {
  readonly turn: number;
  readonly scene: number;
  readonly stances: ReadonlySet<Stance>;
  readonly you: YouTrace;
}

export function profileOf({ persons, turns }: Trace): Profile {
  return { persons: persons.map((person) => personProfile(person, turns)), turns: turns.map(turnProfile) };
}

function personProfile(person: PersonTrace, turns: readonly TurnTrace[]): PersonProfile {
  const lived = turns.flatMap(({ turn, scene, reactions }) => {
    const reaction = reactions.find((each) => each.person === person.id);
    return reaction ? [{ turn, scene: scene.number, reaction }] : [];
  });
  return {
    id: person.id,
    name: person.name,
    rooms: roomsOf(person, turns),
    ruptures: rupturesIn(lived),
    sham: lived.filter(({ reaction: { before, after } }) => after.rung === 'schijninstemming' && before.rung !== after.rung).map(({ turn }) => turn),
    concerned: lived.length > 0,
    limit: limitOf(person, lived),
  };
}

interface Lived {
  readonly turn: number;
  readonly scene: number;
  readonly reaction: Reaction;
}

function roomsOf({ id, start }: PersonTrace, turns: readonly TurnTrace[]): readonly RoomsThen[] {
  const scenes = [...new Set(turns.map(({ scene }) => scene.number))];
  const after = (scene: number): Rooms | undefined =>
    turns.filter((turn) => turn.scene.number <= scene).flatMap(({ reactions }) => reactions.filter(({ person }) => person === id)).at(-1)?.after.rooms;
  return [{ scene: 0, rooms: start.rooms }, ...scenes.map((scene) => ({ scene, rooms: after(scene) ?? start.rooms }))];
}

/** From the choice with which it began to the one with which it was over; going on down within it is the same rupture. */
function rupturesIn(lived: readonly Lived[]): readonly Rupture[] {
  const ruptures: Rupture[] = [];
  for (const { turn, reaction: { before, after, repair } } of lived) {
    const last = ruptures.at(-1);
    const open = last && last.mended === undefined ? last : undefined;
    if (!open) {
      if (height[after.rung] < 0 && height[after.rung] < height[before.rung]) ruptures.push({ turn, to: after.rung, repairs: [] });
      continue;
    }
    const repairs = repair ? [...open.repairs, { turn, tension: before.tension }] : open.repairs;
    const to = height[after.rung] < height[open.to] ? after.rung : open.to;
    const isMended = height[after.rung] >= 0 && after.rung !== 'schijninstemming';
    ruptures[ruptures.length - 1] = { ...open, to, repairs, ...(isMended && { mended: turn }) };
  }
  return ruptures;
}

function limitOf({ start }: PersonTrace, lived: readonly Lived[]): readonly LimitThen[] {
  if (start.limit === 'geen') return [];
  const states: LimitThen[] = [{ turn: 0, state: start.limit }];
  for (const { turn, reaction } of lived) {
    if (reaction.after.limit !== states.at(-1)?.state) states.push({ turn, state: reaction.after.limit });
  }
  return states;
}

/** Who is left out while another is spoken with, is not avoided: that is how talking goes. */
function turnProfile({ turn, scene, reactions, you }: TurnTrace): TurnProfile {
  const all = new Set(reactions.flatMap(({ move }) => (move ? [moves[move].stance] : [])));
  const meant = [...all].filter((stance) => stance !== 'avoiding');
  return { turn, scene: scene.number, stances: meant.length > 0 ? new Set(meant) : all, you };
}
