import { box, line, oval } from '../kit/forms.ts';
import type { Point } from '../kit/outline.ts';
import type { Pen } from '../kit/pen.ts';

export function drawLaptop(pen: Pen): void {
  pen.light(oval(640, 596, 760, 26), 'shadow', { alpha: 0.26 });
  pen.shape(box(10, 6, 1260, 444, 22), 'shell', { width: 4.4 });
  pen.shape(box(32, 28, 1216, 404, 10), 'screen', { width: 3 });
  pen.light(box(34, 30, 1212, 400, 10), 'screenLight', { alpha: 0.75, fade: { to: 'screenLight', alpha: 0, line: [0, 430, 0, 120] } });
  pen.fill(oval(640, 18, 4.5), 'ink');
  pen.only('warm', 'plain').fill(oval(660, 18, 2.6), 'leaf', { amp: 0.2 });
  pen.only('tense').fill(oval(660, 18, 2.6), 'hangUp', { amp: 0.2 });
  drawButtons(pen);
  drawBase(pen);
}

/** Microphone, camera, a hand to raise, and the way out. */
function drawButtons(pen: Pen): void {
  const mark = pen.styled({ role: 'white', width: 2.4, alpha: 1, amp: 0.3 });
  for (const [x, role] of [[574, 'button'], [612, 'button'], [650, 'button'], [700, 'hangUp']] as const) pen.shape(oval(x, 413, role === 'hangUp' ? 20 : 14, 13), role, { width: 2.6 });
  mark.fill(box(571, 403, 7, 12, 3), 'white', { amp: 0.2 });
  mark.ink('M567 412c0 9 15 9 15 0');
  mark.fill(box(603, 408, 12, 10, 2), 'white', { amp: 0.2 });
  mark.fill('M616 413l6-4v8z', 'white', { amp: 0.2 });
  mark.ink('M645 416v-7M649 415v-9M653 416v-8M644 416c2 6 10 6 12-1', { width: 2.8 });
  mark.ink('M690 416c2-7 18-7 20 0', { width: 5 });
}

function drawBase(pen: Pen): void {
  pen.shape('M120 448H1160L1172 466H108Z', 'hinge', { width: 3.4 });
  pen.shape('M24 464H1256L1348 590C1348 602 1340 606 1326 606H-46C-60 606 -68 602 -68 590Z', 'shell', { width: 4.2 });
  pen.fill('M96 476H1184L1216 534H64Z', 'keysBed');
  for (const [y, left, right, keys] of [[480, 100, 1180, 15], [497, 90, 1190, 14], [514, 78, 1202, 13]] as const) {
    const step = (right - left) / keys;
    const points = Array.from({ length: keys }, (_, index): Point => [left + index * step, y]);
    pen.repeated(points).fill(`M3 0H${step - 4}L${step - 3} 13H2Z`, 'keys', { amp: 0.5 });
  }
  pen.shape('M500 544H780L794 594H486Z', 'pad', { width: 2.8 });
  pen.ink(line([-54, 592], [1334, 592]), { width: 2, alpha: 0.35 });
}
