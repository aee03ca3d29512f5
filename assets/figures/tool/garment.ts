import { area, bounds, grow, merge, overlap, rectangle, rings, without, type Bounds, type Region } from './geometry.ts';
import type { Part } from './part.ts';

/** Where a pattern has to stay, because a hand is drawn there with the same black. */
type Window = readonly [left: number, top: number, right: number, bottom: number];

/** Garments with dots or badges cut out of black; closing those holes makes them plain. */
const dotted: Readonly<Record<string, Window | null>> = {
  'bust/PointingUp': [700, 0, 880, 330],
  'bust/Paper': [415, 190, 830, 545],
  'bust/SweaterDots': null,
  'bust/PoloSweater': null,
  'bust/ThunderTee': null,
  'bust/StrippedPocketTee': null,
};

/** Garments with stripes drawn as black bands over the colour. */
const striped: ReadonlySet<string> = new Set(['bust/Explaining', 'bust/StripedTee']);

/** Black that is not part of a person's garment pattern is thicker than this when closed. */
const dotGap = 11;
/** Holes larger than this, in units squared, are the space between arm and body. */
const openSpace = 60_000;
/** A sheet of paper in the hand is a smaller hole than this that has to be closed nonetheless. */
const paperHole = 2500;

/** The black of a body, with the pattern of its garment taken off. */
export function plainInk(part: Part, ink: Region): Region {
  const key = `${part.kind}/${part.name}`;
  const hand = dotted[key];
  if (hand !== undefined) return withoutDots(ink, hand, part.name === 'Paper' ? paperHole : 0);
  return striped.has(key) ? withoutStripes(part, ink) : ink;
}

function withoutDots(ink: Region, hand: Window | null, smallest: number): Region {
  const black = merge(ink);
  const keeps = (ring: Region[number]): boolean =>
    hand !== null && -area(ring) >= smallest && lies(bounds([ring]), hand);
  const plain = (region: Region): Region =>
    region.filter((ring) => area(ring) > 0 || area(ring) < -openSpace || keeps(ring));
  const closed = plain(grow(grow(plain(black), dotGap), -dotGap));
  if (hand === null) return closed;
  const frame = rectangle(hand[0], hand[1] - 40, hand[2], hand[3]);
  return merge([...without(closed, frame), ...overlap(black, frame)]);
}

function lies(box: Bounds, [left, top, right, bottom]: Window): boolean {
  return box.left >= left - 4 && box.right <= right + 4 && box.top >= top - 30 && box.bottom <= bottom + 4;
}

/** Stripes lie on the cloth; what remains outside it is the outline, and it is a little too thin. */
function withoutStripes(part: Part, ink: Region): Region {
  const cloth = merge(part.strokes.filter((stroke) => stroke.fill === 'top').flatMap((stroke) => rings(stroke.d)));
  const outline = without(merge(ink), grow(cloth, -2));
  return grow(merge(outline.filter((ring) => Math.abs(area(ring)) > 400)), 2.2);
}
