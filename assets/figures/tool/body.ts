import type { Body, Layer } from '../../../src/stage/figures/look.ts';
import { pack, toPath } from './curve.ts';
import { plainInk } from './garment.ts';
import { area, bounds, ellipse, merge, overlap, rectangle, rings, shift, type Region } from './geometry.ts';
import { masses, type Sieve } from './mass.ts';
import { readPart, type Kind, type Part } from './part.ts';
import { boxAround, contourOf, formShade, type Patch } from './patch.ts';

const sieves: Readonly<Partial<Record<Kind, Sieve>>> = {
  bust: { wider: 13, line: 11.5, least: 2500 },
  standing: { wider: 12.5, line: 10.5, least: 1800 },
  sitting: { wider: 12.5, line: 10.5, least: 1800 },
};

/** The tops of necks that cannot be found as the highest skin: there a finger points higher. */
const necks: Readonly<Record<string, readonly [number, number]>> = { PointingUp: [452, 30] };

/** Below the neck by this much, the table hides everybody. */
export const tableEdge = 720;

/**
 * A body for the rig: its black told apart in garment and line, shaded, moved to the neck.
 * `pose` is `<kind>/<name>` of the art package; ending in `@table`, it is cut off below the table's
 * edge, and the legs cost nothing.
 */
export async function makeBody(pose: string): Promise<Body> {
  const [source = '', cut] = pose.split('@');
  const [kind, name = ''] = source.split('/');
  if (kind !== 'bust' && kind !== 'standing' && kind !== 'sitting') throw new Error(`No kind of body: ${pose}`);
  const part = await readPart(kind, name);
  const neck = necks[name] ?? neckOf(part);
  const whole = [...fills(part), ...inkPatches(part), ...skinShade(part, neck)];
  const patches = cut === 'table' ? trimmed(whole, neck[1] + tableEdge) : whole;
  return assemble(patches, neck);
}

function fills(part: Part): Patch[] {
  return part.strokes
    .filter((stroke) => stroke.fill !== 'outline')
    .map(({ d, fill = 'ink' }) => ({ role: fill, d, region: merge(rings(d)) }));
}

function inkPatches(part: Part): Patch[] {
  const drawn = part.strokes.filter((stroke) => stroke.fill === 'outline').flatMap((stroke) => rings(stroke.d));
  const ink = plainInk(part, drawn);
  const line: Patch = ink === drawn ? { role: 'ink', d: inkPath(part), region: merge(ink) } : { role: 'ink', region: ink };
  const sieve = sieves[part.kind];
  const solid = sieve === undefined ? [] : masses(ink, sieve);
  const cloth = solid.map((region): Patch => ({ role: massRole(part, region), region }));
  return [line, ...cloth.filter((patch) => patch.role !== 'ink' && area(patch.region[0] ?? []) > 500)];
}

function inkPath(part: Part): string {
  return part.strokes.filter((stroke) => stroke.fill === 'outline').map((stroke) => stroke.d).join('');
}

/** Which garment a solid black area is. The art says it in the names of its drawings. */
function massRole(part: Part, region: Region): string {
  const box = bounds(region);
  if (/^(Coffee|Explaining|StripedTee|ShirtCoat|Computer)$/.test(part.name)) return 'ink';
  if (part.name === 'Wheelchair') return box.bottom < 900 && box.top > 400 && box.right < 1000 ? 'inner' : 'ink';
  if (part.kind === 'bust') return /^(BlazerBlackTee|PolkadotJacket)$/.test(part.name) ? 'inner' : 'top';
  if ((box.top + box.bottom) / 2 > part.height * 0.86) return 'shoes';
  if (part.name === 'RestingColorTee') return (box.top + box.bottom) / 2 < part.height * 0.5 ? 'top' : 'pants';
  if (/ColorTee$|RestingColorPants|CrossedLegs/.test(part.name)) return 'pants';
  return /Blazer|Easing/.test(part.name) ? 'inner' : 'top';
}

function neckOf(part: Part): readonly [number, number] {
  const points = skin(part).flat();
  const top = points.reduce((least, point) => Math.min(least, point.y), Infinity);
  const rim = points.filter((point) => point.y < top + 12 * 16).map((point) => point.x);
  const middle = (Math.min(...rim) + Math.max(...rim)) / 2;
  return [middle / 16, top / 16];
}

function skin(part: Part): Region {
  return merge(part.strokes.filter((stroke) => stroke.fill === 'skin').flatMap((stroke) => rings(stroke.d)));
}

/** The chin's shadow on the neck. */
function skinShade(part: Part, [x, y]: readonly [number, number]): Patch[] {
  const region = overlap(ellipse(x + 8, y + 26, 100, 46), skin(part));
  return [{ role: 'shade', region, alpha: 0.3 }];
}

function trimmed(patches: readonly Patch[], edge: number): Patch[] {
  const above = rectangle(-4000, -4000, 8000, edge);
  return patches.flatMap((patch) => {
    const box = bounds(patch.region);
    if (box.bottom <= edge) return [patch];
    const { d: _curves, ...rest } = patch;
    return box.top >= edge ? [] : [{ ...rest, region: overlap(patch.region, above) }];
  });
}

function assemble(patches: readonly Patch[], [x, y]: readonly [number, number]): Body {
  const all = merge(patches.flatMap((patch) => patch.region));
  const shape = contourOf(all);
  const shaded = [...patches, ...formShade(shape)];
  const box = bounds(all);
  return {
    box: boxAround(shift(all, -x, -y)),
    layers: shaded.map((patch) => layer(patch, -x, -y)),
    contour: pack(toPath(shape, 1.4), 0, -x, -y),
    ground: Math.round(box.bottom - y),
  };
}

function layer({ role, region, d, alpha }: Patch, dx: number, dy: number): Layer {
  const packed = pack(d ?? toPath(region, 0.5), 0, dx, dy);
  return alpha === undefined ? { role, d: packed } : { role, d: packed, alpha };
}
