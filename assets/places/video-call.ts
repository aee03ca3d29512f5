import type { Scenery } from '../../src/stage/scenery.ts';
import { framesOf } from './calls/frames.ts';
import { homes } from './calls/homes.ts';
import { callHours } from './calls/palettes.ts';
import { before, behind, bounds, drawn } from './kit/drawn.ts';
import { box, line, oval } from './kit/forms.ts';
import type { Pen } from './kit/pen.ts';
import { drawDesk, drawRoom } from './video-call/desk.ts';
import { drawLaptop } from './video-call/laptop.ts';
import { videoPalettes } from './video-call/palettes.ts';

/** A video call as you see it: a laptop on your own desk, and everybody in a window of their own. */
export function videoCall(): Scenery {
  return {
    bounds,
    edge: 404,
    taken: [],
    palettes: videoPalettes,
    hours: callHours,
    back: [],
    chair: [],
    table: [...drawn(131, behind, drawRoom), ...drawn(137, before, drawDesk), ...drawn(139, before, drawLaptop)],
    cups: [],
    call: { homes: homes(), frames: framesOf(tile, (width, index) => drawn(149 + index, before, (pen) => drawRim(pen, width))) },
  };
}

function tile(width: number): string {
  return box(-width / 2, 50, width, 344, 14);
}

/** The window's edge, and the microphone that is open. */
function drawRim(pen: Pen, width: number): void {
  pen.ink(tile(width), { width: 4.2 });
  const x = -width / 2 + 25;
  pen.shape(oval(x, 371, 14), 'screenLight', { width: 2.8 });
  pen.fill(box(x - 4, 361, 8, 13, 4), 'white', { amp: 0.2 });
  pen.ink(`M${x - 7} 370c0 10 14 10 14 0${line([x, 378], [x, 382])}`, { role: 'white', width: 2.4 });
}
