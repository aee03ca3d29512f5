import { oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import { drawShadow } from './shadow.ts';

/** A mug that stands on 0, 0. */
export function drawMug(pen: Pen, role: string): void {
  drawShadow(pen, 4, 2, 30, 7);
  pen.ink('M20 -34c20-4 24 22 -1 22');
  pen.shape('M-24 -44H24L20 0H-20Z', role);
  pen.shape(oval(0, -44, 24, 6), 'tea', { width: 3 });
  pen.ink('M-15 -32L-13 -10', { role: 'white', width: 4, alpha: 0.35 });
  pen.only('warm', 'plain').ink('M-7 -58c7-9-6-15 2-26M9 -56c7-9-6-15 2-24', { role: 'steam', width: 4.5, alpha: 0.75 });
}

/** A glass of tea with its bag, on a saucer that stands on 0, 0. */
export function drawTeaGlass(pen: Pen): void {
  drawShadow(pen, 2, 3, 36, 7);
  pen.shape(oval(0, -2, 34, 7), 'saucer', { width: 3 });
  pen.ink('M18 -36c18-4 20 20 -1 20', { width: 3 });
  pen.fill('M-19 -48H19L15 -6H-15Z', 'white', { alpha: 0.75 });
  pen.fill('M-17 -36H17L14 -8H-14Z', 'tea', { alpha: 0.9 });
  pen.ink('M-19 -48H19L15 -6H-15Z', { width: 3.2 });
  pen.ink('M-8 -46C-10 -56 -22 -50 -24 -38', { width: 1.8 });
  pen.shape('M-30 -38h12v14h-12z', 'delft', { width: 2.2 });
  pen.ink('M-10 -32L-9 -14', { role: 'white', width: 4, alpha: 0.5 });
  pen.only('warm', 'plain').ink('M-4 -58c7-9-6-15 2-26M10 -56c7-9-6-15 2-24', { role: 'steam', width: 4.5, alpha: 0.75 });
}

/** A glass of water that stands on 0, 0. */
export function drawWaterGlass(pen: Pen): void {
  drawShadow(pen, 3, 2, 26, 6);
  pen.fill('M-18 -46H18L15 0H-15Z', 'white', { alpha: 0.7 });
  pen.fill('M-16 -31C-6 -34 6 -29 16 -32L14 -2H-14Z', 'water', { alpha: 0.75 });
  pen.ink('M-18 -46H18L15 0H-15Z', { width: 3.2 });
  pen.ink('M-10 -38L-8 -10', { role: 'white', width: 4, alpha: 0.8 });
}

/** A cup and saucer with a coloured rim, on 0, 0; with a biscuit beside it. */
export function drawCupAndSaucer(pen: Pen, rim: string): void {
  drawShadow(pen, 2, 4, 38, 7);
  pen.shape(oval(0, -2, 36, 8), 'saucer', { width: 3 });
  pen.shape('M16 -10l20 1l-2 8l-20-1z', 'biscuit', { width: 2.4 });
  pen.ink('M20 -30c16-4 18 16 -2 16', { width: 3.4 });
  pen.shape('M-23 -38H23C22 -20 16 -8 10 -5H-10C-16 -8 -22 -20 -23 -38Z', 'saucer', { width: 3.4 });
  pen.fill('M-21 -33C-8 -30 8 -30 21 -33L19 -25C8 -22 -8 -22 -19 -25Z', rim);
  pen.shape(oval(0, -38, 23, 5.5), 'tea', { width: 3 });
  pen.only('warm', 'plain').ink('M-6 -50c7-9-6-15 2-26M9 -48c7-9-6-15 2-24', { role: 'steam', width: 4.5, alpha: 0.75 });
}

/** Coffee from the machine, in paper with a coloured band; stands on 0, 0. */
export function drawPaperCup(pen: Pen, band: string): void {
  drawShadow(pen, 3, 2, 26, 6);
  pen.shape('M-21 -48H21L15 0H-15Z', 'paper');
  pen.fill('M-18 -32C-8 -29 8 -29 18 -32L15 -12C6 -9 -6 -9 -15 -12Z', band);
  pen.shape(oval(0, -48, 21, 5.5), 'tea', { width: 3 });
  pen.only('warm', 'plain').ink('M-6 -60c7-9-6-15 2-26M9 -58c7-9-6-15 2-24', { role: 'steam', width: 4.5, alpha: 0.75 });
}
