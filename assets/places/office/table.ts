import { drawShadow } from '../furniture/shadow.ts';
import { drawTableTop } from '../furniture/table.ts';
import { box, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

const edge = 'M-420 409C100 400 1180 400 1700 409';

/** A pale desk with an oak edge, and the things that lie on every counter. */
export function drawTable(pen: Pen): void {
  drawTableTop(pen, edge, () => undefined);
  pen.placed({ move: [0, 5] }).ink(edge, { role: 'edge', width: 7 });
  pen.ink(edge, { width: 4.8 });
  drawLeaflets(pen.placed({ move: [542, 456] }));
  drawForms(pen.placed({ move: [-336, 0] }));
  drawPenOnChain(pen.placed({ move: [634, 456] }));
  drawMints(pen.only('warm', 'plain').placed({ move: [-32, 0] }));
  drawBlueEnvelope(pen.only('tense').placed({ move: [-32, 0] }));
}

function drawLeaflets(pen: Pen): void {
  drawShadow(pen, 4, 2, 62, 8);
  for (const [x, top, role] of [[-44, -92, 'leaf1'], [-14, -98, 'leaf2'], [16, -90, 'leaf3']] as const) {
    pen.shape(box(x, top, 30, 80, 2), role, { width: 3 });
    pen.ink(`M${x + 7} ${top + 12}h16`, { role: 'white', width: 4, alpha: 0.9 });
    pen.fill(oval(x + 15, top + 30, 7), 'white', { alpha: 0.8 });
  }
  pen.fill('M-52 -48H54L50 0H-48Z', 'holder', { alpha: 0.75 });
  pen.ink('M-52 -48H54L50 0H-48ZM-16 -47L-15 -1M18 -47L17 -1', { width: 3.2 });
  pen.ink('M-42 -40L-38 -12', { role: 'white', width: 4, alpha: 0.8 });
}

function drawForms(pen: Pen): void {
  drawShadow(pen, 560, 466, 76, 8);
  const pile = pen.placed({ turn: { degrees: -2, around: [560, 450] } });
  pile.shape('M502 436H612L630 464H490Z', 'paper');
  pile.ink('M514 442h60M510 448h94', { width: 2.2, alpha: 0.55 });
  for (const [x, y] of [[508, 455], [540, 455], [572, 455]] as const) pile.ink(box(x, y, 9, 5), { width: 1.8, alpha: 0.7 });
  pile.ink('M521 458h14M553 458h14M585 458h22', { width: 2, alpha: 0.5 });
  const passport = pen.placed({ turn: { degrees: 8, around: [600, 436] } });
  passport.shape('M578 428H622L632 450H580Z', 'passport', { width: 3.2 });
  passport.fill(oval(603, 438, 8, 5), 'crest');
}

/** Nobody has ever walked off with it. */
function drawPenOnChain(pen: Pen): void {
  drawShadow(pen, 4, 2, 34, 6);
  pen.ink('M0 -12C16 4 40 8 52 -4S66 -20 44 -26', { role: 'leg', width: 3.4 });
  pen.shape('M-22 0C-20 -12 20 -12 22 0Z', 'bezel', { width: 3 });
  pen.placed({ turn: { degrees: 24, around: [0, -10] } }).shape('M-4 -8V-58L0 -66L4 -58V-8Z', 'pencil', { width: 2.8 });
}

function drawMints(pen: Pen): void {
  drawShadow(pen, 956, 458, 44, 7);
  for (const [x, y] of [[940, 440], [958, 436], [974, 441], [950, 432], [966, 432]] as const) pen.shape(oval(x, y, 10, 7), 'mint', { width: 2.6 });
  pen.shape('M914 440H998C994 454 980 460 956 460S918 454 914 440Z', 'bowl');
  pen.ink('M926 447c8 6 16 8 24 9', { role: 'white', width: 4, alpha: 0.5 });
}

/** From the tax office, opened in a hurry. */
function drawBlueEnvelope(pen: Pen): void {
  drawShadow(pen, 956, 464, 70, 7);
  const post = pen.placed({ turn: { degrees: 4, around: [956, 450] } });
  post.shape('M904 442L906 428L1004 426L1008 442Z', 'paper');
  post.ink('M916 434h70', { width: 2.2, alpha: 0.5 });
  post.shape('M900 440H1012L1024 464H890Z', 'envelope');
  post.ink('M900 440L956 454L1012 440', { width: 3 });
}

/** A visitor's chair on one bent tube. */
export function drawChair(pen: Pen): void {
  for (const side of [-1, 1]) pen.ink(`M${side * 78} 480V296C${side * 78} 276 ${side * 70} 268 ${side * 56} 266`, { role: 'chair', width: 9 });
  pen.shape('M-70 352V270C-70 246 -56 240 -34 240H34C56 240 70 246 70 270V352C40 360 -40 360 -70 352Z', 'chairLight');
  pen.ink('M-56 342V276C-56 258 -48 254 -34 254', { role: 'chairDark', width: 4, alpha: 0.7 });
  pen.ink('M-64 312C-30 320 30 320 64 312', { role: 'chairDark', width: 2.6, alpha: 0.7 });
}
