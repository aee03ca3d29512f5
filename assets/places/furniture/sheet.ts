import type { Pen } from '../kit/pen.ts';
import { drawShadow } from './shadow.ts';

/** An agreement on paper, lying on 0, 0, with a line to sign on. */
export function drawSheet(pen: Pen): void {
  drawShadow(pen, 2, 5, 56, 6);
  pen.shape('M-42 -12H40L52 10H-56Z', 'paper', { width: 3 });
  pen.ink('M-32 -6h54M-36 -1h70', { width: 2, alpha: 0.5 });
  pen.ink('M4 6c8-7 10 3 16-2s8 3 14-1', { width: 2.2, alpha: 0.9 });
}
