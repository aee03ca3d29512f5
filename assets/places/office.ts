import type { Scenery } from '../../src/stage/scenery.ts';
import { drawCeiling } from './furniture/ceiling.ts';
import { drawPaperCup, drawWaterGlass } from './furniture/cups.ts';
import { drawSheet } from './furniture/sheet.ts';
import { drawWall } from './furniture/wall.ts';
import { before, behind, beside, bounds, drawn } from './kit/drawn.ts';
import type { Pen } from './kit/pen.ts';
import { drawBeyond, drawBicyclePoster, drawDesk, drawSlats } from './office/furnishing.ts';
import { drawLobby, drawPartition, pane } from './office/lobby.ts';
import { officeHours, officePalettes } from './office/palettes.ts';
import { drawChair, drawTable } from './office/table.ts';
import { drawSquare, drawWindow, glass } from './office/window.ts';

/** A consulting room in the town hall, glass between you and those who wait. */
export function office(): Scenery {
  return {
    bounds,
    edge: 404,
    taken: [[152, 300], [486, 600], [608, 700], [866, 982]],
    palettes: officePalettes,
    hours: officeHours,
    back: drawn(711, behind, drawBack),
    chair: drawn(740, beside, drawChair),
    table: drawn(777, before, drawTable),
    cups: [
      drawn(791, before, (pen) => drawPaperCup(pen, 'band1')),
      drawn(792, before, drawWaterGlass),
      drawn(793, before, (pen) => drawPaperCup(pen, 'band2')),
    ],
    sheet: drawn(51, before, drawSheet),
  };
}

function drawBack(pen: Pen): void {
  drawSquare(pen);
  drawLobby(pen);
  drawWall(pen, [glass, pane]);
  drawCeiling(pen, 'frame');
  drawSlats(pen);
  drawWindow(pen);
  drawBicyclePoster(pen);
  drawPartition(pen);
  drawDesk(pen);
  drawBeyond(pen);
  drawSunlight(pen.only('warm'));
}

/** The sun comes in over the square. */
function drawSunlight(pen: Pen): void {
  for (const soft of [0, 12, 24, 36]) {
    pen.light(`M${40 - soft} 48H${316 + soft}L${700 + soft} 404H${300 - soft}Z`, 'glow', {
      alpha: 0.08, fade: { to: 'glow', alpha: 0, line: [180, 60, 470, 404] },
    });
  }
}
