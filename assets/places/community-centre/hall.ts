import { drawBust } from '../furniture/portrait.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import type { Point } from '../kit/outline.ts';

const swag = 212;
const flags = ['flag1', 'flag2', 'flag3', 'flag4', 'flag5'] as const;

/** Left hanging since the last party. */
export function drawGarlands(pen: Pen): void {
  const starts: Point[] = Array.from({ length: 10 }, (_, index) => [-420 + index * swag, 0]);
  pen.repeated(starts).ink(`M0 4C60 46 150 46 ${swag} 4`, { role: 'cord', width: 2.4, alpha: 0.9 });
  flags.forEach((role, index) => {
    const part = (index + 0.5) / flags.length;
    const [x, y] = [swag * part, 4 + 31.5 * 4 * part * (1 - part)];
    const bunting = pen.repeated(starts.map(([start]) => [start + x, y]));
    bunting.shape('M-14 0C-6 2 6 2 14 0L1 27Z', role, { width: 2.2, alpha: 0.65 });
  });
}

/** Cork, and everything the neighbourhood wants, offers and has lost. */
export function drawNoticeboard(pen: Pen): void {
  pen.shape(box(414, 66, 268, 196, 4), 'corkFrame', { width: 3.2 });
  pen.fill(box(425, 77, 246, 174), 'cork');
  pen.ink(box(425, 77, 246, 174), { width: 2, alpha: 0.5 });
  drawPoster(pinned(pen, [438, 88], -3, ['sheet1', 'red']));
  drawStrips(pinned(pen, [514, 90], 2, ['sheet2', 'blue']));
  drawSunFlyer(pinned(pen, [590, 86], 4, ['sheet4', 'green']));
  drawLostCat(pinned(pen, [440, 174], 3, ['sheet3', 'yellow']));
  drawHands(pinned(pen, [516, 176], -2, ['sheet1', 'blue']));
  drawTeam(pinned(pen, [588, 174], -3, ['sheet5', 'red']));
}

/** A sheet of paper under a pin, to draw on. */
function pinned(pen: Pen, [x, y]: Point, degrees: number, [paper, pin]: readonly [string, string]): Pen {
  const sheet = pen.placed({ turn: { degrees, around: [30, 0] }, move: [x, y] });
  sheet.shape(box(0, 0, 64, 70, 1), paper, { width: 2 });
  sheet.fill(oval(32, 2, 5), pin);
  return sheet;
}

function drawPoster(pen: Pen): void {
  pen.fill('M12 44c4-18 10-22 14-22s8 6 8 12c4-4 10-4 12 2c2 8-2 16-4 20H16c-2-4-4-8-4-12z', 'flag3');
  pen.ink('M22 22c-2-8 2-12 8-12M12 62h40', { width: 2.4 });
  pen.fill(oval(44, 24, 8), 'yellow');
}

/** A name and a number to tear off. */
function drawStrips(pen: Pen): void {
  pen.ink('M10 16h44M10 25h36M10 34h40', { width: 2.6, alpha: 0.55 });
  pen.ink('M8 46V70M17 46V70M26 46V70M35 46V70M44 46V70M54 46V70M2 46H62', { width: 1.6, alpha: 0.55 });
  pen.fill(box(27, 48, 8, 24), 'cork');
}

function drawSunFlyer(pen: Pen): void {
  pen.fill(oval(32, 30, 13), 'yellow');
  pen.ink('M32 10v-0.5M32 12V8M32 48v5M12 30h5M48 30h5M18 16l4 4M46 16l-4 4M18 44l4-4M46 44l-4-4', { role: 'yellow', width: 3, alpha: 1 });
  pen.ink('M14 60h36', { width: 2.6, alpha: 0.55 });
}

function drawLostCat(pen: Pen): void {
  pen.fill(box(12, 12, 40, 34), 'paper');
  pen.fill('M20 44c-2-12 2-16 4-18l-1-9l8 5h4l8-5l-1 9c4 4 5 10 3 18z', 'corkFrame');
  pen.ink('M14 56h36M22 63h20', { width: 2.6, alpha: 0.55 });
}

function drawHands(pen: Pen): void {
  for (const [x, y, role] of [[20, 26, 'blue'], [44, 22, 'red'], [33, 46, 'green']] as const) {
    pen.fill(`M${x - 8} ${y + 8}c-4-10-2-16 0-15c2 0 2 4 3 7c0-8 0-14 3-14s3 6 3 13c2-6 4-10 6-8c1 4-2 12-4 18c-3 5-9 4-11-1z`, role, { alpha: 0.9 });
  }
}

function drawTeam(pen: Pen): void {
  pen.fill(box(8, 12, 48, 44), 'photo');
  const small = pen.placed({ scale: 0.52, move: [8, 26] });
  drawBust(small, { skin: 'skin', hair: 'hair', top: 'red' });
  drawBust(small.placed({ move: [26, 4] }), { skin: 'skinPale', hair: 'hairPale', top: 'green' });
  drawBust(small.placed({ move: [52, 0] }), { skin: 'skin', hair: 'purple', top: 'blue' });
}

/** The pitch is scratched, the score never agreed on. */
export function drawTableFootball(pen: Pen): void {
  pen.shape('M420 316H616L608 350H428Z', 'field', { width: 2.8 });
  pen.ink('M518 317V350M424 332H612', { role: 'white', width: 2, alpha: 0.7 });
  for (const [x, y, role] of [[444, 324, 'red'], [478, 336, 'blue'], [506, 324, 'red'], [534, 336, 'blue'], [562, 324, 'red'], [592, 336, 'blue']] as const) {
    pen.ink(`M${x} ${y - 16}V${y + 42}`, { role: 'rod', width: 4, alpha: 1 });
    pen.shape(box(x - 6, y - 9, 12, 18, 4), role, { width: 1.8 });
    pen.shape(box(x - 5, y + 38, 10, 24, 4), 'grip', { width: 1.8 });
  }
  pen.shape('M412 350H624L618 398H418Z', 'game', { width: 3 });
  pen.fill('M420 354H616L615 364H421Z', 'gameLight');
  pen.shape('M430 398L418 500H440L452 398ZM586 398L598 500H620L608 398Z', 'game', { width: 2.8 });
}

/** What is stacked here is for next Sunday. */
export function drawStackedChairs(pen: Pen): void {
  pen.ink('M1138 500L1150 236M1232 500L1218 236', { role: 'chair', width: 6, alpha: 1 });
  for (let index = 0; index < 6; index++) {
    const y = 356 - index * 20;
    pen.shape(`M1134 ${y}C1160 ${y - 9} 1210 ${y - 9} 1236 ${y}L1232 ${y + 14}C1206 ${y + 6} 1164 ${y + 6} 1138 ${y + 14}Z`, index % 3 === 1 ? 'chairDark' : 'chairLight', { width: 2.6 });
    pen.ink(`M1132 ${y + 10}L1122 ${y + 40}M1238 ${y + 10}L1248 ${y + 40}`, { role: 'chair', width: 3.6, alpha: 0.9 });
  }
  pen.shape('M1140 256C1138 220 1146 200 1156 196C1176 190 1196 190 1214 196C1224 200 1232 220 1230 256C1206 264 1164 264 1140 256Z', 'chairLight', { width: 2.8 });
}

export function drawGamesShelf(pen: Pen): void {
  pen.shape('M1090 158H1400V171H1090Z', 'shelf', { width: 2.8 });
  for (const [y, x, width, role] of [[140, 1104, 84, 'flag3'], [122, 1110, 74, 'flag1'], [106, 1106, 80, 'flag2']] as const) {
    pen.shape(box(x, y, width, 18, 2), role, { width: 2.2 });
    pen.fill(box(x + 8, y + 5, 18, 8, 1), 'paper', { alpha: 0.85 });
  }
  pen.shape(oval(1228, 131, 26), 'ball', { width: 2.6 });
  pen.fill('M1228 122l9 7l-3 10h-12l-3-10z', 'grip');
  pen.ink('M1228 122v-14M1237 129l13-4M1234 139l8 12M1222 139l-8 12M1219 129l-13-4', { width: 2 });
  pen.ink('M1110 171c0 14 6 20 16 22M1290 171c0 14 6 20 16 22', { width: 3.4, alpha: 0.7 });
}

/** Only seen on wide screens: the piano, and the door to the garden. */
export function drawBeyond(pen: Pen): void {
  pen.shape(box(1440, 190, 240, 320, 6), 'corkFrame', { width: 3.2 });
  pen.shape('M1424 286H1690V306H1424Z', 'counterDark', { width: 2.8 });
  pen.fill(box(1436, 280, 240, 9), 'paper');
  pen.ink(Array.from({ length: 14 }, (_, index) => line([1446 + index * 16, 280], [1446 + index * 16, 288])).join(''), { width: 2.4, role: 'grip', alpha: 0.9 });
  pen.shape('M1500 190l8-44h70l8 44z', 'sheet1', { width: 2.2 });
  pen.shape(box(-320, 30, 200, 490, 4), 'frame', { width: 3.2 });
  pen.shape(box(-300, 52, 160, 468, 3), 'game', { width: 2.8 });
  pen.shape(box(-280, 74, 120, 170, 3), 'pane', { width: 2.4 });
  pen.fill(oval(-158, 300, 8), 'steel');
}
