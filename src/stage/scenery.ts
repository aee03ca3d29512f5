import type { Mood } from '../play/view.ts';
import type { Light } from '../scenario/types.ts';

/**
 * A place as the stage draws it: one geometry in colour roles, and a palette for each mood. Drawn by
 * `assets/places`. Design space: 1280×720 in the middle, drawn on further on every side.
 */
export interface Scenery {
  /** x, y, width, height of everything that is drawn. */
  readonly bounds: readonly [number, number, number, number];
  /** y at which the table's far edge covers those who sit behind it. */
  readonly edge: number;
  /** Stretches of the table where something lies, from x to x. */
  readonly taken: readonly (readonly [number, number])[];
  readonly palettes: Readonly<Record<Mood, Palette>>;
  /** Roles that the hour of the day changes, in any mood. */
  readonly hours: Readonly<Record<Light, Palette>>;
  /** Behind everybody. */
  readonly back: readonly Piece[];
  /** One behind every seat; its middle stands at x = 0. */
  readonly chair: readonly Piece[];
  /** Hides the lower body of those who sit. */
  readonly table: readonly Piece[];
  /** One before every seat, in turn; standing on 0, 0. */
  readonly cups: readonly (readonly Piece[])[];
  /** An agreement on paper, lying on 0, 0; where people sit at a table. */
  readonly sheet?: readonly Piece[];
  /** What is poured from, where there is something. */
  readonly pot?: Pot;
  /** In a call everybody is seen in a picture of their own; `table` is then all that is around the pictures. */
  readonly call?: Call;
}

/** Stands on the table, and is lifted when somebody pours. */
export interface Pot {
  readonly pieces: readonly Piece[];
  /** x, y of what it stands on. */
  readonly foot: readonly [x: number, y: number];
  /** x, y of its spout. */
  readonly spout: readonly [x: number, y: number];
  /** What comes out, from 0, 0 down. */
  readonly stream: readonly Piece[];
}

/** The pictures of a call. */
export interface Call {
  /** What is behind each person, in turn; its middle is at x = 0, and it is as wide as the widest frame. */
  readonly homes: readonly (readonly Piece[])[];
  /** From narrow to wide. */
  readonly frames: readonly CallFrame[];
}

export interface CallFrame {
  readonly width: number;
  /** SVG path data of what one looks through; its middle is at x = 0. */
  readonly hole: string;
  readonly rim: readonly Piece[];
}

/** CSS colours by role. */
export type Palette = Readonly<Record<string, string>>;

export interface Piece {
  /** SVG path data. */
  readonly d: string;
  /** A role of the palette. */
  readonly fill: string;
  readonly rule?: 'evenodd';
  /** 0 to 1. */
  readonly alpha?: number;
  readonly fade?: Fade;
  /** Drawn in these moods only. */
  readonly moods?: readonly Mood[];
  /** Drawn at each of these points instead of once at the origin: x, y, x, y… */
  readonly at?: readonly number[];
}

/** The fill runs into another role and alpha, along a line or out from the middle of a circle. */
export interface Fade {
  readonly to: string;
  readonly alpha: number;
  /** x1, y1, x2, y2. */
  readonly line?: readonly [number, number, number, number];
  /** x, y, radius. */
  readonly circle?: readonly [number, number, number];
}
