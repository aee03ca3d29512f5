import svgpath from 'svgpath';
import type { Layer } from '../../../src/stage/figures/look.ts';
import { pack, toPath } from './curve.ts';
import { bounds, merge, overlap, rings, without, type Bounds, type Region } from './geometry.ts';
import { readPart, type Part, type Stroke } from './part.ts';

/** A face taken apart: each piece moves on its own. */
export interface FaceParts {
  readonly brows: readonly Layer[];
  readonly eyes: readonly Layer[];
  readonly nose: readonly Layer[];
  readonly mouth: readonly Layer[];
}

/** From a face's own corner to the top of the neck. */
const neck = [76, 273] as const;
/** Left of this is the eye on our left. */
const middle = 150;
/** Faces that draw brow and eye in one stroke: what lies above this line is the brow. */
const browLines: Readonly<Record<string, string>> = {
  Serious: 'M0 0H289V98L0 107Z',
  Solemn: 'M0 0H289V105H0Z',
  Angry: 'M0 0H289V68L234 100L200 118L150 122L40 92L0 90Z',
};

interface Piece extends Bounds {
  readonly d: string;
  readonly role: string;
}

/** Takes a face of the art package apart, in coordinates of the neck. */
export async function makeFace(name: string): Promise<FaceParts> {
  const part = await readPart('face', name);
  const pieces = part.strokes.flatMap(piecesOf).flatMap((piece) => atBrowLine(part, piece));
  const mouth = pieces.filter((piece) => piece.top >= 181 || (piece.top + piece.bottom) / 2 > 205);
  const upper = pieces.filter((piece) => !mouth.includes(piece));
  const nose = upper.filter(isNose);
  const around = upper.filter((piece) => !nose.includes(piece));
  const brows = browsOf(around);
  const eyes = around.filter((piece) => !brows.includes(piece));
  return { brows: layers(brows), eyes: layers(eyes), nose: layers(nose), mouth: layers(mouth) };
}

/** The subpaths of a stroke, one piece each; holes stay pieces and are put back by `layers`. */
function piecesOf(stroke: Stroke): Piece[] {
  const role = stroke.fill === undefined || stroke.fill === 'white' ? 'eyeWhite' : stroke.fill === 'outline' ? 'ink' : stroke.fill;
  return subpaths(stroke.d).map((d) => ({ d, role, ...bounds(rings(d)) }));
}

function subpaths(d: string): string[] {
  return svgpath(d).abs().unshort().toString().split(/(?=M)/).filter((each) => rings(each).length > 0);
}

function atBrowLine(part: Part, piece: Piece): Piece[] {
  const line = browLines[part.name];
  if (line === undefined || isNose(piece) || piece.top > 110) return [piece];
  const shape = merge(rings(piece.d));
  return [overlap(shape, rings(line)), without(shape, rings(line))]
    .filter((region) => region.length > 0)
    .map((region) => pieceOf(region, piece.role));
}

function pieceOf(region: Region, role: string): Piece {
  return { d: toPath(region, 0.4), role, ...bounds(region) };
}

function isNose(piece: Piece): boolean {
  return piece.left >= 128 && piece.left <= 156 && piece.top >= 110 && piece.top <= 146 && piece.right <= 203 && piece.bottom >= 165;
}

/** The topmost stroke on either side; a brow across both sides is one. */
function browsOf(pieces: readonly Piece[]): Piece[] {
  const isLeft = (piece: Piece): boolean => (piece.left + piece.right) / 2 < middle && piece.right < 175;
  const sides = [pieces.filter(isLeft), pieces.filter((piece) => !isLeft(piece))];
  return sides.flatMap((side) => side.filter((piece) => piece.role === 'ink').sort((a, b) => a.top + a.bottom - b.top - b.bottom).slice(0, 1));
}

/** White lies under ink; subpaths of one colour share a path, so that holes stay holes. */
function layers(pieces: readonly Piece[]): Layer[] {
  const roles = [...new Set(pieces.map((piece) => piece.role))].sort((a, b) => Number(a === 'ink') - Number(b === 'ink'));
  return roles.map((role) => {
    const d = pieces.filter((piece) => piece.role === role).map((piece) => piece.d).join('');
    return { role, d: pack(d, 1, -neck[0], -neck[1]) };
  });
}
