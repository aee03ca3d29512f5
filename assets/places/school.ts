import type { Scenery } from '../../src/stage/scenery.ts';
import { drawCeiling } from './furniture/ceiling.ts';
import { drawClock } from './furniture/clock.ts';
import { drawMug, drawWaterGlass } from './furniture/cups.ts';
import { drawSheet } from './furniture/sheet.ts';
import { drawWall } from './furniture/wall.ts';
import { before, behind, beside, bounds, drawn } from './kit/drawn.ts';
import { box, line, oval } from './kit/forms.ts';
import type { Pen } from './kit/pen.ts';
import { drawBoard, drawGarlandOfWork, drawShelves } from './school/board.ts';
import { drawCorridor, drawGlassDoor, panes } from './school/corridor.ts';
import { schoolHours, schoolPalettes } from './school/palettes.ts';
import { drawChair, drawTable } from './school/table.ts';
import { drawWindow, drawYard, glass } from './school/window.ts';

/** The mentor's room: the yard on one side, the lockers on the other. */
export function school(): Scenery {
  return {
    bounds,
    edge: 404,
    taken: [[108, 260], [458, 552], [632, 692], [992, 1126]],
    palettes: schoolPalettes,
    hours: schoolHours,
    back: drawn(511, behind, drawBack),
    chair: drawn(540, beside, drawChair),
    table: drawn(577, before, drawTable),
    cups: [
      drawn(591, before, (pen) => drawMug(pen, 'cup1')),
      drawn(592, before, drawWaterGlass),
      drawn(593, before, (pen) => drawMug(pen, 'cup2')),
    ],
    sheet: drawn(51, before, drawSheet),
  };
}

function drawBack(pen: Pen): void {
  drawYard(pen);
  drawCorridor(pen);
  drawWall(pen, [glass, ...panes]);
  drawCeiling(pen, 'frame');
  pen.light(`${box(-420, 318, 1232, 380)}${box(1124, 318, 600, 380)}`, 'panel', { fade: { to: 'panelLow', alpha: 1, line: [0, 318, 0, 470] } });
  for (const [from, to] of [[-420, 812], [1124, 1700]] as const) {
    pen.fill(box(from, 308, to - from, 12), 'rail');
    pen.ink(`${line([from, 308], [to, 308])}${line([from, 320], [to, 320])}`, { width: 2.2, alpha: 0.5 });
  }
  drawWindow(pen);
  drawClock(pen, 336, 72);
  drawBoard(pen);
  drawGlassDoor(pen);
  drawShelves(pen);
  drawGarlandOfWork(pen);
  drawHooks(pen);
  drawSunlight(pen.only('warm'));
}

/** Only seen on wide screens: bags and coats, and a map of the world. */
function drawHooks(pen: Pen): void {
  pen.shape('M-370 130H-70V146H-370Z', 'cabinet', { width: 3 });
  for (const [x, role] of [[-330, 'bag'], [-240, 'blue'], [-150, 'coat']] as const) {
    pen.shape(`M${x - 12} 146c-28 20-32 70-30 130c24 12 66 12 88 0c2-60-4-110-30-130c-8 8-20 8-28 0z`, role, { width: 2.8 });
    pen.ink(`M${x + 4} 160V276M${x - 24} 226h18M${x + 14} 226h18`, { width: 2.2, alpha: 0.5 });
    pen.fill(oval(x + 4, 142, 6), 'handle');
  }
  pen.shape(box(1420, 60, 240, 150, 3), 'card4', { width: 3 });
  pen.fill('M1440 96c20-16 50-14 60 0c-4 20-20 20-24 44c-16-4-36-24-36-44zM1530 90c30-12 80-10 104 6c-4 22-30 20-40 34c-12-4-14-12-30-10c-14-4-34-14-34-30zM1550 136c14 0 22 8 18 24c-8 14-20 4-20-10z', 'land');
}

/** The sun comes in from the yard. */
function drawSunlight(pen: Pen): void {
  for (const soft of [0, 12, 24, 36]) {
    pen.light(`M${30 - soft} 46H${276 + soft}L${640 + soft} 404H${250 - soft}Z`, 'glow', {
      alpha: 0.07, fade: { to: 'glow', alpha: 0, line: [160, 60, 420, 404] },
    });
  }
}
