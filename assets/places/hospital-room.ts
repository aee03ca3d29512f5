import type { Scenery } from '../../src/stage/scenery.ts';
import { drawCeiling } from './furniture/ceiling.ts';
import { drawClock } from './furniture/clock.ts';
import { drawMug } from './furniture/cups.ts';
import { drawSheet } from './furniture/sheet.ts';
import { drawBed } from './hospital-room/bed.ts';
import { wardHours, wardPalettes } from './hospital-room/palettes.ts';
import { drawStool, drawTable } from './hospital-room/table.ts';
import { drawCards, drawCurtain, drawWardrobe } from './hospital-room/things.ts';
import { drawOutlook } from './hospital-room/window.ts';
import { before, behind, beside, bounds, drawn } from './kit/drawn.ts';
import { box, line } from './kit/forms.ts';
import type { Pen } from './kit/pen.ts';

/** A room for one patient: the bed, the table on wheels beside it, flowers, and the town outside. */
export function hospitalRoom(): Scenery {
  return {
    bounds,
    edge: 404,
    taken: [[402, 756]],
    palettes: wardPalettes,
    hours: wardHours,
    back: drawn(67, behind, drawBack),
    chair: drawn(71, beside, drawStool),
    table: drawn(73, before, drawTable),
    cups: ['cup1', 'cup2', 'cup3'].map((role, index) => drawn(79 + index, before, (pen) => drawMug(pen, role))),
    sheet: drawn(51, before, drawSheet),
  };
}

function drawBack(pen: Pen): void {
  pen.light(box(-420, -420, 2120, 1100), 'wall', { fade: { to: 'wallLow', alpha: 1, line: [0, 0, 0, 520] } });
  pen.fill('M-420 316H1700V700H-420Z', 'band');
  pen.ink(line([-420, 316], [1700, 315]), { width: 3 });
  pen.fill('M-420 305H1700V315H-420Z', 'trim');
  drawCeiling(pen, 'trim');
  drawOutlook(pen);
  drawCards(pen);
  drawWardrobe(pen, 1092);
  drawClock(pen, 1010, 76);
  drawSunlight(pen.only('warm'));
  drawCurtain(pen.placed({ move: [-18, 0] }));
  drawBed(pen.styled({ ...behind, width: 3.2, alpha: 0.9 }));
}

function drawSunlight(pen: Pen): void {
  for (const soft of [0, 9, 18, 27]) {
    pen.light(`M${520 - soft} ${96 - soft}H${900 + soft}L${760 + soft} 420H${260 - soft}Z`, 'glow', { alpha: 0.08, fade: { to: 'glow', alpha: 0, line: [700, 96, 520, 410] } });
  }
}
