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
