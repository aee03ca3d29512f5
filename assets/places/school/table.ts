import { drawShadow } from '../furniture/shadow.ts';
import { drawTableTop } from '../furniture/table.ts';
import { box, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import type { Point } from '../kit/outline.ts';

/** A round table, so that nobody sits at its head. */
export function drawTable(pen: Pen): void {
  drawTableTop(pen, 'M-420 428C60 396 1220 396 1700 428', () => undefined);
  drawExerciseBooks(pen.placed({ move: [-56, 0] }));
  drawTissues(pen.placed({ move: [504, 456] }));
  drawPencils(pen.placed({ move: [662, 452] }));
  drawRegister(pen.only('tense').placed({ move: [48, 0] }));
  drawDrawing(pen.only('warm', 'plain').placed({ move: [48, 0] }));
}

function drawExerciseBooks(pen: Pen): void {
  drawShadow(pen, 240, 466, 74, 8);
  const pile = pen.placed({ turn: { degrees: -3, around: [240, 450] } });
  pile.shape('M172 452H300L312 468H164Z', 'book2');
  pile.shape('M178 440H296L310 458H168Z', 'book1');
  pile.shape('M206 444h58l4 8h-66z', 'book3', { width: 2 });
  const apple = pen.placed({ move: [282, 440] });
  apple.shape('M0 -30C14 -36 28 -26 24 -8C22 4 10 10 0 5C-10 10 -22 4 -24 -8C-28 -26 -14 -36 0 -30Z', 'apple', { width: 3.2 });
  apple.ink('M0 -29C0 -36 2 -40 6 -43', { role: 'stem', width: 4 });
  apple.fill('M4 -36c6-8 14-8 18-4c-4 8-12 8-18 4z', 'plant');
  apple.ink('M-15 -20c-4 6-4 10-2 15', { role: 'white', width: 4, alpha: 0.6 });
}

/** Every mentor has them within reach. */
function drawTissues(pen: Pen): void {
  drawShadow(pen, 2, 2, 50, 8);
  pen.shape('M-18 -56C-24 -76 -34 -84 -26 -98C-12 -94 -6 -88 2 -98C8 -92 22 -96 28 -88C20 -78 22 -66 18 -54Z', 'tissue', { width: 3.2 });
  pen.ink('M-8 -62C-10 -74 -14 -80 -16 -84M6 -62C6 -72 10 -78 14 -82', { width: 2, alpha: 0.5 });
  pen.shape('M-46 -52H46L42 0H-42Z', 'box');
  pen.shape(oval(0, -52, 30, 6), 'tissue', { width: 2.6 });
  pen.fill('M-32 -34c8-8 16 0 12 8c-8 4-14 0-12-8zM8 -22c8-8 16 0 12 8c-8 4-14 0-12-8zM26 -42c6-6 12 0 9 6c-6 3-10 0-9-6z', 'cup1', { alpha: 0.9 });
}

function drawPencils(pen: Pen): void {
  drawShadow(pen, 2, 2, 28, 6);
  for (const [x, tilt, role] of [[-10, -9, 'red'], [-2, -2, 'lead'], [6, 5, 'green'], [13, 12, 'blue']] as const) {
    pen.placed({ turn: { degrees: tilt, around: [x, -30] } }).shape(`M${x - 4} -30V-78L${x} -90L${x + 4} -78V-30Z`, role, { width: 2.4 });
  }
  pen.shape('M-23 -44H23L19 0H-19Z', 'beaker');
  pen.ink('M-14 -34L-12 -10', { role: 'white', width: 4, alpha: 0.4 });
}

/** Somebody drew while waiting. */
function drawDrawing(pen: Pen): void {
  drawShadow(pen, 1010, 466, 70, 7);
  const sheet = pen.placed({ turn: { degrees: 3, around: [1010, 450] } });
  sheet.shape('M960 438H1056L1072 466H946Z', 'paper');
  sheet.ink('M974 458c8-14 20-14 26-2M1010 450c6-8 18-6 20 2', { role: 'blue', width: 3 });
  sheet.fill(oval(1044, 446, 8, 5), 'yellow');
  sheet.shape('M1040 462l34-10l4 4l-34 11z', 'green', { width: 2.4 });
}

/** Dots for every hour: the red ones are the missed ones. */
function drawRegister(pen: Pen): void {
  drawShadow(pen, 1010, 466, 70, 7);
  const sheet = pen.placed({ turn: { degrees: 3, around: [1010, 450] } });
  sheet.shape('M956 436H1060L1078 466H940Z', 'white');
  // Marks that come again are not turned with the sheet.
  const row = (y: number, columns: readonly number[]): Point[] => columns.map((column) => [968 + column * 15 - (y - 442) * 0.7, y + column * 0.8]);
  pen.repeated([...row(441, [0, 2, 3, 5]), ...row(449, [1, 2, 4]), ...row(457, [0, 3, 5])]).fill(oval(0, 0, 4, 2.4), 'tray');
  pen.repeated([...row(441, [1, 4]), ...row(449, [0, 3, 5]), ...row(457, [1, 2, 4])]).fill(oval(0, 0, 4, 2.4), 'red');
}

/** Tube and plywood, with a hole to carry it by. */
export function drawChair(pen: Pen): void {
  for (const side of [-1, 1]) pen.shape(`M${side * 66} 480L${side * 62} 262H${side * 74}L${side * 79} 480Z`, 'chair');
  pen.shape('M-84 322C-90 290 -86 262 -72 252C-40 238 40 238 72 252C86 262 90 290 84 322C50 334 -50 334 -84 322Z', 'chairLight');
  pen.shape(box(-24, 264, 48, 15, 7), 'chairDark', { width: 2.8 });
  pen.ink('M-76 312C-40 322 40 322 76 312', { role: 'chairDark', width: 2.4, alpha: 0.6 });
}
