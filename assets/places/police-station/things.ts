import { box, line, oval } from '../kit/forms.ts';
import type { Point } from '../kit/outline.ts';
import type { Pen } from '../kit/pen.ts';

export function drawRadiator(pen: Pen): void {
  pen.shape(box(456, 322, 408, 86, 6), 'radiator', { width: 2.8 });
  const ribs: Point[] = Array.from({ length: 18 }, (_, index): Point => [478 + index * 21, 330]);
  pen.repeated(ribs).ink(line([0, 0], [0, 74]), { width: 2, alpha: 0.4 });
}

/** The way out has a window in it and stands ajar. */
export function drawDoor(pen: Pen, x: number): void {
  pen.shape(box(x, 40, 200, 480, 5), 'trim', { width: 3.2 });
  pen.fill(box(x + 14, 54, 172, 470), 'hall', { fade: { to: 'glow', alpha: 1, line: [x + 14, 0, x + 120, 0] } });
  pen.shape(`M${x + 40} 54H${x + 186}V520H${x + 40}Z`, 'door', { width: 2.8 });
  pen.shape(box(x + 70, 84, 88, 150, 5), 'glass', { width: 2.6 });
  pen.ink(line([x + 84, 212], [x + 134, 104]), { role: 'white', width: 4, alpha: 0.7 });
  pen.ink(line([x + 54, 300], [x + 84, 301]), { width: 6, alpha: 0.85 });
  pen.light(box(x + 42, 300, 142, 220), 'shadow', { alpha: 0, fade: { to: 'shadow', alpha: 0.15, line: [0, 320, 0, 500] } });
}

/** The district, with its canals; a pin where the neighbourhood officer lives. */
export function drawDistrict(pen: Pen): void {
  pen.shape(box(256, 84, 138, 158, 3), 'paper', { width: 3 });
  pen.fill(box(266, 94, 118, 138), 'map');
  pen.ink('M266 130C300 140 330 116 384 128M290 94C300 140 282 180 300 232M266 196C310 184 350 206 384 190M344 94C336 140 352 190 340 232', { role: 'paper', width: 6, alpha: 0.95 });
  pen.ink('M266 158C310 168 340 150 384 166', { role: 'canal', width: 9, alpha: 0.95 });
  pen.fill('M350 112h22v20h-22zM272 204h16v20h-16z', 'leaf');
  pen.fill('M318 146c-10-14-4-24 4-24s14 10 4 24z', 'red', { amp: 0.4 });
}

/** A cap and a coat that are off duty. */
export function drawPegs(pen: Pen): void {
  pen.shape(box(70, 112, 150, 12, 3), 'wood', { width: 2.6 });
  pen.shape('M84 124c12-10 52-10 62 0l16 172c-24 10-70 10-96 0z', 'uniform', { width: 2.8 });
  pen.fill('M72 214c28 8 60 8 84 0l2 16c-26 8-62 8-88 0z', 'stripe');
  pen.ink('M115 126v168M96 122c6 14 30 14 38 0M80 160c-4 50-6 90-8 120M152 160c2 50 6 90 8 120', { width: 2.2, alpha: 0.6 });
  pen.shape('M164 138c4-18 46-20 52 0l4 12h-60z', 'uniform', { width: 2.6 });
  pen.shape('M160 150c16-6 44-6 60 0l4 8c-20-4-48-4-68 0z', 'ink', { width: 2 });
  pen.fill(oval(190, 139, 5), 'stripe');
}

/** It is told to everybody that it sees them. */
export function drawCamera(pen: Pen): void {
  pen.shape('M30 8h44v12h-44z', 'trim', { width: 2.4 });
  pen.shape('M32 20c2 26 38 26 40 0z', 'dome', { width: 2.4 });
  pen.fill(oval(60, 28, 3.6), 'red');
}

/** A windowsill is too small for it by now. Stands on 0, 0. */
export function drawMonstera(pen: Pen): void {
  const stems = pen.styled({ role: 'leafDark', width: 4, alpha: 1 });
  for (const [x, y, turn, big] of [[-66, -150, -34, 0.86], [-20, -224, -8, 1], [42, -196, 20, 0.94], [66, -116, 52, 0.8], [-62, -80, -70, 0.7]] as const) {
    stems.ink(`M0 -20C${x / 4} ${y / 2} ${x * 0.8} ${y * 0.8} ${x} ${y}`);
    const leaf = pen.placed({ scale: big, turn: { degrees: turn, around: [0, 0] }, move: [x, y] });
    leaf.shape('M0 26C-22 30 -50 10 -46 -20C-44 -34 -36 -44 -26 -50C-14 -58 -6 -62 0 -70C6 -62 14 -58 26 -50C36 -44 44 -34 46 -20C50 10 22 30 0 26Z', turn > 0 ? 'leaf' : 'leafDark', { width: 2.6 });
    leaf.ink('M0 26V-56M-2 4L-34 -8M-2 -18L-34 -34M2 4L34 -8M2 -18L34 -34', { width: 2, alpha: 0.55 });
    leaf.fill('M-46 -4l18 6l-17 4zM46 -4l-18 6l17 4zM-42 -34l16 10l-20-1zM42 -34l-16 10l20-1z', 'wallLow', { amp: 0.4 });
  }
  pen.shape('M-36 -42H36L28 30H-28Z', 'pot', { width: 3 });
  pen.shape(box(-41, -50, 82, 16, 4), 'pot', { width: 2.8 });
}
