import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import type { Point } from '../kit/outline.ts';
import type { Opening } from '../furniture/wall.ts';

/** Two panes: the door's and the one beside it. */
export const panes: readonly Opening[] = [[846, 124, 96, 300], [984, 108, 124, 320]];

const lockers = ['locker1', 'locker2', 'locker3', 'locker4', 'locker2', 'locker1', 'locker3'] as const;

/** The corridor behind the glass, with lockers and a pupil who has a free hour. */
export function drawCorridor(pen: Pen): void {
  pen.fill(box(836, 100, 284, 330), 'hall', { fade: { to: 'hallLow', alpha: 1, line: [0, 100, 0, 400] } });
  for (const x of [850, 1010]) pen.fill(`M${x} 116h70l8 10h-86z`, 'white', { alpha: 0.9 });
  lockers.forEach((role, index) => pen.shape(box(836 + index * 40, 168, 39, 200, 2), role, { width: 2.2 }));
  const all: Point[] = lockers.map((_, index) => [836 + index * 40, 0]);
  pen.repeated(all).ink('M10 182h18M10 189h18M10 196h18', { role: 'vent', width: 2, alpha: 0.5, amp: 0.3 });
  pen.repeated(all).fill(oval(31, 262, 3.4), 'vent', { alpha: 0.8 });
  pen.fill(box(836, 366, 284, 70), 'floor');
  pen.ink(line([836, 367], [1116, 367]), { width: 2.2, alpha: 0.6 });
  drawPupil(pen.placed({ move: [1046, 402] }).styled({ width: 2.4, alpha: 0.85 }));
  pen.shape(box(862, 146, 30, 22, 3), 'bag', { width: 2 });
}

function drawPupil(pen: Pen): void {
  pen.shape('M-12 0L-8 -76H16L22 0H8L4 -50L0 0Z', 'jeans');
  pen.shape('M-34 -146C-44 -132 -44 -92 -36 -78C-28 -74 -18 -76 -14 -80V-148Z', 'bag');
  pen.shape('M-18 -70C-22 -110 -20 -146 -2 -154C16 -156 26 -140 24 -112C24 -96 24 -84 22 -70C8 -66 -6 -66 -18 -70Z', 'coat');
  pen.ink('M8 -138C14 -120 14 -104 12 -88', { width: 2.6 });
  pen.shape(oval(4, -172, 16, 18), 'skinPale');
  pen.shape('M-14 -166C-22 -186 -6 -200 8 -198C22 -196 24 -186 20 -182C8 -186 -2 -182 -4 -172C-6 -158 -14 -150 -16 -152C-14 -156 -12 -160 -14 -166Z', 'hairRed');
  pen.ink('M18 -150C26 -146 22 -140 8 -140', { role: 'scarf', width: 7, alpha: 1 });
}

/** Door and side pane, in birch. */
export function drawGlassDoor(pen: Pen): void {
  pen.fill('M850 420L926 130H938V180L878 420ZM990 420L1060 112H1080L1010 420Z', 'white', { alpha: 0.2 });
  pen.ring(box(812, 84, 312, 440, 3), box(826, 98, 284, 440), 'doorFrame');
  pen.ring(box(826, 98, 140, 440), box(846, 124, 96, 300, 6), 'door');
  pen.fill(box(966, 98, 18, 440), 'doorFrame');
  pen.fill(box(980, 98, 132, 10), 'doorFrame');
  pen.ink(box(812, 84, 312, 440, 3), { width: 3.2 });
  pen.ink(`${box(826, 98, 140, 440)}${box(846, 124, 96, 300, 6)}${box(984, 108, 124, 430)}`, { width: 2.4 });
  pen.ink('M954 270v34h-16', { role: 'handle', width: 6, alpha: 1 });
  pen.repeated([[1000, 300], [1024, 300], [1048, 300], [1072, 300]]).fill(oval(8, 0, 6), 'white', { alpha: 0.6 });
  pen.repeated([[866, 300], [890, 300], [914, 300]]).fill(oval(0, 0, 6), 'white', { alpha: 0.6 });
}
