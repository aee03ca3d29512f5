import type { Drawing, Shape } from '../drawing.ts';
import type { Age } from './look.ts';

/*
 * What skin does: it colours, it folds, it gets wet. Drawn by ourselves over the faces of the art
 * package, in coordinates of the top of the neck.
 */

/** Both cheeks coloured, the far one smaller. `alpha` from 0 to 1. */
export function cheeksDrawing(fill: string, alpha: number): Drawing {
  const shapes = [ellipse(8, -95, 34, 22), ellipse(150, -103, 26, 20)].map((d): Shape => ({ d, fill, alpha }));
  return { box: [-28, -125, 206, 56], shapes };
}

interface Fold {
  readonly d: string;
  readonly width: number;
  readonly alpha: number;
}

const smileLine: Fold = { d: 'M36 -69c-8 8 -12 18 -11 30', width: 5.5, alpha: 0.6 };
const crowsFeet: Fold = { d: 'M-44 -156l-17 -5M-45 -145l-18 1M-43 -134l-15 8', width: 4.5, alpha: 0.45 };

/** What a life writes in a face; nothing yet for the young. */
const folds: Readonly<Record<Age, readonly Fold[]>> = {
  child: [],
  teen: [],
  grown: [],
  middle: [
    { ...smileLine, alpha: 0.4 },
    { ...crowsFeet, d: 'M-30 -146l-15 -4M-30 -136l-14 4', alpha: 0.4 },
  ],
  old: [
    smileLine,
    crowsFeet,
    { d: 'M124 -72c8 7 11 16 9 25', width: 5, alpha: 0.5 },
    { d: 'M50 -36c-4 5 -5 11 -3 16', width: 4.5, alpha: 0.45 },
    { d: 'M-2 -129c10 8 25 8 36 -1M114 -132c8 7 19 7 27 0', width: 4.5, alpha: 0.4 },
    { d: 'M34 -238c26 -10 62 -10 90 -1M50 -258c18 -6 40 -6 60 0', width: 4.5, alpha: 0.32 },
  ],
};

/** Lines of age around eyes and mouth and on the forehead; `null` when there are none. */
export function wrinklesDrawing(age: Age, stroke: string): Drawing | null {
  const shapes = folds[age].map((fold): Shape => ({ ...fold, stroke }));
  return shapes.length === 0 ? null : { box: [-70, -272, 222, 262], shapes };
}

/** One tear under the near eye. */
export function tearDrawing(stroke: string): Drawing {
  const d = 'M16 -115c-9 16-15 25-15 35a14 14 0 0 0 28 0c0-10-7-20-13-35z';
  return { box: [-4, -120, 38, 60], shapes: [{ d, fill: '#bfe3f2', stroke, width: 6 }] };
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}
