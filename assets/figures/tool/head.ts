import type { HeadArt, Layer } from '../../../src/stage/figures/look.ts';
import { pack, toPath } from './curve.ts';
import { area, merge, rings, shift, without } from './geometry.ts';
import { earring, strandsOf } from './hair.ts';
import { masses } from './mass.ts';
import { readPart, type Part } from './part.ts';
import { boxAround, contourOf, type Patch } from './patch.ts';

/** Where the top of the neck lies in a head of the art package … */
const neck = [265, 449] as const;

/** … and how far each head is off from that. Found by eye, head by head. */
const offsets: Readonly<Record<string, readonly [number, number]>> = {
  Bald: [50, 20], BangsTwo: [20, 0], BantuKnots: [30, 0], Beanie: [20, 0], Bun: [-20, -30], BunClip: [20, -70],
  BunKnots: [10, -30], BunTwo: [-50, -90], ColorMedium: [30, 0], CornrowsLight: [-15, 0], DreadsTwo: [0, -15],
  FlatTop: [50, 0], FlatTopLong: [50, 0], GrayShort: [40, 0], HatHip: [-30, 0], Hijab: [50, 20], LongAfro: [-100, -130],
  LongBangs: [-25, 0], LongCurly: [-50, -40], LongHair: [-50, 0], MediumBangs: [-50, 0], MediumBangsColor: [-20, 0],
  MediumBangsOne: [40, 10], MediumOne: [40, 10], MediumStraight: [40, 0], MediumTwo: [-20, 0], Mohawk: [40, 0],
  MohawkKnots: [40, 0], NoHairThree: [30, 0], NoHairTwo: [30, 0], Pomp: [40, 0], Shaved: [40, 0], ShavedOne: [40, 0],
  ShavedThree: [10, -20], ShortFive: [40, -10], ShortFour: [40, -10], ShortOne: [40, -10], ShortThree: [40, 0],
  ShortTwo: [40, 0], Turban: [40, 0], Twists: [40, 0], TwistsTwo: [40, 0], Wavy: [40, 0],
};

/** Ear lobes, from the top of the neck, of the heads that wear earrings. */
const usualLobe = [-114, -56] as const;
const lobes: Readonly<Record<string, readonly [number, number]>> = { MediumThree: [-116, -56], ColorMedium: [-112, -56] };

/** Heads whose hair or cloth lies over the ears, and over the temples of glasses. */
const covered: ReadonlySet<string> = new Set(['Hijab', 'Turban', 'MediumOne', 'ColorBun', 'LongCurly', 'LongAfro', 'DreadsOne']);

/** Islands of ink smaller than this, in units squared, are slips of the pen. */
const speck = 25;

/** Heads whose face is narrower than most, and how far the features move to lie in its middle. */
const faces: Readonly<Record<string, readonly [number, number]>> = { ColorMedium: [-10, 0] };

/** A head without its face: skin, hair or cloth, and lines, moved to the top of the neck. */
export async function makeHead(name: string): Promise<HeadArt> {
  const part = await readPart('head', name);
  const [ox, oy] = offsets[name] ?? [0, 0];
  const bare = [...colours(part), ...hair(part)].map((patch) => ({ ...patch, region: shift(patch.region, ox - neck[0], oy - neck[1]) }));
  const [strands, earrings] = [strandsIn(name, bare), earring(lobes[name] ?? usualLobe)].map((patches) => patches.map(layer));
  const layers = bare.map(layer);
  const box = boxAround([...layers, ...(strands ?? []), ...(earrings ?? [])]);
  const contour = pack(toPath(contourOf(bare.flatMap((patch) => patch.region)), 3), 0);
  return { box, layers, contour, strands: strands ?? [], earrings: earrings ?? [], faceAt: faces[name] ?? [0, 0], coversEars: covered.has(name) };
}

function layer({ role, region }: Patch): Layer {
  return { role, d: pack(toPath(region, 0.5), 1) };
}

function colours(part: Part): Patch[] {
  return part.strokes.map(({ d, fill = 'outline' }) => {
    const region = merge(rings(d)).filter((ring) => Math.abs(area(ring)) > speck);
    return { role: fill === 'outline' ? 'ink' : fill, region };
  });
}

function hair(part: Part): Patch[] {
  const ink = part.strokes.filter((stroke) => stroke.fill === 'outline').flatMap((stroke) => rings(stroke.d));
  const role = part.name === 'Hijab' ? 'hijab' : part.name === 'HatHip' ? 'hat' : 'hair';
  return masses(ink, { wider: 11, line: 11.5, least: 1500 })
    .filter(([outline]) => outline !== undefined && area(outline) > 250)
    .map((region) => ({ role, region }));
}

function strandsIn(name: string, patches: readonly Patch[]): Patch[] {
  const ink = merge(patches.filter((patch) => patch.role === 'ink').flatMap((patch) => patch.region));
  const painted = merge(patches.filter((patch) => patch.role === 'hair').flatMap((patch) => patch.region));
  const isMass = patches.findIndex((patch) => patch.role === 'hair') > patches.findIndex((patch) => patch.role === 'ink');
  return strandsOf(name, isMass ? painted : without(painted, ink));
}
