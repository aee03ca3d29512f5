import { box, line } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** A row of books that stands on y from x to `to`; the last one leans. */
export function drawBooks(pen: Pen, x: number, to: number, y: number, roles: readonly string[], tall = 52): void {
  let at = x;
  for (let index = 0; at < to - 26; index++) {
    const width = 11 + Math.round(pen.chance() * 9);
    const height = tall - Math.round(pen.chance() * 16);
    pen.shape(box(at, y - height, width, height, 2), roles[index % roles.length] ?? 'line', { width: 2 });
    if (index % 3 !== 1) pen.ink(line([at + 3, y - height + 9], [at + width - 3, y - height + 9]), { role: 'frame', width: 2, alpha: 0.8 });
    at += width + 1;
  }
  pen.placed({ turn: { degrees: -16, around: [at + 4, y] } }).shape(box(at + 5, y - tall + 6, 13, tall - 8, 2), roles[0] ?? 'line', { width: 2 });
}
