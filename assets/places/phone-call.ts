import type { Scenery } from '../../src/stage/scenery.ts';
import { framesOf } from './calls/frames.ts';
import { homes } from './calls/homes.ts';
import { callHours } from './calls/palettes.ts';
import { before, behind, bounds, drawn } from './kit/drawn.ts';
import { oval } from './kit/forms.ts';
import type { Pen } from './kit/pen.ts';
import { coil } from './phone-call/cord.ts';
import { drawDesk, drawOffice } from './phone-call/office.ts';
import { phonePalettes } from './phone-call/palettes.ts';

/** Two places at once: your own desk, and hung on its cord, cut out like a picture, wherever the other is. */
export function phoneCall(): Scenery {
  return {
    bounds,
    edge: 404,
    taken: [],
    palettes: phonePalettes,
    hours: callHours,
    back: [],
    chair: [],
    table: [...drawn(151, behind, drawOffice), ...drawn(157, before, drawDesk)],
    cups: [],
    call: { homes: homes(), frames: framesOf(cutting, (width, index) => [...drawn(163 + index, before, (pen) => drawRim(pen, width)), ...cord]) },
  };
}

const [top, bottom] = [54, 384];

/** From a picture down to the cord that joins them all. */
const cord = drawn(161, before, (pen) => {
  pen.ink(coil([0, bottom + 10], [0, 438], 3), { role: 'cord', width: 4.4 });
  pen.fill(oval(0, bottom + 8, 7), 'cord');
});

/** Torn a little askew. */
function cutting(width: number): string {
  return leaning(width / 2 - 10, 0);
}

function leaning(half: number, grown: number): string {
  const slant = Math.min(9, half / 14);
  const out = half + grown;
  return `M${slant - out} ${top - grown + 4}L${out + slant} ${top - grown - 3}L${out - slant} ${bottom + grown - 3}L${-out - slant} ${bottom + grown + 4}Z`;
}

function drawRim(pen: Pen, width: number): void {
  const half = width / 2 - 10;
  pen.light(`M${-half} ${bottom + 10}H${half}L${half + 6} ${bottom + 22}H${-half + 4}Z`, 'shadow', { alpha: 0.22 });
  pen.ring(leaning(half, 9), leaning(half, 0), 'white');
  pen.ink(leaning(half, 9), { width: 3.6 });
  pen.ink(leaning(half, 0), { width: 3 });
  drawCrackle(pen.only('tense'), half);
}

/** The line is bad. */
function drawCrackle(pen: Pen, half: number): void {
  pen.ink(`M${half - 26} ${top - 18}l8 9l-2-11l9 8M${half - 46} ${top - 16}l5 8`, { role: 'alarm', width: 3.4 });
}
