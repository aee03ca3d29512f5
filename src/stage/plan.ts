import type { AgreementState } from '../model/agreement.ts';
import type { Emotion } from '../model/emotion.ts';
import { height } from '../model/ladder.ts';
import type { AgreementView, Beat, Mood, PersonView, View } from '../play/view.ts';
import type { Light } from '../scenario/types.ts';
import { gatheringIn, type Gathering } from '../model/gathering.ts';
import { gesturesBetween, type Gesture } from './gesture.ts';
import { middle, seats } from './seats.ts';

/** What is to be seen at one beat of a view. Depends on nothing else, so skipping ends in the same picture. */
export interface Picture {
  readonly place: PlacePlan;
  /** How many seats stand at the table. */
  readonly seats: number;
  /** Agreements that lie on the table as paper. One that was ignored has gone without a word. */
  readonly sheets: number;
  /** Somebody pours while this is told. */
  readonly pouring: boolean;
  /** Those who have a seat, from left to right. */
  readonly people: readonly PersonPlan[];
}

export interface StagePlan extends Picture {
  readonly gestures: readonly Gesture[];
}

export interface PlacePlan {
  /** Name of a place, as the author wrote it. */
  readonly setting: string;
  readonly gathering: Gathering;
  readonly mood: Mood;
  readonly hour: Light;
}

/** Lengths in design units, relative to somebody who sits at that seat as people sit. */
export interface PersonPlan {
  readonly id: string;
  readonly look: string;
  /** Index from left to right. */
  readonly seat: number;
  /** out: the chair is empty. */
  readonly posture: 'seated' | 'standing' | 'out';
  readonly emotion: Emotion;
  /** To the table: 1 leans in, 0 sits as people sit, −1 has moved back; in between, by the rung. */
  readonly nearness: number;
  readonly turnedAway: boolean;
  /** 1 looks to the right, −1 to the left. */
  readonly facing: 1 | -1;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** Of the whole body, in degrees clockwise. */
  readonly lean: number;
  /** Of the head towards whom they look at, in degrees. */
  readonly attention: number;
  readonly speaking: boolean;
  /** A hand lies on the table: only who sits there because they want to puts it down. */
  readonly handOnTable: boolean;
  /** 0 to 1: the place somebody takes shows as light around them. */
  readonly light: number;
}

/** Full tables are as large as they get. */
const mostSeats = 6;
/** With so few people a chair stays theirs, also while they are out. */
const keepsChairs = 3;

/**
 * What the stage shows for a beat of a view, and what moves to get there.
 *
 * @param before the picture that stands now; absent when the stage is empty, and then nothing moves
 * @param beat index in `after.beats`; past the end when everything is told
 */
export function plan(before: Picture | undefined, after: View, beat: number): StagePlan {
  const picture = pictureOf(after, beat);
  return { ...picture, gestures: before ? gesturesBetween(before, picture) : [] };
}

function pictureOf(view: View, beat: number): Picture {
  const guests = withSeat(view.people);
  const { setting, light } = view.scene;
  const gathering = gatheringIn(setting);
  const across = seats(guests.length, 'wide', gathering);
  const told = view.beats[beat];
  const speaker = guests.findIndex(({ id }) => told?.kind === 'speech' && id === told.speaker);
  const people = guests.map((person, seat) => {
    const posture = postureOf(person, view.beats, beat);
    const look = { x: across[seat] ?? middle, listensTo: speaker === seat ? undefined : across[speaker] };
    return personPlan({ person, seat, posture, look, gathering }, speaker === seat ? told : undefined);
  });
  const isTable = gathering === 'table';
  return {
    place: { setting, gathering, mood: view.mood, hour: light },
    seats: guests.length,
    sheets: isTable ? sheetsOf(view.agreements) : 0,
    pouring: isTable && told?.sound !== undefined && poured.includes(told.sound),
    people,
  };
}

/** What an author writes for the sound of tea being poured (`sound/effects.ts`). */
const poured: readonly string[] = ['thee', 'tea'];
/** More paper than this makes a pile of its own. */
export const mostSheets = 3;
const notThere: readonly AgreementState[] = ['absent', 'proposed', 'ignored'];

function sheetsOf(agreements: readonly AgreementView[]): number {
  return Math.min(mostSheets, agreements.filter(({ state }) => !notThere.includes(state)).length);
}

function withSeat(people: readonly PersonView[]): readonly PersonView[] {
  if (people.length <= keepsChairs) return people;
  return people.filter(({ presence, rung, goes }) => presence !== 'away' || rung === 'weglopen' || goes !== undefined).slice(0, mostSeats);
}

/** Nobody comes in before it is told, and people finish what they have to say before they walk out. */
function postureOf({ id, presence, comes = 0, goes = 0 }: PersonView, beats: readonly Beat[], beat: number): PersonPlan['posture'] {
  if (beat < comes) return 'out';
  if (presence === 'away' && beat < goes) return 'seated';
  if (presence === 'away') return 'out';
  if (presence !== 'leaving') return presence;
  return beats.slice(beat).some(({ speaker }) => speaker === id) ? 'standing' : 'out';
}

/** Where somebody sits and, when another person speaks, where that person sits. */
interface Look {
  readonly x: number;
  readonly listensTo: number | undefined;
}

interface Guest extends Pick<PersonPlan, 'seat' | 'posture'> {
  readonly person: PersonView;
  readonly look: Look;
  readonly gathering: Gathering;
}

/** What somebody's nearness and getting up do where they are: in design units, degrees and parts of their size. */
interface Reach {
  readonly across: number;
  readonly aside: number;
  readonly lean: number;
  readonly growth: number;
  readonly rise: number;
}

/** On one's feet nearness is a step; before a camera all one can do is come closer to it. */
const reaches: Readonly<Record<Gathering, Reach>> = {
  table: { across: 22, aside: 8, lean: 2.6, growth: 0.06, rise: 46 },
  standing: { across: 30, aside: 12, lean: 1.4, growth: 0.06, rise: 14 },
  framed: { across: 0, aside: 6, lean: 0, growth: 0.08, rise: 18 },
};

function personPlan({ person, seat, posture, look, gathering }: Guest, says: Beat | undefined): PersonPlan {
  const reach = reaches[gathering];
  const turnedAway = person.facing === 'away' || person.presence === 'leaving';
  const near = nearnessOf(person);
  const room = person.space / 10;
  const inwards = look.x < middle ? 1 : -1;
  const rise = posture === 'standing' ? reach.rise : 0;
  return {
    id: person.id,
    look: person.look,
    seat,
    posture,
    emotion: says?.emotion ?? person.emotion,
    nearness: near,
    turnedAway,
    facing: facingOf(turnedAway, inwards, look),
    x: inwards * (near * reach.across - (turnedAway ? reach.aside : 0)),
    y: near * 10 + (1 - room) * 7 - rise,
    scale: (1 + near * reach.growth) * (0.97 + room * 0.05),
    lean: inwards * (posture === 'standing' ? 0 : near * reach.lean),
    attention: attentionOf(turnedAway, look),
    speaking: says !== undefined,
    handOnTable: gathering === 'table' && posture === 'seated' && !turnedAway && person.distance === 0,
    light: room,
  };
}

/** The view says how far; within that, every rung down the ladder is a little further. */
function nearnessOf({ distance, rung }: PersonView): number {
  return 1 - distance + height[rung] * 0.03;
}

/** One looks at who speaks; who turns away looks the other way, or out of the picture. */
function facingOf(turnedAway: boolean, inwards: 1 | -1, { x, listensTo }: Look): 1 | -1 {
  const towards = listensTo === undefined ? inwards : listensTo > x ? 1 : -1;
  return turnedAway ? (towards === 1 ? -1 : 1) : towards;
}

function attentionOf(turnedAway: boolean, { listensTo }: Look): number {
  if (turnedAway) return 2;
  return listensTo === undefined ? 0 : 1.5;
}
