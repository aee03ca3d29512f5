import { drawShadow } from '../furniture/shadow.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

const edge = 'M-420 407C100 398 1180 398 1700 407';

/** The table that rolls to wherever the patient is. */
export function drawTable(pen: Pen): void {
  pen.fill(`${edge}V1500H-420Z`, 'table');
  pen.fill(`${edge}V424C1180 414 100 414 -420 424Z`, 'tableLight');
  pen.light(box(-420, 402, 2120, 44), 'shadow', { alpha: 0.22, fade: { to: 'shadow', alpha: 0, line: [0, 402, 0, 446] } });
  pen.light(box(-420, 470, 2120, 1030), 'shadow', { alpha: 0, fade: { to: 'shadow', alpha: 0.22, line: [0, 470, 0, 760] } });
  pen.ink(edge, { width: 4.8 });
  for (const y of [520, 640, 800]) pen.ink(line([-420, y], [1700, y - 4]), { role: 'tableDark', width: 2.6, alpha: 0.5 });
  drawJug(pen);
  drawTissues(pen);
  drawPuzzle(pen);
}

function drawJug(pen: Pen): void {
  drawShadow(pen, 592, 452, 52, 9);
  pen.ink('M628 384c30-4 30 44-2 46', { width: 6 });
  pen.shape('M558 372H626L634 450H552Z', 'glass');
  pen.fill('M558 400c24-6 46 6 70 0l5 46H556z', 'drip');
  pen.shape(oval(592, 372, 35, 8), 'glass', { width: 3 });
  pen.fill(oval(584, 414, 10, 7), 'lemon');
  pen.ink('M568 384l-5 54', { role: 'white', width: 5, alpha: 0.75 });
}

function drawTissues(pen: Pen): void {
  drawShadow(pen, 700, 456, 54, 8);
  pen.shape('M680 424c2-18 10-30 18-38c6 8 10 12 20 8c-2 14-2 20-4 30z', 'white', { width: 2.8 });
  pen.shape('M654 422H742L750 454H646Z', 'teal');
  pen.ink('M678 423c12 6 28 6 40 0', { width: 3 });
  pen.only('tense').shape('M764 452c-4-12 6-18 14-12c4-10 18-6 16 4c8 0 8 10 0 10c-10 4-22 4-30-2z', 'white', { width: 2.8 });
}

/** Given up half-way, with the pencil still in it. */
function drawPuzzle(pen: Pen): void {
  drawShadow(pen, 470, 466, 74, 7);
  const page = pen.placed({ turn: { degrees: -3, around: [470, 450] } });
  page.shape('M418 438H520L532 466H404Z', 'paper');
  page.ink('M430 446h74M426 454h84M452 440l-6 24M478 440l0 24', { width: 2, alpha: 0.55 });
  page.shape('M484 446l44-9l7 3l-6 4l-44 8z', 'lemon', { width: 2.8 });
}

/** A visitor's chair, padded and easy to wipe; its middle at x = 0. */
export function drawStool(pen: Pen): void {
  pen.shape('M-76 296C-80 262 -40 254 0 254S80 262 76 296L72 410H-72Z', 'chair');
  pen.ink('M-62 300C-60 276 -30 268 0 268', { role: 'white', width: 3.4, alpha: 0.3 });
}
