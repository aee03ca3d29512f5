import type { Drawing, Shape } from '../drawing.ts';

/*
 * What skin does: it colours, it folds, it gets wet. Drawn by ourselves over the faces of the art
 * package, in coordinates of the top of the neck.
 */

/** Both cheeks coloured, the far one smaller. `alpha` from 0 to 1. */
export function cheeksDrawing(fill: string, alpha: number): Drawing {
  const shapes = [ellipse(8, -95, 34, 22), ellipse(150, -103, 26, 20)].map((d): Shape => ({ d, fill, alpha }));
  return { box: [-28, -125, 206, 56], shapes };
}

/** Lines of a long life: crow's feet, under the eye, and beside the mouth. */
export function wrinklesDrawing(stroke: string): Drawing {
  const lines = ['M-36 -127c6 8 14 12 22 13', 'M36 -67c-8 8-12 18-11 30', 'M160 -127c4 6 9 9 15 9'];
  return { box: [-42, -133, 224, 102], shapes: lines.map((d): Shape => ({ d, stroke, width: 5.5, alpha: 0.75 })) };
}

/** One tear under the near eye. */
export function tearDrawing(stroke: string): Drawing {
  const d = 'M16 -115c-9 16-15 25-15 35a14 14 0 0 0 28 0c0-10-7-20-13-35z';
  return { box: [-4, -120, 38, 60], shapes: [{ d, fill: '#bfe3f2', stroke, width: 6 }] };
}

function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}
