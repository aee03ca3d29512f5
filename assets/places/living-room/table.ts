import { drawShadow } from '../furniture/shadow.ts';
import { drawTableTop } from '../furniture/table.ts';
import { line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** The dining table with a Persian rug on it, as in many a Dutch living room. */
export function drawTable(pen: Pen): void {
  drawTableTop(pen, 'M-420 407C100 398 1180 398 1700 407', drawRug);
  drawNewspaper(pen.only('warm', 'plain'));
  drawLetter(pen.only('tense'));
  drawMandarins(pen);
  drawTulips(pen.placed({ scale: 0.86, move: [528, 452] }));
}

function drawRug(pen: Pen): void {
  pen.fill('M440 403H850L980 1500H300Z', 'rug');
  pen.fill('M454 403H474L370 1500H340ZM816 403H836L944 1500H908Z', 'rugDark');
  pen.ink(`${line([480, 405], [398, 900])}${line([810, 405], [880, 900])}`, { role: 'rugGold', width: 3.4, alpha: 0.9 });
  for (const x of [540, 645, 750]) {
    pen.shape(`M${x - 40} 436L${x} 416L${x + 40} 436L${x} 460Z`, 'rugBlue', { width: 2.2, role: 'rugGold' });
    pen.fill(`M${x - 16} 437L${x} 428L${x + 16} 437L${x} 447Z`, 'rugGold');
  }
  for (const x of [500, 592, 698, 792]) pen.fill(oval(x, 420, 6, 4), 'rugGold');
  pen.ink('M440 404L300 1400M850 404L980 1400', { width: 3, alpha: 0.8 });
}

function drawNewspaper(pen: Pen): void {
  drawShadow(pen, 250, 464, 76, 8);
  const paper = pen.placed({ turn: { degrees: -3, around: [250, 450] } });
  paper.shape('M186 438H308L322 464H174Z', 'news');
  paper.fill('M196 443H246L244 456H190Z', 'delft', { alpha: 0.7 });
  paper.ink('M256 445h46M256 451h50M257 457h54M188 461h120', { width: 2, alpha: 0.5 });
}

/** When the mood turns, the letter lies open. */
function drawLetter(pen: Pen): void {
  drawShadow(pen, 250, 464, 76, 8);
  const letter = pen.placed({ turn: { degrees: 4, around: [250, 450] } });
  letter.shape('M184 440L300 436L322 462H170Z', 'delft');
  letter.shape('M196 434L304 432L314 454H188Z', 'white');
  letter.ink('M204 440h84M202 445h94M200 450h60', { width: 2.2, alpha: 0.6 });
}

function drawMandarins(pen: Pen): void {
  drawShadow(pen, 672, 458, 52, 8);
  for (const [x, y] of [[652, 430], [690, 430], [671, 420]] as const) {
    pen.shape(oval(x, y, 17, 15), 'mandarin', { width: 3 });
    pen.ink(`M${x - 3} ${y - 13}q4-5 9-3`, { role: 'stem', width: 4, alpha: 1 });
  }
  pen.shape('M624 434H720C716 452 698 460 672 460S628 452 624 434Z', 'bowl');
  pen.ink('M636 444c8-5 12 5 20 0s12 5 20 0s12 5 20 0s8 3 10 1', { role: 'delft', width: 3, alpha: 0.9 });
}

const blooms = [[-34, -84, 'tulip1'], [-12, -104, 'tulip2'], [14, -98, 'tulip1'], [36, -78, 'tulip2'], [2, -76, 'tulip1']] as const;

function drawTulips(pen: Pen): void {
  drawShadow(pen, 2, 2, 32, 7);
  for (const [x, y] of blooms) pen.ink(`M${x * 0.25} -40Q${x * 0.5} ${y / 2 - 20} ${x} ${y}`, { role: 'stem', width: 5 });
  pen.shape('M-8 -42C-24 -60 -38 -58 -44 -44C-30 -40 -18 -38 -6 -38ZM8 -42C22 -66 36 -64 46 -52C34 -44 20 -40 8 -38Z', 'stem', { width: 2.6 });
  for (const [x, y, role] of blooms) pen.shape(`M${x - 12} ${y - 14}l7 6l5-9l6 9l7-6c3 18-4 26-13 26s-15-8-12-26z`, role, { width: 2.8 });
  pen.shape('M-20 -46H20C14 -34 24 -22 22 -10C20 0 -20 0 -22 -10C-24 -22 -14 -34 -20 -46Z', 'vase', { width: 3.4 });
  pen.ink('M-11 -34c-5 8-6 14-5 20', { role: 'white', width: 4, alpha: 0.5 });
}

/** An upholstered dining chair. */
export function drawChair(pen: Pen): void {
  pen.shape('M-78 480V300C-82 256 -52 240 0 240S82 256 78 300V480Z', 'chair');
  pen.fill('M-60 470V304C-62 272 -40 258 0 258S62 272 60 304V470Z', 'chairLight');
  for (const [x, y] of [[-26, 296], [26, 296], [0, 330], [-26, 364], [26, 364]] as const) pen.fill(oval(x, y, 4), 'chair');
}
