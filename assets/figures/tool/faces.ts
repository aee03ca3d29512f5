import type { Box, Layer } from '../../../src/stage/figures/look.ts';
import { merge, rings } from './geometry.ts';
import { makeFace } from './face.ts';
import { boxAround } from './patch.ts';

/** Faces of the art package from which the rig takes brows, eyes and mouths. */
const sources = {
  brows: ['Smile', 'Calm', 'Concerned', 'Cheeky', 'Blank', 'Tired', 'Serious', 'Angry', 'Solemn', 'Hectic'],
  eyes: ['Smile', 'Calm', 'CalmWithMask', 'Concerned', 'Blank', 'Serious', 'Angry', 'Contempt', 'Hectic'],
  mouth: ['Smile', 'Calm', 'Serious', 'Suspicious', 'Tired', 'Angry', 'Solemn', 'Driven', 'Explaining', 'ConcernedFear', 'Concerned', 'Rage', 'SmileLOL'],
  nose: ['Smile'],
} as const;

interface Piece {
  readonly box: Box;
  readonly layers: readonly Layer[];
}

/** The pieces of faces that everybody shares, by feature and by the face they come from. */
export async function makeFaces(): Promise<Record<keyof typeof sources, Record<string, Piece>>> {
  const take = async (feature: keyof typeof sources): Promise<Record<string, Piece>> => {
    const pieces: Record<string, Piece> = {};
    for (const name of sources[feature]) {
      const layers = (await makeFace(name))[feature];
      pieces[name] = { box: boxAround(merge(layers.flatMap((layer) => rings(layer.d)))), layers };
    }
    return pieces;
  };
  return { brows: await take('brows'), eyes: await take('eyes'), mouth: await take('mouth'), nose: await take('nose') };
}
