import { drawRain } from '../furniture/rain.ts';
import { drawPlant } from '../furniture/plant.ts';
import type { Opening } from '../furniture/wall.ts';
import { drawFrame, drawShine, drawSky } from '../furniture/window.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import type { Point } from '../kit/outline.ts';

export const glass: Opening = [22, 42, 256, 228];

/** The yard: the other wing of the school, the basket, and the bicycles of everybody. */
export function drawYard(pen: Pen): void {
  drawSky(pen, glass, [222, 88]);
  const far = pen.styled({ width: 2.2, alpha: 0.55 });
  far.shape('M12 220V128H176V220Z', 'wing');
  far.shape('M8 116H182V130H8Z', 'roof');
  pen.fill('M14 186H176V222H14Z', 'wingLow');
  for (const [x, role] of [[28, 'accent1'], [66, 'accent2'], [104, 'accent1'], [142, 'accent2']] as const) {
    far.shape(box(x, 142, 26, 34), 'pane');
    far.fill(box(x, 166, 26, 10), role);
    far.ink(line([x + 13, 142], [x + 13, 176]), { width: 1.6 });
  }
  pen.fill('M208 224c2-26 0-40 2-66h9c-1 22 0 40 4 66z', 'trunk');
  pen.fill('M180 166c-10-22 6-36 20-36c4-18 30-26 42-6c18 0 30 22 20 36c6 18-10 28-24 24c-12 10-30 8-38 0c-10 2-20-6-20-18z', 'tree');
  far.ink('M198 160c6-5 12-5 16 0M226 148c6-5 14-3 16 2', { role: 'trunk', alpha: 0.4 });
  pen.fill('M12 216H288V280H12Z', 'yard');
  pen.ink('M40 262C70 240 150 240 180 262M110 244V226', { role: 'chalk', width: 3, alpha: 0.7 });
  drawBasket(far);
  drawBicycles(pen);
  drawRain(pen, 30, 52, 240, 190);
}

function drawBasket(pen: Pen): void {
  pen.ink('M96 244V168', { width: 4, alpha: 0.8 });
  pen.shape(box(74, 140, 44, 30, 2), 'chalk', { alpha: 0.8 });
  pen.ink(box(86, 150, 20, 12), { role: 'hoop', width: 2.4 });
  pen.ink('M84 168h24l-5 16M84 168l5 16h14M92 168l6 16M100 168l-6 16', { role: 'hoop', width: 2.2, alpha: 0.9 });
}

/** In the rack, one behind the other. */
function drawBicycles(pen: Pen): void {
  const wheels: Point[] = [[196, 252], [216, 253], [236, 252], [256, 253]];
  const metal = pen.repeated(wheels).styled({ role: 'bike', alpha: 0.9 });
  metal.ink(oval(0, 0, 15, 17), { width: 2.8 });
  metal.ink('M0 0L-4 -36M-12 -38h15', { width: 2.8 });
  for (const [x, role] of [[194, 'hoop'], [236, 'accent1']] as const) pen.fill(box(x - 8, 208, 17, 11, 2), role);
  pen.ink('M184 268H270', { width: 3, alpha: 0.7 });
}

export function drawWindow(pen: Pen): void {
  drawShine(pen, glass);
  drawFrame(pen, glass, [150], []);
  pen.shape('M-6 284H306L312 300H-12Z', 'frame', { width: 2.8 });
  drawPlant(pen.placed({ scale: 0.8, move: [44, 286] }));
  drawGlobe(pen.placed({ move: [262, 286] }));
  drawStack(pen);
}

function drawGlobe(pen: Pen): void {
  pen.ink('M-6 -82C26 -92 44 -46 16 -20', { role: 'chairDark', width: 4.5, alpha: 1 });
  pen.shape(oval(0, -46, 30), 'globe', { width: 2.6 });
  pen.fill('M-20 -60c8-10 22-12 26-4c-4 10-14 8-16 16c-8 0-12-6-10-12zM4 -42c10-4 20 0 20 8c-6 10-14 14-18 8c-4-4-4-12-2-16z', 'land');
  pen.ink('M6 -16V-6', { role: 'chairDark', width: 5, alpha: 1 });
  pen.shape('M-22 0C-20 -10 26 -10 28 0Z', 'chairDark', { width: 2.4 });
}

function drawStack(pen: Pen): void {
  for (const [y, x, role] of [[276, 84, 'book1'], [265, 90, 'book3'], [254, 82, 'book2']] as const) pen.shape(box(x, y, 62, 11, 2), role, { width: 2 });
}
