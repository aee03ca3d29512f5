import { height } from '../model/ladder.ts';
import type { PersonView, View } from '../play/view.ts';

/** What is recorded apart: four layers over the same eight roots, and the second voice of the warm one. */
export const stems = ['calm', 'uneasy', 'tense', 'warm', 'clarinet'] as const;

export type Stem = (typeof stems)[number];

/** What the music says of the table. Sham consent is the warm layer played alone: the voice that brings the thirds is missing. */
export type Layer = 'calm' | 'uneasy' | 'tense' | 'warm' | 'sham';

export const mixes: Readonly<Record<Layer, readonly Stem[]>> = {
  calm: ['calm'],
  uneasy: ['uneasy'],
  tense: ['tense'],
  warm: ['warm', 'clarinet'],
  sham: ['warm'],
};

/** Where the music is: what it plays now, and what it remembers to know when it has said enough. */
export interface Score {
  /** Nothing: the music stays away. */
  readonly layer: Layer | undefined;
  /** What the table asks for, heard or not. */
  readonly asked: Layer | undefined;
  /** The turn since when it asks for that. */
  readonly since: number;
  /** It breaks off instead of leaving: a blow fell, or the story is over. */
  readonly brokenOff: boolean;
}

export const noMusic: Score = { layer: undefined, asked: undefined, since: 0, brokenOff: false };

/** After so many turns in which nothing changes the music has said it, and leaves the table to those who talk. */
export const patience = 3;

/** The music when this view follows what was played so far. The same view again changes nothing. */
export function scored(before: Score, view: View): Score {
  const brokenOff = blowFell(view) || view.phase === 'lookingBack';
  if (!isTalk(view) || brokenOff) return { ...noMusic, brokenOff };
  const asked = layerOf(view);
  const since = asked === before.asked ? before.since : view.turn;
  return { layer: view.turn - since < patience ? asked : undefined, asked, since, brokenOff: false };
}

/** While a scene opens, weeks go by or an ending is told there is no music; it waits for the first answer. */
function isTalk({ phase, chosen }: View): boolean {
  return (phase === 'reacting' || phase === 'choosing') && chosen !== undefined;
}

/** Somebody walks out, is hit by what was said, or rages: nothing is to be laid over that. */
function blowFell({ people }: View): boolean {
  return people.some(({ presence, emotion, rung }) => presence === 'leaving' || (presence !== 'away' && (emotion === 'shocked' || emotion === 'hurt' || rung === 'agressie')));
}

/** Nothing while they are still feeling each other out: music comes in when something moved between people. */
function layerOf({ mood, people }: View): Layer | undefined {
  const here = people.filter(({ presence }) => presence !== 'away');
  if (mood === 'tense') return 'tense';
  if (mood === 'warm') return warmthOf(here);
  if (here.some(isUneasy)) return 'uneasy';
  return here.some((person) => isSham(person) || height[person.rung] > 0) ? 'calm' : undefined;
}

function warmthOf(here: readonly PersonView[]): Layer {
  if (here.some(isSham)) return 'sham';
  return here.every(({ rung }) => height[rung] >= height.meedenken) ? 'warm' : 'calm';
}

function isSham({ rung }: PersonView): boolean {
  return rung === 'schijninstemming';
}

function isUneasy({ rung, tension }: PersonView): boolean {
  return height[rung] < 0 || tension !== 'rustig';
}
