import type { Art, Layer } from '../../../src/stage/figures/look.ts';
import { pack, toPath } from './curve.ts';
import { isDotted, plainInk } from './garment.ts';
import { area, bounds, ellipse, grow, merge, overlap, rectangle, rings, shift, without, type Region } from './geometry.ts';
import { masses, type Sieve } from './mass.ts';
import { readPart, type Kind, type Part } from './part.ts';
import { boxAround, contourOf, deepAlpha, edgeShade, lowShade, type Patch } from './patch.ts';
import { isTrim, trim } from './trim.ts';

const sieves: Readonly<Partial<Record<Kind, Sieve>>> = {
  bust: { wider: 13, line: 11.5, least: 2500 },
  standing: { wider: 12.5, line: 10.5, least: 1800 },
  sitting: { wider: 12.5, line: 10.5, least: 1800 },
};

/** The tops of necks that cannot be found as the highest skin: there a finger points higher. */
const necks: Readonly<Record<string, readonly [number, number]>> = { PointingUp: [452, 30] };

/** How far curves may stray: a third of a pixel on the stage for lines; less matters below. */
const bustSlack = 1;
const legSlack = 1.6;
const shadeSlack = 4;

/** Below the neck by this much, the table hides everybody: there a body is cut from its legs. */
const tableEdge = 720;
/** So far the legs reach up under the body, that no seam shows. */
const tuck = 8;

/** A body in two pieces: what shows behind a table, and the legs; a bust has none. */
export interface Halves {
  readonly bust: Art;
  readonly legs: Art | null;
}

/**
 * A body for the rig: its black told apart in garment and line, shaded, moved to the neck, and cut
 * at the table's edge. `pose` is `<kind>/<name>` of the art package, with a `+<trim>` for each
 * thing we add to the garment.
 */
export async function makeBody(pose: string): Promise<Halves> {
  const dressed = await dress(pose);
  const shape = shapeOf(dressed);
  const lit = [...dressed, ...neckShade(dressed), edgeShade(shape)];
  const low: Patch = { role: 'shade', region: shape, alpha: deepAlpha };
  return {
    bust: assemble(cut(seamless([...lit, ...lowShade(shape)]), -4000, tableEdge), bustSlack),
    legs: pose.startsWith('bust/') ? null : assemble(cut([...lit, low], tableEdge - tuck, 4000), legSlack),
  };
}

async function dress(pose: string): Promise<Patch[]> {
  const [source = '', ...added] = pose.split('+');
  const [kind, name = ''] = source.split('/');
  if (kind !== 'bust' && kind !== 'standing' && kind !== 'sitting') throw new Error(`No kind of body: ${pose}`);
  const trims = added.filter(isTrim);
  if (trims.length < added.length) throw new Error(`No such trim: ${pose}`);
  const part = await readPart(kind, name);
  const patches = atNeck([...underLines(fills(part), part), ...inkPatches(part)], necks[name] ?? neckOf(part));
  return trims.reduce((worn, each) => trim(worn, each, name), patches);
}

function atNeck(patches: readonly Patch[], [x, y]: readonly [number, number]): Patch[] {
  return patches.map((patch) => ({ ...patch, region: shift(patch.region, -x, -y) }));
}

/** Colours under the lines. Dotted garments get theirs from their black, not from their dots. */
function fills(part: Part): Patch[] {
  return part.strokes
    .filter(({ fill }) => fill !== 'outline' && !(fill === 'top' && isDotted(part)))
    .map(({ d, fill = 'ink' }) => ({ role: under(part, fill), region: merge(rings(d)) }));
}

/** What is worn under a doctor's coat, trousers and all. */
function under(part: Part, role: string): string {
  return part.name === 'DocStethoscope' && role === 'top' ? 'inner' : role;
}

/** Cloth reaches under its outline: the art leaves slivers of skin or background between them. */
function underLines(patches: readonly Patch[], part: Part): Patch[] {
  const drawn = merge(part.strokes.flatMap((stroke) => merge(rings(stroke.d))));
  return patches.map((patch) =>
    isGarment(patch.role) ? { ...patch, region: overlap(grow(patch.region, 5), drawn) } : patch,
  );
}

function inkPatches(part: Part): Patch[] {
  const ink = plainInk(part, part.strokes.filter((stroke) => stroke.fill === 'outline').flatMap((stroke) => rings(stroke.d)));
  const sieve = sieves[part.kind];
  const solid = sieve === undefined ? [] : masses(ink, sieve);
  const cloth = solid.map((region): Patch => ({ role: massRole(part, region), region }));
  return [{ role: 'ink', region: merge(ink) }, ...cloth.filter(isCloth)];
}

/** Thick spots of a line are no cloth; the shirt under a jacket is never small. */
function isCloth({ role, region }: Patch): boolean {
  return role !== 'ink' && area(region[0] ?? []) > (role === 'inner' ? 8000 : 500);
}

/** Which garment a solid black area is. The art says it in the names of its drawings. */
function massRole(part: Part, region: Region): string {
  const box = bounds(region);
  if (/^(Coffee|Explaining|StripedTee|ShirtCoat|Computer)$/.test(part.name)) return 'ink';
  if (part.name === 'Wheelchair') return box.left > 500 && box.right < 900 ? 'inner' : 'ink';
  if (part.kind === 'bust') return /^(BlazerBlackTee|PolkadotJacket)$/.test(part.name) ? 'inner' : 'top';
  if ((box.top + box.bottom) / 2 > part.height * 0.86) return 'shoes';
  if (part.name === 'RestingColorTee') return (box.top + box.bottom) / 2 < part.height * 0.5 ? 'top' : 'pants';
  if (/ColorTee$|RestingColorPants|CrossedLegs/.test(part.name)) return 'pants';
  return /Blazer|Easing|DocStethoscope/.test(part.name) ? 'inner' : 'top';
}

function neckOf(part: Part): readonly [number, number] {
  const skin = part.strokes.filter((stroke) => stroke.fill === 'skin').flatMap((stroke) => rings(stroke.d));
  const { top } = bounds(skin);
  const rim = bounds(overlap(merge(skin), rectangle(-4000, top, 8000, top + 12)));
  return [(rim.left + rim.right) / 2, top];
}

/** The chin's shadow on the neck. */
function neckShade(patches: readonly Patch[]): Patch[] {
  const skin = merge(patches.filter((patch) => patch.role === 'skin').flatMap((patch) => patch.region));
  return [{ role: 'shade', region: overlap(ellipse(8, 26, 100, 46), skin), alpha: 0.3 }];
}

/** Skin painted under cloth would shimmer through at the cut, where pixels are half covered. */
function seamless(patches: readonly Patch[]): Patch[] {
  const cloth = patches.filter(({ role }) => isGarment(role)).flatMap((patch) => patch.region);
  const covered = overlap(grow(merge(cloth), -6), rectangle(-4000, tableEdge - 24, 4000, tableEdge));
  return patches.map((patch) => (patch.role === 'skin' ? { ...patch, region: without(patch.region, covered) } : patch));
}

function isGarment(role: string): boolean {
  return /^(top|jacket|blazer)$/.test(role);
}

function cut(patches: readonly Patch[], top: number, bottom: number): Patch[] {
  const band = rectangle(-4000, top, 4000, bottom);
  return patches
    .map((patch) => ({ ...patch, region: overlap(patch.region, band) }))
    .filter((patch) => patch.region.length > 0);
}

function shapeOf(patches: readonly Patch[]): Region {
  return contourOf(merge(patches.flatMap((patch) => patch.region)));
}

function assemble(patches: readonly Patch[], slack: number): Art {
  const layers = patches.map((patch) => layer(patch, slack));
  const contour = pack(toPath(shapeOf(patches), shadeSlack), 0);
  return { box: boxAround(layers), layers, contour };
}

function layer({ role, region, alpha }: Patch, slack: number): Layer {
  const d = pack(toPath(region, alpha === undefined ? slack : shadeSlack), 0);
  return alpha === undefined ? { role, d } : { role, d, alpha };
}
