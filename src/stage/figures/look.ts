import type { Emotion } from '../../model/emotion.ts';

/**
 * One person's artwork as the offline tool leaves it in `assets/figures/made/<name>.json`. All
 * coordinates are in the figure's own units, about 3 to a pixel on a stage of 1280 wide, and count
 * from the top of the neck: x to the right, y down.
 */
export interface Look {
  /** Raised when the shape of this file changes: a stale file is refused, never misread. */
  readonly format: 1;
  readonly name: string;
  /** CSS colours by role; `Layer.role` points into it. */
  readonly colours: Readonly<Record<string, string>>;
  readonly head: Art;
  readonly beard: Art | null;
  readonly glasses: Art | null;
  /** Which lines the face has, and how upright the head is carried. */
  readonly age: Age;
  /** How far the face lies off its usual place on this head. */
  readonly faceAt: readonly [x: number, y: number];
  /** Busts that end below the edge of any table. */
  readonly bodies: Readonly<Record<string, Art>>;
  /** The legs under those bodies, for whoever has been fetched whole. */
  readonly legs: Readonly<Record<string, Art>>;
  /** Which of `bodies` goes with an emotion, behind a table and on one's feet. */
  readonly poses: Readonly<Record<Stance, Readonly<Record<Emotion, string>>>>;
}

export type Age = 'grown' | 'middle' | 'old';

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
  readonly alpha?: number;
}
