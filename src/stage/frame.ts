import type { Gathering } from '../model/gathering.ts';
import { middle, seats, type Spread } from './seats.ts';

/** Which part of the design space the stage shows, and how large. */
export interface Frame {
  /** CSS pixels for one design unit. */
  readonly zoom: number;
  /** Design coordinates of the host's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly spread: Spread;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Narrower hosts, in CSS pixels, show faces only, and show all of them. */
const closeUp = 720;

/** Room at both sides of the outer necks: half a body, and half a face with its gestures. */
const shoulders = 165;
const cheeks = 118;
/** Design units from above the tallest head to below the table's edge. */
const faceHeight = 440;

/** The height at which most eyes are, in design units. */
const faces = 190;

/** How wide the drawn place is; there is nothing beyond it. */
const widest = 2080;

/**
 * On a wide host the interface lies over the lower third, so the table's edge stays above it; a
 * narrow host has no panel over it, and is filled with faces.
 *
 * @param host in CSS pixels
 * @param edge y of the table's edge in design units
 * @param lower how much lower than usual even the highest face is, in design units: a child alone on the street
 * is looked at, not over
 */
export function frameFor(host: Size, count: number, edge: number, gathering: Gathering = 'table', lower = 0): Frame {
  return host.width < closeUp ? closeFrame(host, ends(count, 'tight', gathering), lower) : wideFrame(host, ends(count, 'wide', gathering), edge);
}

function wideFrame({ width, height }: Size, [from, to]: Ends, edge: number): Frame {
  const zoom = Math.max(width / widest, Math.min(height / 720, width / (to - from + 2 * shoulders)));
  const seen = width / zoom;
  // What is cut off at the sides must not be a person.
  const room = Math.max(0, (1280 - seen) / 2);
  const centre = Math.min(middle + room, Math.max(middle - room, (from + to) / 2));
  return { zoom, left: centre - seen / 2, top: edge - (0.561 * height) / zoom, spread: 'wide' };
}

function closeFrame({ width, height }: Size, [from, to]: Ends, lower: number): Frame {
  const zoom = Math.min(width / (to - from + 2 * cheeks), height / faceHeight);
  return { zoom, left: middle - width / zoom / 2, top: faces + lower - (0.4 * height) / zoom, spread: 'tight' };
}

/** x of the outer necks. */
type Ends = readonly [from: number, to: number];

function ends(count: number, spread: Spread, gathering: Gathering): Ends {
  const across = seats(count, spread, gathering);
  return [across[0] ?? middle, across.at(-1) ?? middle];
}
