import { box } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** The line of a table's far edge from −420 to 1700, as path data that can be drawn on. */
type Edge = string;

/**
 * A table top in table, tableLight and tableDark, with the shadow of those who sit at it.
 *
 * @param cover drawn on the wood and under the shadows: a cloth, a rug
 */
export function drawTableTop(pen: Pen, edge: Edge, cover: (pen: Pen) => void): void {
  pen.fill(`${edge}V1500H-420Z`, 'table');
  const grain = pen.styled({ role: 'tableDark', width: 2.4, alpha: 0.35, amp: 1.6 });
  for (const y of [440, 470, 508, 552, 610, 690]) grain.ink(`M-410 ${y}C100 ${y - 5} 1100 ${y + 4} 1690 ${y - 2}`);
  for (const [x, y] of [[130, 456], [1090, 452], [-160, 460], [1420, 470]] as const) {
    grain.ink(`M${x} ${y}c20-5 44-5 60 0M${x + 10} ${y + 5}c14 3 26 3 38 0`, { width: 2 });
  }
  pen.placed({ move: [0, 12] }).ink(edge, { role: 'tableLight', width: 20, alpha: 0.7 });
  cover(pen);
  pen.light(box(-420, 402, 2120, 48), 'shadow', { alpha: 0.26, fade: { to: 'shadow', alpha: 0, line: [0, 402, 0, 450] } });
  pen.light(box(-420, 470, 2120, 1030), 'shadow', { alpha: 0, fade: { to: 'shadow', alpha: 0.22, line: [0, 470, 0, 760] } });
  pen.ink(edge, { width: 4.8 });
}
