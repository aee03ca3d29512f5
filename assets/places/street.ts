import type { Scenery } from '../../src/stage/scenery.ts';
import { before, behind, bounds, drawn } from './kit/drawn.ts';
import type { Pen } from './kit/pen.ts';
import { drawBike } from './street/bike.ts';
import { drawCanal } from './street/canal.ts';
import { drawFrontLeft, drawFrontRight } from './street/fronts.ts';
import { drawPavement, drawPosts } from './street/pavement.ts';
import { streetHours, streetPalettes } from './street/palettes.ts';

/** A street of old houses on a canal: conversations on the stoop, in sight of the neighbours. */
export function street(): Scenery {
  return {
    bounds,
    edge: 404,
    taken: [],
    palettes: streetPalettes,
    hours: streetHours,
    back: drawn(53, behind, drawBack),
    chair: [],
    table: drawn(59, before, drawPosts),
    cups: [],
  };
}

function drawBack(pen: Pen): void {
  drawCanal(pen);
  drawPavement(pen);
  drawFrontLeft(pen);
  drawFrontRight(pen);
  drawBike(pen.placed({ move: [640, 470] }));
}
