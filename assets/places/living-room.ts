import type { Scenery } from '../../src/stage/scenery.ts';
import { drawTeaGlass } from './furniture/cups.ts';
import { drawSheet } from './furniture/sheet.ts';
import { drawWall } from './furniture/wall.ts';
import { before, behind, beside, bounds, drawn } from './kit/drawn.ts';
import { box, line } from './kit/forms.ts';
import type { Point } from './kit/outline.ts';
import type { Pen } from './kit/pen.ts';
import { drawBeyond, drawBookcase, drawLongClock, drawPolder, drawSofaCorner } from './living-room/corner.ts';
import { livingRoomHours, livingRoomPalettes } from './living-room/palettes.ts';
import { drawChair, drawTable } from './living-room/table.ts';
import { drawStreet, drawWindow, glass } from './living-room/window.ts';

/** A front room from the thirties: the street rides past the window. */
export function livingRoom(): Scenery {
  return {
    bounds,
    edge: 404,
    taken: [[170, 325], [482, 574], [620, 724]],
    palettes: livingRoomPalettes,
    hours: livingRoomHours,
    back: drawn(311, behind, drawBack),
    chair: drawn(340, beside, drawChair),
    table: drawn(377, before, drawTable),
    cups: [drawn(391, before, drawTeaGlass), drawn(392, before, drawTeaGlass)],
    sheet: drawn(51, before, drawSheet),
  };
}

function drawBack(pen: Pen): void {
  drawStreet(pen);
  drawWall(pen, [glass]);
  const stripes = Array.from({ length: 38 }, (_, index): Point => [-400 + index * 56, 0]).filter(([x]) => x < 330 || x > 870);
  pen.repeated(stripes).ink(line([0, -60], [0, 420]), { role: 'stripe', width: 5, alpha: 0.28, amp: 0.4 });
  pen.fill(box(-420, -74, 2120, 14), 'rail');
  pen.ink(`${line([-420, -74], [1700, -74])}${line([-420, -60], [1700, -60])}`, { width: 2.2, alpha: 0.5 });
  drawWindow(pen);
  drawBookcase(pen);
  drawPolder(pen);
  drawLongClock(pen);
  drawSofaCorner(pen);
  drawBeyond(pen);
  drawSunlight(pen.only('warm'));
}

/** The sun comes in low between the houses. */
function drawSunlight(pen: Pen): void {
  for (const soft of [0, 10, 20, 30, 40]) {
    pen.light(`M${400 - soft} 100L${250 - soft} 404H${700 + soft}L${800 + soft} 100Z`, 'glow', {
      alpha: 0.06, fade: { to: 'glow', alpha: 0, line: [600, 100, 500, 404] },
    });
  }
}
