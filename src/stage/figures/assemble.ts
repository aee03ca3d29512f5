import { withAid } from './aid.ts';
import { coloursOf } from './colours.ts';
import type { Age, Art, Build, HeadArt, Look, LookSpec, Stature, Wardrobe } from './look.ts';
import { posesOf } from './manner.ts';
import { resized } from './resize.ts';

/** The parts that a look names, as fetched. */
export interface Pieces {
  readonly head: HeadArt;
  readonly wardrobe: Wardrobe;
  readonly legs: Readonly<Record<string, Art>>;
  readonly beard: Art | null;
  readonly glasses: Art | null;
}

/** A child's head is nearly a grown-up's, on shoulders that are not. */
const statures: Readonly<Record<Age, Stature>> = {
  child: { head: 0.9, width: 0.72, height: 0.74, drop: 172 },
  teen: { head: 0.97, width: 0.87, height: 0.92, drop: 62 },
  grown: { head: 1, width: 1, height: 1, drop: 0 },
  middle: { head: 1, width: 1, height: 1, drop: 0 },
  old: { head: 1, width: 0.98, height: 0.97, drop: 22 },
};
const widths: Readonly<Record<Build, number>> = { slim: 0.92, broad: 1.12 };

/** A person out of parts. Pure. */
export function assemble(name: string, spec: LookSpec, pieces: Pieces): Look {
  const stature = statureOf(spec);
  const worn = (art: Art | null): Art | null => (art === null ? null : resized(art, stature.head, stature.head));
  const sized = (arts: Readonly<Record<string, Art>>): Record<string, Art> =>
    Object.fromEntries(Object.entries(arts).map(([pose, art]) => [pose, resized(art, stature.width, stature.height)]));
  const { table, standing } = pieces.wardrobe.moves;
  return {
    name,
    colours: coloursOf(spec),
    head: resized(dressed(pieces.head, spec), stature.head, stature.head),
    beard: worn(pieces.beard),
    glasses: worn(pieces.glasses),
    age: spec.age,
    stature,
    faceAt: pieces.head.faceAt,
    bodies: sized(withAid(pieces.wardrobe.bodies, spec.aid)),
    legs: sized(withAid(pieces.legs, spec.aid)),
    poses: { table: posesOf(table, spec.manner), standing: posesOf(standing, spec.manner) },
  };
}

function statureOf({ age, build }: LookSpec): Stature {
  const usual = statures[age];
  return build === undefined ? usual : { ...usual, width: usual.width * widths[build] };
}

function dressed({ box, layers, contour, strands, earrings }: HeadArt, spec: LookSpec): Art {
  const added = [...(spec.strands === undefined ? [] : strands), ...(spec.earrings === undefined ? [] : earrings)];
  return { box, layers: [...layers, ...added], contour };
}
