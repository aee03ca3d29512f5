import { line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** Grandmother's bicycle against the railing, with a crate in front; it stands on 0, 0. */
export function drawBike(pen: Pen): void {
  pen.light(oval(0, 2, 110, 8), 'shadow', { alpha: 0.22 });
  const wheels = pen.styled({ role: 'iron', width: 5, alpha: 1 });
  for (const x of [-66, 70]) {
    wheels.ink(oval(x, -42, 40));
    wheels.ink(`${line([x - 38, -42], [x + 38, -42])}${line([x, -80], [x, -4])}${line([x - 27, -69], [x + 27, -15])}${line([x + 27, -69], [x - 27, -15])}`, { width: 1.4, alpha: 0.5 });
  }
  const frame = pen.styled({ role: 'bike', width: 6, alpha: 1 });
  frame.ink('M-66 -42L-34 -42L-46 -92M-34 -42C-2 -52 30 -78 52 -104M52 -112L70 -42M-46 -92C-20 -70 20 -70 56 -98');
  frame.ink('M-66 -42L-50 -84', { width: 4 });
  pen.shape('M-66 -98c10-8 30-8 38-2c-4 8-30 10-38 2z', 'saddle', { width: 2.6 });
  pen.ink('M52 -112c2-12-4-18-22-18M50 -122c-10-2-20 0-26 4', { role: 'iron', width: 5, alpha: 1 });
  pen.shape('M58 -128h54l-6 32h-42z', 'wood', { width: 2.8 });
  pen.ink('M62 -116h46M64 -106h42', { width: 2, alpha: 0.6 });
  for (const [x, y] of [[70, -134], [84, -140], [98, -133]] as const) pen.fill(oval(x, y, 8), x === 84 ? 'petal' : 'leaf');
  pen.shape('M-110 -66c4-22 30-34 48-26l-4 8c-16-4-30 4-36 18z', 'iron', { width: 2 });
}
