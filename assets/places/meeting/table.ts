import { drawShadow } from '../furniture/shadow.ts';
import { drawTableTop } from '../furniture/table.ts';
import { box, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** A long pale table with everybody's papers on it. */
export function drawTable(pen: Pen): void {
  drawTableTop(pen, 'M-420 412C100 401 1180 401 1700 412', () => undefined);
  drawPapers(pen, 226, 'dot4');
  drawPapers(pen, 1056, 'dot2');
  drawCarafe(pen.placed({ move: [504, 452] }));
  drawWaffles(pen.only('warm', 'plain').placed({ move: [30, 0] }));
  drawReport(pen.only('tense').placed({ move: [30, 0] }));
  drawPhone(pen.placed({ move: [834, 452] }));
}

function drawPapers(pen: Pen, x: number, folder: string): void {
  drawShadow(pen, x + 60, 464, 72, 7);
  const pile = pen.placed({ turn: { degrees: x < 640 ? -3 : 3, around: [60, 450] }, move: [x, 0] });
  pile.shape('M6 440H112L126 464H-8Z', folder);
  pile.shape('M20 432H104L114 452H10Z', 'paper');
  pile.ink('M28 438h58M25 444h74', { width: 2.2, alpha: 0.5 });
  pile.shape('M84 452l38-14l5 4l-38 15z', 'pencil', { width: 2.6 });
}

function drawCarafe(pen: Pen): void {
  drawShadow(pen, 2, 2, 34, 7);
  pen.fill('M-10 -96H10V-72C12 -56 28 -44 28 -18C28 -6 22 0 0 0S-28 -6 -28 -18C-28 -44 -12 -56 -10 -72Z', 'white', { alpha: 0.55 });
  pen.fill('M-23 -36C-14 -41 14 -31 23 -38C28 -28 28 -22 28 -16C28 -6 22 -1 0 -1S-28 -6 -28 -16C-28 -24 -27 -30 -23 -36Z', 'dot4', { alpha: 0.8 });
  pen.shape(oval(-6, -26, 12, 9), 'lemon', { width: 2.2 });
  pen.ink('M-15 -26h18M-6 -34v16', { width: 1.6, alpha: 0.6 });
  pen.fill('M4 -16c8-10 18-6 18 2c-8 4-14 4-18-2z', 'plant');
  pen.ink('M-10 -96H10V-72C12 -56 28 -44 28 -18C28 -6 22 0 0 0S-28 -6 -28 -18C-28 -44 -12 -56 -10 -72Z', { width: 3.2 });
  pen.ink('M-14 -97H14', { width: 4 });
  pen.ink('M-18 -30c-3 8-3 14-1 20', { role: 'white', width: 4, alpha: 0.8 });
}

/** Syrup waffles: the first sign of a good meeting. */
function drawWaffles(pen: Pen): void {
  drawShadow(pen, 690, 460, 64, 8);
  pen.shape(oval(690, 454, 60, 11), 'paper');
  for (const [x, y] of [[666, 448], [710, 448], [688, 441]] as const) {
    pen.shape(oval(x, y, 26, 8), 'biscuit', { width: 3 });
    pen.ink(`M${x - 16} ${y - 2}l26 6M${x - 8} ${y - 5}l24 6M${x - 14} ${y + 4}l24-8M${x - 2} ${y + 6}l18-7`, { role: 'biscuitDark', width: 1.6, alpha: 0.7 });
  }
}

/** A thick report with tabs, when nobody eats any more. */
function drawReport(pen: Pen): void {
  drawShadow(pen, 690, 464, 76, 8);
  pen.shape('M636 446H752L766 462V468H622V462Z', 'paper');
  pen.shape('M640 434H748L764 460H624Z', 'dot3');
  pen.ink('M656 442h74M652 449h60', { width: 2.4, alpha: 0.6 });
  for (const [x, role] of [[752, 'pencil'], [757, 'lemon']] as const) pen.fill(box(x, x === 752 ? 442 : 450, 14, 5, 1), role);
}

/** A telephone for meetings, three arms wide. */
function drawPhone(pen: Pen): void {
  drawShadow(pen, 0, 4, 48, 7);
  pen.shape('M-44 4C-40 -8 -22 -12 -12 -20C-4 -26 8 -26 14 -20C24 -12 42 -8 46 4C30 10 -30 10 -44 4Z', 'phone', { width: 3.2 });
  pen.fill(oval(1, -8, 11, 5), 'screen');
  pen.fill(oval(-22, 1, 3), 'badge');
}

export function drawChair(pen: Pen): void {
  pen.shape('M-82 480V284C-82 246 -64 236 -32 236H32C64 236 82 246 82 284V480Z', 'chair');
  pen.fill('M-66 470V290C-66 262 -52 252 -28 252H28C52 252 66 262 66 290V470Z', 'chairLight', { alpha: 0.8 });
  pen.ink('M-58 352C-20 360 20 360 58 352', { width: 2.4, alpha: 0.5 });
}
