import svgpath from 'svgpath';
import type { Art, GlassesArt } from '../../../src/stage/figures/look.ts';
import { pack, toPath } from './curve.ts';
import { merge, overlap, rectangle, rings } from './geometry.ts';
import { readPart, type Kind } from './part.ts';
import { boxAround, contourOf } from './patch.ts';

/** Where beards and glasses sit, from the top of the neck. */
const places: Readonly<Partial<Record<Kind, readonly [number, number]>>> = {
  beard: [-112, -121],
  accessory: [-188, -218],
};

/** Beards and glasses drawn for another face than the rest, and what brings them in place. */
const fittings: Readonly<Record<string, string>> = {
  FullColor: 'translate(0 -20) scale(.94 .97)',
  FullMax: 'translate(0 -20) scale(.98 1)',
  FullMedium: 'translate(0 -10) scale(.98 1)',
  MustacheBull: 'translate(0 -20)',
  MustacheEight: 'translate(-240 -75)',
  Eyepatch: 'translate(0 -60)',
  SunglassesTwo: 'translate(-10 0)',
};

/** A beard or a pair of glasses, moved to its place above the neck. `role` colours its black. */
export async function makeAttachment(kind: 'beard' | 'accessory', name: string, role: string): Promise<Art> {
  const part = await readPart(kind, name);
  const [x, y] = places[kind] ?? [0, 0];
  const strokes = part.strokes.map(({ d, fill = 'outline' }) => ({
    role: fill === 'outline' ? role : fill,
    d: svgpath(d).transform(`translate(${x} ${y}) ${fittings[name] ?? ''}`).toString(),
  }));
  const all = merge(strokes.flatMap(({ d }) => merge(rings(d))));
  const layers = strokes.map((stroke) => ({ role: stroke.role, d: pack(stroke.d, 1) }));
  return { box: boxAround(layers), layers, contour: pack(toPath(contourOf(all), 3), 0) };
}

/** Where glasses end on a head whose ears are covered, left and right. */
const lenses = rectangle(-64, -400, 204, 100);

/** Glasses, also without their temples: hair and headscarves go over those. */
export async function makeGlasses(name: string): Promise<GlassesArt> {
  const whole = await makeAttachment('accessory', name, 'frame');
  const bare = whole.layers.map(({ role, d }) => ({ role, d: pack(toPath(overlap(merge(rings(d)), lenses), 0.5), 1) }));
  return { ...whole, bare };
}
