import { drawShadow } from '../furniture/shadow.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

const edge = 'M-420 407C100 398 1180 398 1700 407';

/** Everybody gets the same side of it: it is only a table. */
export function drawTable(pen: Pen): void {
  pen.fill(`${edge}V1500H-420Z`, 'table');
  pen.fill(`${edge}V424C1180 414 100 414 -420 424Z`, 'tableLight');
  pen.light(box(-420, 402, 2120, 46), 'shadow', { alpha: 0.24, fade: { to: 'shadow', alpha: 0, line: [0, 402, 0, 448] } });
  pen.light(box(-420, 470, 2120, 1030), 'shadow', { alpha: 0, fade: { to: 'shadow', alpha: 0.24, line: [0, 470, 0, 760] } });
  pen.ink(edge, { width: 4.8 });
  for (const y of [486, 560, 660, 800]) pen.ink(line([-420, y], [1700, y - 4]), { role: 'tableDark', width: 2.4, alpha: 0.4 });
  drawFile(pen);
  drawCarafe(pen);
  drawRecorder(pen);
}

/** Shut while people talk; open and squared when it gets official. */
function drawFile(pen: Pen): void {
  drawShadow(pen, 248, 468, 84, 8);
  const file = pen.placed({ turn: { degrees: -4, around: [248, 452] } });
  file.shape('M182 440H306L322 468H168Z', 'folder');
  file.shape('M190 436h34l6 8h-46z', 'folder', { width: 3 });
  file.only('warm', 'plain').shape('M204 446l74-3l7 4l-7 4l-74 3z', 'pen', { width: 2.8 });
  const sheet = file.only('tense');
  sheet.shape('M196 442H296L306 462H184Z', 'paper', { width: 3 });
  sheet.ink('M206 448h76M202 454h82', { width: 2, alpha: 0.6 });
}

function drawCarafe(pen: Pen): void {
  drawShadow(pen, 584, 454, 50, 9);
  pen.shape('M566 356H604C602 386 626 400 624 432C622 448 610 452 584 452S546 448 544 432C542 400 568 386 566 356Z', 'glass');
  pen.fill('M551 408c22-6 44 6 68 0c4 10 6 18 4 26c-2 12-14 16-38 16s-38-4-38-16c0-8 0-16 4-26z', 'water');
  pen.fill(oval(578, 422, 11, 8), 'lemon');
  pen.fill(oval(598, 434, 10, 7), 'lemon');
  pen.ink('M562 396c-8 14-12 26-8 42', { role: 'white', width: 4.5, alpha: 0.8 });
}

function drawRecorder(pen: Pen): void {
  drawShadow(pen, 690, 456, 56, 8);
  pen.shape('M648 430H728L740 456H638Z', 'recorder');
  pen.ink('M660 438h30M656 446h30', { role: 'white', width: 2.2, alpha: 0.5 });
  pen.fill(oval(716, 442, 7, 5), 'recOff');
  pen.only('tense').fill(oval(716, 442, 7, 5), 'red');
}

/** Water, in a glass one may hold on to; stands on 0, 0. */
export function drawGlass(pen: Pen): void {
  drawShadow(pen, 3, 2, 26, 6);
  pen.shape('M-19 -46H19L15 0H-15Z', 'glass');
  pen.fill('M-17 -28c10-4 22 4 34 0l-3 26h-28z', 'water');
  pen.ink(oval(0, -46, 19, 5), { width: 3 });
  pen.ink('M-11 -36l2 28', { role: 'white', width: 3.6, alpha: 0.8 });
}

/** Padded, with arms; its middle at x = 0. */
export function drawChair(pen: Pen): void {
  pen.shape('M-78 300C-84 258 -44 250 0 250S84 258 78 300L74 420H-74Z', 'chair');
  pen.ink('M-64 304C-62 276 -30 266 4 266', { role: 'white', width: 3.4, alpha: 0.22 });
}
