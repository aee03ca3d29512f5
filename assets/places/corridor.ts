import type { Scenery } from '../../src/stage/scenery.ts';
import { drawDoor } from './corridor/door.ts';
import { corridorHours, corridorPalettes } from './corridor/palettes.ts';
import { drawBench, drawCart, drawGel, drawRail, drawSign } from './corridor/things.ts';
import { drawShell, drawSunlight } from './corridor/shell.ts';
import { drawCourtyard } from './corridor/window.ts';
import { drawClock } from './furniture/clock.ts';
import { before, behind, bounds, drawn } from './kit/drawn.ts';
import type { Pen } from './kit/pen.ts';

/** A hospital corridor: where one hears things standing up, between two doors. */
export function corridor(): Scenery {
  return {
    bounds,
    edge: 404,
    taken: [],
    palettes: corridorPalettes,
    hours: corridorHours,
    back: drawn(31, behind, drawBack),
    chair: [],
    table: drawn(37, before, drawFront),
    cups: [],
  };
}

function drawBack(pen: Pen): void {
  drawShell(pen);
  drawCourtyard(pen);
  drawRail(pen);
  for (const [x, role] of [[-250, 'doorGreen'], [150, 'doorWarm'], [850, 'doorBlue'], [1420, 'doorWarm']] as const) drawDoor(pen, x, role);
  drawSign(pen);
  drawClock(pen, 812, 68);
  drawGel(pen, 800, 232);
  drawDrawings(pen);
  drawSunlight(pen.only('warm'));
  drawCart(pen.placed({ move: [62, 0] }).styled({ ...before, width: 3 }));
  drawBench(pen.styled({ ...before, width: 3.2 }));
}

/** Made by children in bed, and hung at their height. */
function drawDrawings(pen: Pen): void {
  const first = pen.placed({ turn: { degrees: -2, around: [68, 170] } });
  first.shape('M22 118H114V236H22Z', 'sheet');
  first.fill('M46 158a22 22 0 1 1 44 0a22 22 0 1 1 -44 0z', 'coral');
  first.fill('M36 226c4-36 20-44 32-44s28 8 32 44z', 'teal');
  const second = pen.placed({ turn: { degrees: 3, around: [1110, 190] }, move: [52, -14] });
  second.shape('M1068 150H1158V226H1068Z', 'paper');
  second.ink('M1084 212v-26l18-16l18 16v26zM1096 212v-14h10v14', { role: 'coral', width: 3.2, alpha: 0.95 });
  second.ink('M1136 178a9 9 0 1 1 .1 0M1136 160v-5M1149 169l5-3M1123 169l-5-3', { role: 'ochre', width: 3, alpha: 0.95 });
  second.ink('M1076 218c20-5 50-5 74 0', { role: 'leaf', width: 3.4, alpha: 0.95 });
  for (const [x, y] of [[68, 122], [1164, 140]] as const) pen.fill(`M${x - 5} ${y}a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z`, 'coral');
}

/** A plant near the eye, so that the floor runs away behind it. */
function drawFront(pen: Pen): void {
  pen.light('M-420 560H1700V1500H-420Z', 'shadow', { alpha: 0, fade: { to: 'shadow', alpha: 0.26, line: [0, 580, 0, 900] } });
  for (const [x, y, bend] of [[-64, 430, -40], [-20, 412, -8], [26, 436, 26], [58, 478, 46], [-92, 486, -58]] as const) {
    pen.shape(`M0 640C${bend - 26} 560 ${x - 26} ${y + 60} ${x} ${y}C${x + 30} ${y + 64} ${bend + 30} 570 14 640Z`, x % 4 === 0 ? 'leaf' : 'leafDark', { width: 3.4 });
    pen.ink(`M6 630C${bend} 580 ${x + 2} ${y + 90} ${x + 1} ${y + 36}`, { width: 2, alpha: 0.45 });
  }
  pen.shape('M-62 628H78L60 790H-44Z', 'pot');
  pen.shape('M-70 612H86V646H-70Z', 'pot');
}
