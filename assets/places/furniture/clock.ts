import { line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** A round clock on the wall, with its middle at x, y; without figures, as there is no text in pictures. */
export function drawClock(pen: Pen, x: number, y: number): void {
  pen.shape(oval(x, y, 34), 'frame', { width: 3.2 });
  const hand = pen.styled({ width: 3.4, alpha: 0.9 });
  hand.ink(line([x, y + 1], [x, y - 22]));
  hand.ink(line([x - 1, y], [x + 16, y + 8]));
  hand.ink(`M${x} ${y - 28}v5M${x + 28} ${y}h-5M${x} ${y + 28}v-5M${x - 28} ${y}h5`, { width: 2.4 });
}
