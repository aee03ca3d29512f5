import { box } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

const leaves: readonly (readonly [number, number, boolean])[] = [
  [-20, -62, true], [-8, -84, true], [6, -74, false], [18, -58, false], [0, -50, true],
];

/** Mother-in-law's tongue in a pot that stands on 0, 0: two of them make a Dutch window sill. */
export function drawPlant(pen: Pen): void {
  for (const [a, b, pale] of leaves) {
    pen.shape(
      `M-4 -30C${a - 8} ${b / 2 - 24} ${a - 3} ${b - 8} ${a} ${b - 16}C${a + 9} ${b + 10} ${a / 3 + 8} -46 5 -30Z`,
      pale ? 'plant' : 'plantDark', { width: 2.2 },
    );
  }
  pen.shape('M-22 -34H22L17 0H-17Z', 'pot', { width: 2.8 });
  pen.shape(box(-25, -40, 50, 11, 3), 'pot', { width: 2.6 });
}
