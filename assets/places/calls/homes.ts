import type { Piece } from '../../../src/stage/scenery.ts';
import { drawHouse } from '../furniture/houses.ts';
import { drawPlant } from '../furniture/plant.ts';
import { drawRain } from '../furniture/rain.ts';
import { behind, drawn } from '../kit/drawn.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Point } from '../kit/outline.ts';
import type { Pen } from '../kit/pen.ts';

/** Where those are who call, each around x = 0; what matters stays within reach of the narrowest frame. */
export function homes(): readonly (readonly Piece[])[] {
  return [drawn(107, behind, drawLiving), drawn(109, behind, drawKitchen), drawn(113, behind, drawStudy), drawn(127, behind, drawAttic)];
}

function drawWall(pen: Pen, role: string, low: string): void {
  pen.light(box(-240, 30, 480, 420), role, { fade: { to: low, alpha: 1, line: [0, 40, 0, 420] } });
}

function drawLiving(pen: Pen): void {
  drawWall(pen, 'wallRose', 'wallRoseLow');
  pen.light(oval(-150, 150, 130), 'lampLight', { alpha: 0.7, fade: { to: 'lampLight', alpha: 0, circle: [-150, 150, 130] } });
  pen.ink(line([-150, 160], [-150, 400]), { width: 5, alpha: 0.9 });
  pen.shape('M-196 166L-172 98H-128L-104 166Z', 'shade', { width: 2.8 });
  pen.shape(box(-58, 66, 104, 72, 3), 'frame', { width: 2.8 });
  pen.fill(box(-50, 74, 88, 56), 'sky');
  pen.fill('M-50 130V108C-30 96 -12 112 6 102C20 96 30 100 38 106V130Z', 'leaf');
  pen.shape(oval(-24, 92, 8), 'sun', { width: 1.6 });
  drawBooks(pen);
  pen.shape('M-240 330C-200 292 -120 296 0 296S200 292 240 330V450H-240Z', 'sofa', { width: 3 });
  pen.ink('M0 300V440M-200 330C-160 316 -100 316 -20 318', { width: 2.2, alpha: 0.5 });
}

function drawBooks(pen: Pen): void {
  pen.shape(box(98, 56, 130, 330, 3), 'wood', { width: 2.8 });
  for (const y of [66, 150, 234]) pen.fill(box(106, y, 114, 76), 'woodDark');
  const colours = ['shade', 'teal', 'ochre', 'leaf', 'rose', 'frame', 'teal'] as const;
  for (const [shelf, y] of [142, 226, 310].entries()) {
    for (const [index, role] of colours.entries()) {
      const tall = 44 + ((index * 13 + shelf * 7) % 20);
      if ((index + shelf) % 5 !== 4) pen.shape(box(108 + index * 16, y - tall, 13, tall, 1), role, { width: 1.8 });
    }
  }
}

function drawKitchen(pen: Pen): void {
  drawWall(pen, 'wallMint', 'wallMintLow');
  const tiles: Point[] = [];
  for (let row = 0; row < 4; row++) for (let column = 0; column < 12; column++) tiles.push([-240 + column * 42, 226 + row * 42]);
  pen.fill(box(-240, 226, 480, 200), 'tile');
  pen.repeated(tiles).ink('M0 42V0H42', { width: 1.6, alpha: 0.35, amp: 0.4 });
  const [left, top] = [70, 56];
  pen.shape(box(left - 10, top - 10, 170, 150, 3), 'frame', { width: 2.8 });
  pen.fill(box(left, top, 150, 130), 'sky', { fade: { to: 'skyLow', alpha: 1, line: [0, top, 0, top + 110] } });
  drawHouse(pen, { x: left + 8, width: 56, top: top + 36, gable: 'step', number: 1 }, top + 128);
  drawHouse(pen, { x: left + 64, width: 52, top: top + 22, gable: 'point', number: 2 }, top + 128);
  drawRain(pen, left + 6, top + 4, 138, 90);
  pen.ink(`${box(left, top, 150, 130)}${line([left + 75, top], [left + 75, top + 130])}`, { width: 2.4 });
  pen.shape(box(left - 20, top + 134, 192, 12, 2), 'frame', { width: 2.4 });
  drawPlant(pen.placed({ scale: 0.66, move: [left + 14, top + 134] }));
  pen.shape(box(-226, 140, 210, 12, 3), 'wood', { width: 2.6 });
  for (const [x, role] of [[-206, 'teal'], [-164, 'ochre'], [-122, 'shade']] as const) {
    pen.shape(box(x, 92, 32, 48, 5), role, { width: 2.4 });
    pen.shape(box(x - 2, 84, 36, 11, 3), 'wood', { width: 2.2 });
  }
  pen.shape('M-74 140v-20c0-16 36-16 36 0v20z', 'rose', { width: 2.4 });
  pen.ink('M-38 118c14-2 12 18 0 18', { width: 4 });
  pen.shape('M-40 44C-38 70 -10 78 0 78S38 70 40 44Z', 'shade', { width: 2.8 });
}

function drawStudy(pen: Pen): void {
  drawWall(pen, 'wallBlue', 'wallBlueLow');
  pen.shape(box(-212, 62, 150, 112, 4), 'white', { width: 2.8 });
  pen.ink('M-196 88c24-10 40 8 62-4M-196 112h70M-196 134h46', { role: 'teal', width: 3.6, alpha: 0.9 });
  pen.shape(oval(-96, 132, 18), 'ochre', { width: 2 });
  for (const [row, y] of [168, 262].entries()) {
    pen.shape(box(66, y, 174, 11, 2), 'wood', { width: 2.6 });
    for (let index = 0; index < 6; index++) {
      const role = (['teal', 'rose', 'ochre', 'frame'] as const)[(index + row) % 4] ?? 'teal';
      pen.shape(box(72 + index * 26, y - 74, 23, 74, 2), role, { width: 2.2 });
      pen.fill(oval(83 + index * 26, y - 20, 4), 'woodDark');
    }
  }
  pen.shape(box(-30, 70, 70, 84, 2), 'frame', { width: 2.6 });
  pen.fill('M-18 140c4-34 14-40 24-40s20 6 22 40z', 'rose');
  pen.fill(oval(5, 90, 11), 'skin');
  drawPlant(pen.placed({ scale: 1.3, move: [-170, 330] }));
  pen.shape(box(-240, 330, 150, 120, 3), 'wood', { width: 2.8 });
}

/** Under the roof, with lights along the beam. */
function drawAttic(pen: Pen): void {
  drawWall(pen, 'wallSun', 'wallSunLow');
  pen.shape('M-240 30H-20L-240 250Z', 'beam', { width: 3 });
  pen.ink('M-240 196L-70 30M-240 140L-126 30', { width: 2, alpha: 0.5 });
  pen.ink('M-20 40C20 70 60 74 96 56C130 80 180 82 240 60', { width: 2.2 });
  for (const [x, y] of [[10, 60], [44, 70], [78, 66], [112, 70], [148, 78], [186, 78], [220, 70]] as const) {
    pen.light(oval(x, y + 7, 16), 'lampLight', { alpha: 0.8, fade: { to: 'lampLight', alpha: 0, circle: [x, y + 7, 16] } });
    pen.shape(oval(x, y + 6, 5, 6), 'lampLight', { width: 1.8 });
  }
  const poster = pen.placed({ turn: { degrees: 3, around: [150, 170] } });
  poster.shape(box(104, 110, 96, 124, 2), 'teal', { width: 2.8 });
  poster.fill(oval(152, 158, 28), 'ochre');
  poster.fill('M104 234V200C124 184 140 204 160 192C178 182 188 192 200 198V234Z', 'leaf');
  pen.shape(box(-214, 262, 120, 10, 2), 'wood', { width: 2.4 });
  pen.shape('M-196 262v-44h22v44zM-166 262v-34h16v34z', 'rose', { width: 2.4 });
  drawPlant(pen.placed({ scale: 0.7, move: [-116, 262] }));
  pen.shape('M-240 360C-160 336 160 336 240 360V450H-240Z', 'sofa', { width: 3 });
}
