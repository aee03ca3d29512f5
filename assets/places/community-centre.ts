import type { Scenery } from '../../src/stage/scenery.ts';
import { drawHatch } from './community-centre/hatch.ts';
import { drawBeyond, drawGamesShelf, drawGarlands, drawNoticeboard, drawStackedChairs, drawTableFootball } from './community-centre/hall.ts';
import { communityCentreHours, communityCentrePalettes } from './community-centre/palettes.ts';
import { drawChair, drawTable } from './community-centre/table.ts';
import { drawPlayground, drawWindow, glass } from './community-centre/window.ts';
import { drawCeiling } from './furniture/ceiling.ts';
import { drawClock } from './furniture/clock.ts';
import { drawCupAndSaucer } from './furniture/cups.ts';
import { drawSheet } from './furniture/sheet.ts';
import { drawWall } from './furniture/wall.ts';
import { before, behind, beside, bounds, drawn } from './kit/drawn.ts';
import { box, line } from './kit/forms.ts';
import type { Point } from './kit/outline.ts';
import type { Pen } from './kit/pen.ts';

/** Where the neighbourhood comes together: coffee, flags, and the flats outside. */
export function communityCentre(): Scenery {
  return {
    bounds,
    edge: 404,
    taken: [[152, 324], [488, 694], [844, 942]],
    palettes: communityCentrePalettes,
    hours: communityCentreHours,
    back: drawn(611, behind, drawBack),
    chair: drawn(640, beside, drawChair),
    table: drawn(677, before, drawTable),
    cups: ['rim1', 'rim2'].map((rim, index) => drawn(691 + index, before, (pen) => drawCupAndSaucer(pen, rim))),
    sheet: drawn(51, before, drawSheet),
  };
}

function drawBack(pen: Pen): void {
  drawPlayground(pen);
  drawWall(pen, [glass]);
  drawCeiling(pen, 'frame');
  drawBricks(pen);
  drawWindow(pen);
  drawHatch(pen);
  drawClock(pen, 352, 118);
  drawNoticeboard(pen);
  drawTableFootball(pen);
  drawGamesShelf(pen);
  drawStackedChairs(pen);
  drawBeyond(pen);
  drawSunlight(pen.only('warm'));
  drawGarlands(pen);
}

function drawBricks(pen: Pen): void {
  pen.light(box(-420, 318, 2120, 380), 'brick', { fade: { to: 'brickLow', alpha: 1, line: [0, 318, 0, 450] } });
  const courses: Point[] = [];
  for (let row = 0; row < 6; row++) {
    for (let column = 0; column < 44; column++) courses.push([-420 + column * 50 + (row % 2) * 25, 340 + row * 20]);
  }
  pen.repeated(courses).ink('M0 -20V0H50', { role: 'joint', width: 1.8, alpha: 0.5, amp: 0.6 });
  pen.fill(box(-420, 308, 2120, 12), 'rail');
  pen.ink(`${line([-420, 308], [1700, 308])}${line([-420, 320], [1700, 320])}`, { width: 2.2, alpha: 0.5 });
}

function drawSunlight(pen: Pen): void {
  for (const soft of [0, 11, 22, 33]) {
    pen.light(`M${806 - soft} 80H${1044 + soft}L${960 + soft} 404H${560 - soft}Z`, 'glow', {
      alpha: 0.08, fade: { to: 'glow', alpha: 0, line: [940, 90, 800, 404] },
    });
  }
}
