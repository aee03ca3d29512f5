import type { families } from '../../../assets/figures/families.ts';
import type { beards, glasses, heads } from '../../../assets/figures/made/parts.ts';
import type { Emotion } from '../../model/emotion.ts';

/**
 * What somebody looks like, in names of parts and colours (`#rrggbb`). Small enough to write by hand:
 * the cast is a list of these, and an author's own words become one (`compose.ts`).
 */
export interface LookSpec {
  readonly head: HeadName;
  readonly garment: GarmentName;
  readonly manner: Manner;
  readonly age: Age;
  /** Broader or narrower in body than most. */
  readonly build?: Build;
  readonly skin: string;
  readonly hair: string;
  /** Main garment: tee, sweater, shirt, or the jacket itself. */
  readonly top: string;
  /** What shows under an open jacket, or the sleeves under a body warmer. */
  readonly inner?: string;
  /** Collar, piping, tie or keycord: the small things that go with a garment. */
  readonly collar?: string;
  readonly pants?: string;
  readonly shoes?: string;
  /** Headscarf, turban, hat or cap. */
  readonly headwear?: string;
  /** Colour of the brows, when it is not the ink. */
  readonly brows?: string;
  readonly beard?: BeardName;
  readonly beardColour?: string;
  readonly glasses?: GlassesName;
  readonly frame?: string;
  /** Strands in the hair: grey coming in, or the fall of white hair. */
  readonly strands?: string;
  readonly earrings?: string;
  readonly aid?: Aid;
}

export type HeadName = keyof typeof heads;
export type GarmentName = keyof typeof families;
export type BeardName = keyof typeof beards;
export type GlassesName = keyof typeof glasses;

/** Proportions and lines in the face: a child up to about 11, a teenager up to about 17, and so on. */
export type Age = 'child' | 'teen' | 'grown' | 'middle' | 'old';
export type Build = 'slim' | 'broad';
/** What somebody moves about with. */
export type Aid = 'wheelchair' | 'stick';

/**
 * What somebody's arms do when it becomes too much: a finger goes up, the arms go wide or crossed, the
 * hands go to the hips, or nothing moves at all. Spread over the cast: no group has one of its own.
 */
export type Manner = 'points' | 'spreads' | 'crosses' | 'hips' | 'still';

/**
 * One person's artwork, put together. All coordinates are in the figure's own units, about 3 to a
 * pixel on a stage of 1280 wide, and count from the top of a grown-up's neck: x to the right, y down.
 */
export interface Look {
  readonly name: string;
  /** CSS colours by role; `Layer.role` points into it. */
  readonly colours: Readonly<Record<string, string>>;
  readonly head: Art;
  readonly beard: Art | null;
  readonly glasses: Art | null;
  /** Which lines the face has, and how upright the head is carried. */
  readonly age: Age;
  readonly stature: Stature;
  /** How far the face lies off its usual place on this head. */
  readonly faceAt: readonly [x: number, y: number];
  /** Busts that end below the edge of any table, as far as they have come; the usual one always has. */
  readonly bodies: Readonly<Record<string, Art>>;
  /** The legs under those bodies, for whoever has been fetched whole. */
  readonly legs: Readonly<Record<string, Art>>;
  /** Which of `bodies` goes with an emotion, behind a table and on one's feet. */
  readonly poses: Readonly<Record<Stance, Readonly<Record<Emotion, string>>>>;
}

/** How tall somebody is; sizes as parts of a grown-up's. */
export interface Stature {
  readonly head: number;
  readonly width: number;
  readonly height: number;
  /** How much lower the neck is, behind a table. */
  readonly drop: number;
}

/** Behind a table one sees a bust; standing, the whole person. */
export type Stance = 'table' | 'standing';

/** A piece of a person in colour roles, with its outline for shade. */
export interface Art {
  /** x, y, width, height. */
  readonly box: Box;
  readonly layers: readonly Layer[];
  /** Outer contour, as SVG path data. */
  readonly contour: string;
}

export type Box = readonly [x: number, y: number, width: number, height: number];

export interface Layer {
  /** A key of `Look.colours`, or a CSS colour when it starts with `#`. */
  readonly role: string;
  readonly d: string;
  readonly rule?: 'evenodd';
  /** A line of this width instead of a filled shape. */
  readonly line?: number;
  /** A filled shape made fatter by a line of this width. */
  readonly bold?: number;
  readonly alpha?: number;
}

/** A head as the offline tool leaves it, with what somebody may or may not have on it. */
export interface HeadArt extends Art {
  readonly strands: readonly Layer[];
  readonly earrings: readonly Layer[];
  readonly faceAt: readonly [x: number, y: number];
  readonly coversEars: boolean;
}

/** Glasses as the offline tool leaves them. */
export interface GlassesArt extends Art {
  /** Without temples, for heads that cover the ears. */
  readonly bare: readonly Layer[];
}

/** A garment: which of its bodies, `<kind>/<name>` in the art package with a `+<trim>` for what we add to it, is for what. */
export type Wardrobe = Readonly<Record<Stance, Repertoire>>;

/** Bodies by what they do; what a garment lacks is done in its usual pose. */
export interface Repertoire extends Readonly<Partial<Record<Manner, string>>> {
  readonly usual: string;
  readonly walks: string;
  readonly warms?: string;
  readonly thinks?: string;
  readonly pleads?: string;
  readonly rejoices?: string;
}
