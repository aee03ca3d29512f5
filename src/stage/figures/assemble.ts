import { emotionNames, type Emotion } from '../../model/emotion.ts';
import { upright, withAid, withStick } from './aid.ts';
import { coloursOf } from './colours.ts';
import type { Age, Art, Build, GlassesArt, HeadArt, Look, LookSpec, Stance, Stature, Wardrobe } from './look.ts';
import { posesOf } from './manner.ts';
import { resized } from './resize.ts';

/** The parts that a look names, as fetched; all but what is worn, which comes as it is needed. */
export interface Pieces {
  readonly head: HeadArt;
  readonly wardrobe: Wardrobe;
  /** Whoever stays behind a table stands there in the poses in which they sit. */
  readonly isWhole: boolean;
  readonly beard: Art | null;
  readonly glasses: GlassesArt | null;
}

/** Somebody, and a way to dress them. */
export interface Dressing {
  readonly look: Look;
  /** From now on they can be drawn in this pose. */
  readonly wear: (pose: string, body: Art, legs: Art | null) => void;
}

/** Everything that somebody can look like. */
export const emotions = Object.keys(emotionNames).filter((name): name is Emotion => name in emotionNames);

/** A child's head is nearly a grown-up's, on shoulders that are not. */
const statures: Readonly<Record<Age, Stature>> = {
  child: { head: 0.93, width: 0.66, height: 0.7, drop: 200 },
  teen: { head: 0.98, width: 0.83, height: 0.9, drop: 74 },
  grown: { head: 1, width: 1, height: 1, drop: 0 },
  middle: { head: 1, width: 1, height: 1, drop: 0 },
  old: { head: 1, width: 0.98, height: 0.97, drop: 22 },
};
const widths: Readonly<Record<Build, number>> = { slim: 0.92, broad: 1.12 };

/** A person out of parts. */
export function assemble(name: string, spec: LookSpec, pieces: Pieces): Dressing {
  const { wardrobe, isWhole } = pieces;
  const stature = statureOf(spec);
  const sized = (art: Art): Art => resized(art, stature.head, stature.head);
  const bodies: Record<string, Art> = {};
  const legs: Record<string, Art> = {};
  const hang = (where: Record<string, Art>, arts: Readonly<Record<string, Art>>): void => {
    for (const [pose, art] of Object.entries(arts)) whenSeen(where, pose, () => resized(art, stature.width, stature.height));
  };
  const { beard } = pieces;
  const glasses = glassesOn(pieces);
  return {
    look: {
      name,
      colours: coloursOf(spec),
      head: sized(dressed(pieces.head, spec)),
      beard: beard && sized(beard),
      glasses: glasses && sized(glasses),
      age: spec.age,
      stature,
      faceAt: pieces.head.faceAt,
      bodies,
      legs,
      poses: posesWith(isWhole ? wardrobe : { table: wardrobe.table, standing: wardrobe.table }, spec),
    },
    wear: (pose, body, under) => {
      hang(bodies, withAid({ [pose]: body }, spec.aid));
      if (under) hang(legs, withStick({ [pose]: under }, spec.aid));
    },
  };
}

/** Most of somebody's bodies are not seen for a long time: each is made when it is asked for. */
function whenSeen(where: Record<string, Art>, pose: string, make: () => Art): void {
  let made: Art | undefined;
  Object.defineProperty(where, pose, { enumerable: true, configurable: true, get: () => (made ??= make()) });
}

function posesWith({ table, standing }: Wardrobe, { manner, aid }: LookSpec): Look['poses'] {
  const seated = posesOf(table, manner);
  return {
    table: { ...seated, walkingAway: upright(seated.walkingAway, aid) },
    standing: mapped(posesOf(standing, manner), (pose) => upright(pose, aid)),
  };
}

function mapped(poses: Look['poses'][Stance], change: (pose: string) => string): Look['poses'][Stance] {
  const changed = { ...poses };
  for (const emotion of emotions) changed[emotion] = change(poses[emotion]);
  return changed;
}

function statureOf({ age, build }: LookSpec): Stature {
  const usual = statures[age];
  return build === undefined ? usual : { ...usual, width: usual.width * widths[build] };
}

function glassesOn({ head, glasses }: Pieces): Art | null {
  return glasses !== null && head.coversEars ? { ...glasses, layers: glasses.bare } : glasses;
}

function dressed({ box, layers, contour, strands, earrings }: HeadArt, spec: LookSpec): Art {
  const added = [...(spec.strands === undefined ? [] : strands), ...(spec.earrings === undefined ? [] : earrings)];
  return { box, layers: [...layers, ...added], contour };
}
