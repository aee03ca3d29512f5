import svgpath from 'svgpath';
import type { Box, Layer } from '../../../src/stage/figures/look.ts';
import { pack } from './curve.ts';
import { makeFace } from './face.ts';
import { boxAround } from './patch.ts';

/** Faces of the art package from which the rig takes brows, eyes and mouths. */
const sources = {
  brows: ['Smile', 'Calm', 'Concerned', 'Cheeky', 'Blank', 'Tired', 'Serious', 'Angry', 'Solemn', 'Hectic'],
  eyes: ['Smile', 'Calm', 'CalmWithMask', 'Concerned', 'Blank', 'Serious', 'Angry', 'Contempt', 'Hectic'],
  mouth: ['Smile', 'Calm', 'Serious', 'Suspicious', 'Tired', 'Angry', 'Solemn', 'Driven', 'Explaining', 'ConcernedFear', 'Concerned', 'Rage', 'SmileLOL'],
  nose: ['Smile'],
} as const;

/** Mouths for talking: laughing and frightened mouths of the art package, made small. */
const talking: Readonly<Record<string, { readonly from: string; readonly scale: number }>> = {
  Talking: { from: 'SmileLOL', scale: 0.68 },
  Murmuring: { from: 'ConcernedFear', scale: 0.74 },
};

interface Piece {
  readonly box: Box;
  readonly layers: readonly Layer[];
}

type Pieces = Record<string, Piece>;

/** The pieces of faces that everybody shares, by feature and by the face they come from. */
export async function makeFaces(): Promise<Record<keyof typeof sources, Pieces>> {
  const mouth = await take('mouth');
  for (const [name, { from, scale }] of Object.entries(talking)) mouth[name] = smaller(from, mouth, scale);
  return { brows: await take('brows'), eyes: await take('eyes'), mouth, nose: await take('nose') };
}

async function take(feature: keyof typeof sources): Promise<Pieces> {
  const pieces: Pieces = {};
  for (const name of sources[feature]) {
    const layers = (await makeFace(name))[feature];
    pieces[name] = { box: boxAround(layers), layers };
  }
  return pieces;
}

/** A piece made smaller around its middle. */
function smaller(from: string, pieces: Pieces, scale: number): Piece {
  const piece = pieces[from];
  if (piece === undefined) throw new Error(`No mouth '${from}' to make smaller`);
  const [left, top, width, height] = piece.box;
  const [x, y] = [left + width / 2, top + height / 2];
  const place = `translate(${x} ${y}) scale(${scale}) translate(${-x} ${-y})`;
  const layers = piece.layers.map((layer) => ({ ...layer, d: pack(svgpath(layer.d).transform(place).toString(), 1) }));
  return { box: boxAround(layers), layers };
}
