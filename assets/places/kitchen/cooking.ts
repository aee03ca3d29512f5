import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import type { Point } from '../kit/outline.ts';

const left = -400;

/** The left side: tiles, shelf, counter with the kettle, and a dresser for wide screens. */
export function drawCooking(pen: Pen): void {
  drawTiles(pen);
  drawShelf(pen);
  drawCounter(pen);
  drawKettle(pen);
  drawDresser(pen);
}

const tileSize = 46;

function drawTiles(pen: Pen): void {
  pen.fill(box(left, 206, 354 - left, 142), 'tile');
  pen.ink(line([left, 206], [354, 206]), { width: 2.4, alpha: 0.6 });
  const joint = pen.styled({ role: 'joint', width: 1.6, alpha: 0.7 });
  const columns = Array.from({ length: 10 }, (_, index): Point => [-84 + index * tileSize, 0]);
  joint.repeated(columns).ink(line([0, 208], [0, 346]));
  for (const y of [252, 298]) joint.ink(line([-80, y], [354, y]));
  pen.repeated([[31, 229], [123, 275], [215, 229], [261, 321], [307, 275], [169, 321]])
    .ink('M-9 9c6-3 12-3 18 0M0 7v-10M0 -3c-5-1-7-5-6-9c4 1 6 4 6 9M0 -3c0-5 2-8 6-9c1 4-1 8-6 9M-15 -15h5M10 -15h5M-15 15h5M10 15h5', { role: 'delft', width: 2.6, alpha: 0.8, amp: 0.4 });
  pen.ink(line([354, 200], [354, 350]), { width: 2.4, alpha: 0.6 });
}

function drawShelf(pen: Pen): void {
  pen.shape('M-40 150H330V164H-40Z', 'shelf', { width: 3 });
  pen.ink('M36 164c0 16 8 24 22 26M290 164c0 16-8 24-22 26', { role: 'woodDark', width: 4, alpha: 0.9 });
  drawJar(pen, 22, 38, 56, 'fridge', 'woodDark');
  drawJar(pen, 70, 34, 44, 'jar2', 'woodDark');
  drawJar(pen, 112, 38, 64, 'jar1', 'frame');
  pen.shape(oval(206, 122, 27, 28), 'frame');
  pen.ink(oval(206, 122, 17, 18), { role: 'delft', width: 1.8, alpha: 0.7 });
  pen.shape(oval(258, 124, 25, 26), 'tile');
  pen.ink(oval(258, 124, 15, 16), { role: 'delft', width: 1.8, alpha: 0.7 });
  drawHangingMugs(pen);
}

function drawJar(pen: Pen, x: number, width: number, height: number, role: string, lid: string): void {
  pen.shape(box(x, 150 - height, width, height, 6), role);
  pen.shape(box(x - 2, 141 - height, width + 4, 11, 3), lid, { width: 2.4 });
  pen.fill(box(x + width * 0.16, 150 - height * 0.62, width * 0.68, height * 0.34, 2), 'frame', { alpha: 0.9 });
  pen.ink(line([x + width * 0.28, 150 - height * 0.45], [x + width * 0.72, 150 - height * 0.46]), { width: 1.8, alpha: 0.6 });
}

function drawHangingMugs(pen: Pen): void {
  for (const [x, role] of [[120, 'cup2'], [168, 'cup3'], [216, 'cup1']] as const) {
    const mug = pen.placed({ move: [x, 164] });
    mug.ink('M0 0v6', { width: 2.4 });
    mug.ink('M-8 12c-2-10 14-10 12 2', { width: 2.6 });
    mug.shape('M-14 12H10L8 34H-12Z', role, { width: 2.2 });
  }
}

function drawCounter(pen: Pen): void {
  pen.fill(box(left, 360, 370 - left, 160), 'wood');
  pen.shape(`M${left} 346H366V362H${left}Z`, 'woodLight', { width: 3 });
  for (const x of [-124, -2, 120, 244, 360]) pen.ink(line([x, 362], [x, 520]), { width: 2.4, alpha: 0.5 });
  for (const x of [50, 182, 302, -64]) pen.ink(`M${x} 378h20`, { width: 4, role: 'woodDark', alpha: 0.8 });
}

function drawKettle(pen: Pen): void {
  pen.shape('M40 346c-10-34 2-62 34-62s46 28 36 62z', 'kettle', { width: 3 });
  pen.ink('M50 288c4-26 46-26 50 0', { width: 5, alpha: 0.95 });
  pen.shape('M106 312l22-16l6 6l-22 26z', 'kettle', { width: 2.8 });
  pen.fill(oval(75, 283, 7, 5), 'line');
  pen.ink('M52 330c-3-14 0-26 8-32', { role: 'white', width: 4, alpha: 0.35 });
  pen.only('warm', 'plain').ink('M138 286c8-10-6-16 2-28M150 276c8-10-6-18 3-30', { role: 'steam', width: 5, alpha: 0.65 });
}

/** Only seen on wide screens. */
function drawDresser(pen: Pen): void {
  pen.shape(box(left, 60, 322, 292), 'woodLight', { width: 3 });
  pen.shape('M-410 44H-64V62H-410Z', 'wood', { width: 3 });
  for (const y of [146, 240]) pen.ink(line([-392, y], [-86, y]), { width: 5, role: 'woodDark', alpha: 0.7 });
  for (const x of [-350, -296, -242]) {
    pen.shape(oval(x, 118, 23, 25), 'frame', { width: 2.4 });
    pen.ink(oval(x, 118, 14, 15), { role: 'delft', width: 1.8, alpha: 0.7 });
  }
  drawJar(pen.placed({ move: [-180, 0] }), 0, 36, 50, 'jar1', 'frame');
  drawJar(pen.placed({ move: [-132, 0] }), 0, 32, 38, 'fridge', 'woodDark');
  for (const [x, height, role] of [[-376, 62, 'scarf'], [-358, 70, 'delft'], [-340, 58, 'coat'], [-320, 66, 'plantDark']] as const) {
    pen.shape(box(x, 238 - height, 17, height, 2), role, { width: 2.2 });
  }
  pen.shape('M-260 238c-8-24 6-40 24-40s32 16 24 40z', 'cup3', { width: 2.6 });
  pen.shape('M-196 238v-34h56v34z', 'note', { width: 2.6 });
  pen.ink('M-230 252V344', { width: 2.4, alpha: 0.6 });
}
