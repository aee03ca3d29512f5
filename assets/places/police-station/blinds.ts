import { drawHouse, type House } from '../furniture/houses.ts';
import { drawRain } from '../furniture/rain.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Point } from '../kit/outline.ts';
import type { Pen } from '../kit/pen.ts';

const town: readonly House[] = [
  { x: 446, width: 74, top: 150, gable: 'point', number: 2 },
  { x: 520, width: 70, top: 132, gable: 'step', number: 1 },
  { x: 596, width: 78, top: 156, gable: 'bell', number: 2 },
  { x: 720, width: 74, top: 138, gable: 'step', number: 1 },
  { x: 794, width: 76, top: 154, gable: 'point', number: 2 },
];

/** Blinds half open: one sees the street, and the street does not see who sits here. */
export function drawBlinds(pen: Pen): void {
  pen.fill(box(426, 34, 468, 250, 4), 'trim');
  pen.fill(box(442, 50, 436, 218), 'sky', { fade: { to: 'skyLow', alpha: 1, line: [0, 50, 0, 240] } });
  const clear = pen.only('warm', 'plain');
  clear.light(oval(690, 116, 74), 'sun', { alpha: 0.75, fade: { to: 'sun', alpha: 0, circle: [690, 116, 74] } });
  clear.fill(oval(690, 116, 24), 'sun');
  pen.only('tense').fill('M442 104c50-26 90-12 130 4c60-22 110-12 160 4c50-22 100-12 146 2v-64H442z', 'cloud', { alpha: 0.75 });
  for (const house of town) drawHouse(pen, house, 262);
  pen.fill('M442 268v-18c50-14 100-8 140 0c60-12 120-8 170 0c50-10 90-8 126 0v18z', 'leaf');
  drawRain(pen, 448, 60, 424, 190);
  drawSlats(pen);
  pen.ink(box(442, 50, 436, 218), { width: 2.4 });
  pen.ink(box(426, 34, 468, 250, 4), { width: 3.2 });
  pen.shape('M414 284H908L914 300H408Z', 'trim', { width: 2.8 });
}

function drawSlats(pen: Pen): void {
  // The upper ones are shut.
  const shut: Point[] = Array.from({ length: 4 }, (_, index): Point => [442, 60 + index * 14]);
  const open: Point[] = Array.from({ length: 10 }, (_, index): Point => [442, 118 + index * 15]);
  pen.repeated(shut).fill('M0 0H436V12H0Z', 'slat', { amp: 0.6 });
  pen.repeated(open).fill('M0 0H436V4H0Z', 'slat', { amp: 0.6 });
  pen.repeated(shut).ink(line([2, 12], [434, 12]), { width: 1.6, alpha: 0.4 });
  pen.repeated(open).ink(line([2, 5], [434, 5]), { width: 1.4, alpha: 0.34 });
  pen.shape(box(438, 46, 444, 16, 3), 'slat', { width: 2.6 });
  for (const x of [510, 660, 808]) pen.ink(line([x, 62], [x, 262]), { role: 'trim', width: 2.6, alpha: 0.9 });
  pen.ink('M868 62C870 130 866 190 868 226M860 226h16l-3 14h-10z', { width: 2.2, alpha: 0.8 });
}
