import type { Scenery } from '../../src/stage/scenery.ts';
import { drawCeiling } from './furniture/ceiling.ts';
import { drawClock } from './furniture/clock.ts';
import { drawPlant } from './furniture/plant.ts';
import { drawSheet } from './furniture/sheet.ts';
import { before, behind, beside, bounds, drawn } from './kit/drawn.ts';
import { box, line } from './kit/forms.ts';
import type { Pen } from './kit/pen.ts';
import { drawBlinds } from './police-station/blinds.ts';
import { policeHours, policePalettes } from './police-station/palettes.ts';
import { drawChair, drawGlass, drawTable } from './police-station/table.ts';
import { drawCamera, drawDistrict, drawDoor, drawMonstera, drawPegs, drawRadiator } from './police-station/things.ts';

/** Where statements are taken: bare on purpose, and somebody has brought a plant. */
export function policeStation(): Scenery {
  return {
    bounds,
    edge: 404,
    taken: [[176, 322], [520, 742]],
    palettes: policePalettes,
    hours: policeHours,
    back: drawn(83, behind, drawBack),
    chair: drawn(89, beside, drawChair),
    table: drawn(97, before, drawTable),
    cups: [drawn(101, before, drawGlass)],
    sheet: drawn(51, before, drawSheet),
  };
}

function drawBack(pen: Pen): void {
  pen.light(box(-420, -420, 2120, 1100), 'wall', { fade: { to: 'wallLow', alpha: 1, line: [0, 0, 0, 520] } });
  drawCeiling(pen, 'trim');
  drawPanels(pen);
  drawBlinds(pen);
  drawRadiator(pen);
  drawDoor(pen, 1078);
  drawDistrict(pen);
  drawPegs(pen);
  drawClock(pen, 958, 82);
  drawCamera(pen);
  drawSunlight(pen.only('warm'));
  drawMonstera(pen.placed({ move: [1000, 400] }));
  drawPlant(pen.placed({ scale: 0.9, move: [838, 289] }));
}

/** Felt on the wall, so that nobody has to raise their voice. */
function drawPanels(pen: Pen): void {
  pen.fill('M-420 330H1700V700H-420Z', 'band');
  pen.ink(line([-420, 330], [1700, 329]), { width: 3 });
  for (const x of [-380, -170, 40]) {
    pen.shape(box(x, 96, 190, 206, 8), 'felt', { width: 2.6 });
    pen.ink(box(x + 10, 106, 170, 186, 6), { width: 1.6, alpha: 0.35 });
  }
}

/** The sun comes in slices. */
function drawSunlight(pen: Pen): void {
  for (let slice = 0; slice < 8; slice++) {
    const y = 70 + slice * 26;
    pen.light(`M452 ${y}L868 ${y}L${700 - slice * 6} ${y + 190}L${250 - slice * 6} ${y + 190}Z`, 'glow', { alpha: 0.07, fade: { to: 'glow', alpha: 0, line: [660, y, 520, y + 180] } });
  }
}
