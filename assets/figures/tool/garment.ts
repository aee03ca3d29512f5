import { area, grow, merge, overlap, rings, without, type Region } from './geometry.ts';
import type { Part } from './part.ts';

interface Dots {
  /** Where a hand in the same black has to stay. */
  readonly hand: string;
  /** Holes smaller than this, in units squared, are dots even beside the hand. */
  readonly size: number;
}

/** Garments with dots or badges cut out of black. */
const dotted: Readonly<Record<string, Dots>> = {
  'bust/PointingUp': { hand: 'M700 -40H880V330H700Z', size: 0 },
  'bust/Paper': { hand: 'M595 225H810V340L780 400L795 480L760 515L640 530L560 560H430V450L560 395L590 330Z', size: 2500 },
  'bust/SweaterDots': { hand: '', size: 0 },
  'bust/PoloSweater': { hand: '', size: 0 },
  'bust/ThunderTee': { hand: '', size: 0 },
  'bust/StrippedPocketTee': { hand: '', size: 0 },
};

/** Garments with stripes drawn as black bands over the colour. */
const striped: ReadonlySet<string> = new Set(['bust/Explaining', 'bust/StripedTee']);

/** Black that is not part of a person's garment pattern is thicker than this when closed. */
const dotGap = 11;
/** Holes larger than this, in units squared, are the space between arm and body. */
const openSpace = 60_000;

/** Whether a garment's colour is drawn as dots on black, apart from its collar. */
export function isDotted(part: Part): boolean {
  return part.name !== 'PoloSweater' && `${part.kind}/${part.name}` in dotted;
}

/** The black of a body, with the pattern of its garment taken off. */
export function plainInk(part: Part, ink: Region): Region {
  const key = `${part.kind}/${part.name}`;
  const dots = dotted[key];
  if (dots !== undefined) return withoutDots(ink, dots);
  return striped.has(key) ? withoutStripes(part, ink) : ink;
}

function withoutDots(ink: Region, { hand, size }: Dots): Region {
  const black = merge(ink);
  const plain = (region: Region): Region => region.filter((ring) => area(ring) > 0 || area(ring) < -openSpace);
  const closed = plain(grow(grow(plain(black), dotGap), -dotGap));
  const drawn = black.filter((ring) => area(ring) > 0 || area(ring) < -size);
  return merge([...without(closed, rings(hand)), ...overlap(drawn, rings(hand))]);
}

/** Stripes lie on the cloth; what remains outside it is the outline, and it is a little too thin. */
function withoutStripes(part: Part, ink: Region): Region {
  const cloth = merge(part.strokes.filter((stroke) => stroke.fill === 'top').flatMap((stroke) => rings(stroke.d)));
  const outline = without(merge(ink), grow(cloth, -2));
  return grow(merge(outline.filter((ring) => Math.abs(area(ring)) > 400)), 2.2);
}
