import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** The hatch to the kitchen: the coffee is always ready. */
export function drawHatch(pen: Pen): void {
  pen.shape(box(-70, 62, 302, 222, 4), 'frame', { width: 3.2 });
  pen.fill(box(-56, 92, 274, 180), 'hatch', { fade: { to: 'hatchLight', alpha: 1, line: [0, 92, 0, 272] } });
  pen.ink(box(-56, 92, 274, 180), { width: 2.4 });
  pen.shape(box(-62, 70, 286, 24, 4), 'steel', { width: 2.6 });
  pen.ink(`${line([-56, 78], [216, 78])}${line([-56, 86], [216, 86])}`, { width: 1.6, alpha: 0.5 });
  drawShelf(pen);
  pen.shape('M-90 268H246V286H-90Z', 'counter', { width: 3 });
  pen.fill(box(-80, 286, 316, 230), 'counterDark', { alpha: 0.85 });
  pen.ink(`${line([236, 286], [236, 500])}${line([26, 290], [26, 500])}${line([132, 290], [132, 500])}`, { width: 2.4, alpha: 0.5 });
  drawUrn(pen.placed({ move: [66, 270] }));
  drawCups(pen);
  drawCake(pen.placed({ move: [182, 270] }));
  pen.only('warm', 'plain').ink('M98 164c8-10-6-16 2-28M112 158c8-10-6-18 3-30', { role: 'steam', width: 5, alpha: 0.65 });
}

function drawShelf(pen: Pen): void {
  pen.fill(box(-54, 150, 270, 8), 'counter');
  pen.ink(`${line([-54, 150], [216, 150])}${line([-54, 158], [216, 158])}`, { width: 1.8, alpha: 0.6 });
  for (const [x, role] of [[-36, 'flag3'], [-12, 'flag2'], [128, 'flag1'], [158, 'steelLight'], [188, 'flag3']] as const) pen.shape(box(x, 118, 20, 32, 4), role, { width: 2 });
  for (const y of [146, 140, 134]) pen.shape(oval(40, y, 25, 5), 'paper', { width: 1.8 });
}

function drawUrn(pen: Pen): void {
  pen.shape('M-36 -92H36V-8H-36Z', 'steel', { width: 3 });
  pen.fill('M-28 -86H-14V-14H-28Z', 'steelLight');
  pen.fill('M22 -86H33V-12H22Z', 'steelDark', { alpha: 0.7 });
  pen.shape('M-38 -92C-34 -112 34 -112 38 -92Z', 'steelLight', { width: 2.8 });
  pen.shape(oval(0, -112, 7, 6), 'tap', { width: 2.2 });
  pen.ink('M-38 -62h-10v-12M38 -62h10v-12', { width: 4, alpha: 0.9 });
  pen.shape(box(-40, -10, 80, 11, 3), 'tap', { width: 2.4 });
  pen.ink('M-4 -26h14v12M4 -34v8', { role: 'tap', width: 5, alpha: 1 });
  pen.shape(box(-5, -84, 9, 46, 4), 'dome', { width: 2 });
  pen.fill(box(-4, -66, 7, 26, 3), 'tea');
  pen.fill(oval(27, -22, 4), 'red');
}

function drawCups(pen: Pen): void {
  for (const [x, count] of [[-52, 4], [-20, 5], [12, 3]] as const) {
    for (let index = 0; index < count; index++) {
      pen.shape(`M${x - 13} ${266 - index * 11}l2-11h22l2 11z`, 'saucer', { width: 2 });
      pen.fill(box(x - 10, 257 - index * 11, 20, 3), index % 2 === 0 ? 'rim1' : 'rim2', { amp: 0.3 });
    }
  }
}

/** Under its glass, one slice short. */
function drawCake(pen: Pen): void {
  pen.shape('M-8 -12H8L14 0H-14Z', 'steel', { width: 2.2 });
  pen.shape(oval(0, -14, 38, 6), 'paper', { width: 2.2 });
  pen.shape('M-26 -16V-36C-10 -42 10 -42 26 -36L14 -16Z', 'cake', { width: 2.4 });
  pen.ink('M-26 -30C-10 -36 8 -36 22 -30', { role: 'paper', width: 4, alpha: 0.95 });
  pen.fill('M-35 -16C-38 -66 38 -66 35 -16Z', 'dome', { alpha: 0.4 });
  pen.ink('M-35 -16C-38 -66 38 -66 35 -16', { width: 2.2 });
  pen.fill(oval(0, -56, 5), 'tap');
  pen.ink('M-22 -42c4-6 8-8 13-9', { role: 'white', width: 3, alpha: 0.8 });
}
