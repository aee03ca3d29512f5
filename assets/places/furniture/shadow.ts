import { oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** What stands on a table throws a shadow without an edge of ink. */
export function drawShadow(pen: Pen, x: number, y: number, across: number, down: number): void {
  pen.light(oval(x, y, across, down), 'shadow', { alpha: 0.22 });
}
