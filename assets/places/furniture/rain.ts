import { line } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import type { Point } from '../kit/outline.ts';

/** It rains outside when the mood is tense; drops hang on the glass. The numbers are that part of the window. */
export function drawRain(pen: Pen, x: number, y: number, width: number, height: number): void {
  const points = (count: number) => Array.from({ length: count }, (): Point => [x + pen.chance() * width, y + pen.chance() * height]);
  const rain = pen.only('tense');
  for (const length of [14, 24, 36]) {
    rain.repeated(points(15)).ink(line([0, 0], [-length * 0.22, length]), { role: 'rain', width: 2, alpha: 0.5, amp: 0.2 });
  }
  rain.repeated(points(16)).fill('M0 0q-4 7 0 10q4-3 0-10z', 'rain', { alpha: 0.55, amp: 0.2 });
}
