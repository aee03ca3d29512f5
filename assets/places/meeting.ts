import type { Scenery } from '../../src/stage/scenery.ts';
import { drawMug } from './furniture/cups.ts';
import { drawSheet } from './furniture/sheet.ts';
import { drawWall } from './furniture/wall.ts';
import { before, behind, beside, bounds, drawn } from './kit/drawn.ts';
import { box, line } from './kit/forms.ts';
import type { Pen } from './kit/pen.ts';
import { meetingHours, meetingPalettes } from './meeting/palettes.ts';
import { drawChair, drawTable } from './meeting/table.ts';
import { drawBeyond, drawCabinet, drawFlipChart, drawLamps, drawScreen, drawStickies } from './meeting/wall.ts';
import { drawTown, drawWindow, glass } from './meeting/window.ts';

/** Where five organisations sit at one table: the child stands in the middle of the flip chart. */
export function meeting(): Scenery {
  return {
    bounds,
    edge: 404,
    taken: [[212, 342], [472, 536], [656, 784], [790, 878], [1052, 1178]],
    palettes: meetingPalettes,
    hours: meetingHours,
    back: drawn(411, behind, drawBack),
    chair: drawn(440, beside, drawChair),
    table: drawn(477, before, drawTable),
    cups: ['cup1', 'cup2', 'cup3', 'cup4'].map((role, index) => drawn(491 + index, before, (pen) => drawMug(pen, role))),
    sheet: drawn(51, before, drawSheet),
  };
}

function drawBack(pen: Pen): void {
  drawTown(pen);
  drawWall(pen, [glass]);
  pen.light(box(-420, 306, 2120, 400), 'panel', { fade: { to: 'panelLow', alpha: 1, line: [0, 306, 0, 470] } });
  pen.fill(box(-420, 298, 2120, 10), 'rail');
  pen.ink(`${line([-420, 298], [1700, 298])}${line([-420, 308], [1700, 308])}`, { width: 2.2, alpha: 0.5 });
  drawWindow(pen);
  drawBeyond(pen);
  drawStickies(pen);
  drawScreen(pen);
  drawCabinet(pen);
  drawFlipChart(pen);
  drawSunlight(pen.only('warm'));
  drawLamps(pen);
}

/** A band of sun from the window across the room. */
function drawSunlight(pen: Pen): void {
  for (const soft of [0, 12, 24, 36]) {
    pen.light(`M${60 - soft} 40H${380 + soft}L${820 + soft} 404H${360 - soft}Z`, 'glow', {
      alpha: 0.07, fade: { to: 'glow', alpha: 0, line: [220, 60, 560, 404] },
    });
  }
}
