import { emotionNames, type Emotion } from '../../model/emotion.ts';
import { upright, withAid, withStick } from './aid.ts';
import { coloursOf } from './colours.ts';
import type { Age, Art, Build, GlassesArt, HeadArt, Look, LookSpec, Stance, Stature, Wardrobe, WholeArt } from './look.ts';
import { posesOf } from './manner.ts';
import { resized } from './resize.ts';

/** The parts that a look names, as fetched. */
export interface Pieces {
  readonly head: HeadArt;
  readonly wardrobe: Wardrobe;
  /** `null` for whoever stays behind a table: they stand there in the poses in which they sit. */
  readonly whole: WholeArt | null;
  readonly beard: Art | null;
  readonly glasses: GlassesArt | null;
}

const emotions = Object.keys(emotionNames).filter((name): name is Emotion => name in emotionNames);

/** A child's head is nearly a grown-up's, on shoulders that are not. */
const statures: Readonly<Record<Age, Stature>> = {
  child: { head: 0.93, width: 0.66, height: 0.7, drop: 200 },
  teen: { head: 0.98, width: 0.83, height: 0.9, drop: 74 },
  grown: { head: 1, width: 1, height: 1, drop: 0 },
  middle: { head: 1, width: 1, height: 1, drop: 0 },
  old: { head: 1, width: 0.98, height: 0.97, drop: 22 },
};
const widths: Readonly<Record<Build, number>> = { slim: 0.92, broad: 1.12 };

/** A person out of parts. Pure. */
export function assemble(name: string, spec: LookSpec, pieces: Pieces): Look {
  const { wardrobe, whole } = pieces;
  const stature = statureOf(spec);
  const worn = (art: Art | null): Art | null => (art === null ? null : resized(art, stature.head, stature.head));
  const sized = (arts: Readonly<Record<string, Art>>): Readonly<Record<string, Art>> =>
    eachWhenSeen(arts, (art) => resized(art, stature.width, stature.height));
  return {
    name,
    colours: coloursOf(spec),
    head: resized(dressed(pieces.head, spec), stature.head, stature.head),
    beard: worn(pieces.beard),
    glasses: worn(glassesOn(pieces)),
    age: spec.age,
    stature,
    faceAt: pieces.head.faceAt,
    bodies: sized(withAid({ ...wardrobe.bodies, ...whole?.bodies }, spec.aid)),
    legs: sized(withStick(whole?.legs ?? {}, spec.aid)),
    poses: posesWith(whole === null ? { table: wardrobe.moves.table, standing: wardrobe.moves.table } : wardrobe.moves, spec),
  };
}

/** Most of somebody's bodies are not seen for a long time, and one on a card of the menu: each is made when it is asked for. */
function eachWhenSeen(arts: Readonly<Record<string, Art>>, make: (art: Art) => Art): Readonly<Record<string, Art>> {
  const made = new Map<string, Art>();
  const seen = (pose: string, art: Art): Art => {
    const known = made.get(pose) ?? make(art);
    made.set(pose, known);
    return known;
  };
  return Object.defineProperties({}, Object.fromEntries(Object.entries(arts).map(([pose, art]) => [pose, { enumerable: true, get: () => seen(pose, art) }])));
}

function posesWith({ table, standing }: Wardrobe['moves'], { manner, aid }: LookSpec): Look['poses'] {
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
