import { drawHouse } from '../furniture/houses.ts';
import { drawRain } from '../furniture/rain.ts';
import type { Opening } from '../furniture/wall.ts';
import { drawFrame, drawShine, drawSky } from '../furniture/window.ts';
import { box, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

export const glass: Opening = [30, 44, 290, 222];

/** The old town hall across the square, with its flag out. */
export function drawSquare(pen: Pen): void {
  drawSky(pen, glass, [262, 92]);
  drawHouse(pen, { x: 22, width: 62, top: 132, gable: 'step', number: 1 }, 246);
  drawHouse(pen, { x: 256, width: 70, top: 138, gable: 'bell', number: 3 }, 246);
  drawTownHall(pen.styled({ width: 2.2, alpha: 0.55 }));
  pen.fill('M20 240H332V280H20Z', 'square');
  pen.ink('M36 254h50M120 262h60M220 252h80', { width: 1.8, alpha: 0.35 });
  for (const x of [50, 286]) {
    pen.fill(`M${x - 4} 250c2-14 0-26 1-38h6c0 14 0 26 3 38z`, 'trunk');
    pen.fill(oval(x, 202, 22, 24), 'tree');
  }
  drawParkedBicycles(pen);
  drawRain(pen, 38, 54, 270, 190);
}

function drawTownHall(pen: Pen): void {
  pen.shape('M146 100L168 60L190 100Z', 'hallRoof');
  pen.shape('M148 160V100H188V160Z', 'hall');
  pen.shape(oval(168, 120, 13), 'dial', { width: 2 });
  pen.ink('M168 120V111M168 120l6 4', { width: 2.2, alpha: 0.9 });
  pen.shape('M90 168L106 144H230L246 168Z', 'hallRoof');
  pen.shape('M92 246V168H244V246Z', 'hall');
  pen.fill('M92 168H244V175H92Z', 'hallTrim');
  pen.repeated([[104, 0], [128, 0], [194, 0], [218, 0]]).shape(box(0, 184, 15, 26, 5), 'pane', { width: 1.8 });
  pen.repeated([[104, 0], [128, 0], [194, 0], [218, 0]]).shape(box(0, 220, 15, 20), 'pane', { width: 1.8 });
  pen.shape('M154 246V202C154 190 182 190 182 202V246Z', 'hallRoof', { width: 2 });
  pen.fill('M146 246H190V251H146ZM140 251H196V257H140Z', 'hallTrim');
  drawFlag(pen);
}

function drawParkedBicycles(pen: Pen): void {
  const metal = pen.repeated([[84, 254], [124, 257], [236, 256]]).styled({ role: 'bike', alpha: 0.85 });
  metal.ink(`${oval(-11, 0, 8.5)}${oval(12, 0, 8.5)}`, { width: 2 });
  metal.ink('M-11 0L-5 -13L8 -13M-5 -13L0 0M12 0L7 -18h6M-9 -14h8', { width: 2 });
}

/** Red, white and blue. */
function drawFlag(pen: Pen): void {
  pen.ink('M154 190L126 152', { width: 3, alpha: 0.9 });
  for (const [down, role] of [[0, 'flagRed'], [9, 'white'], [18, 'flagBlue']] as const) {
    pen.fill(`M${128 + down * 0.6} ${156 + down}c8 5 16-3 28 2l${5} 9c-12-5-20 3-28-2z`, role, { amp: 0.3 });
  }
}

export function drawWindow(pen: Pen): void {
  drawShine(pen, glass);
  drawFrame(pen, glass, [212], []);
  pen.shape('M4 280H346L352 295H-2Z', 'frame', { width: 2.8 });
}
