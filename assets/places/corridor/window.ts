import { drawHouse, type House } from '../furniture/houses.ts';
import { drawPlant } from '../furniture/plant.ts';
import { drawRain } from '../furniture/rain.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

const town: readonly House[] = [
  { x: 488, width: 58, top: 116, gable: 'step', number: 1 },
  { x: 548, width: 50, top: 126, gable: 'point', number: 2 },
  { x: 662, width: 54, top: 118, gable: 'bell', number: 1 },
  { x: 714, width: 48, top: 124, gable: 'step', number: 2 },
];

/** A window on the courtyard: a tree, and the old town behind its wall. */
export function drawCourtyard(pen: Pen): void {
  pen.fill(box(470, 62, 300, 210, 5), 'trim');
  pen.fill(box(484, 76, 272, 182), 'sky', { fade: { to: 'skyLow', alpha: 1, line: [0, 76, 0, 230] } });
  drawWeather(pen);
  for (const house of town) drawHouse(pen, house, 236);
  pen.fill('M484 258V222c40-14 70-6 96 0c40-10 80-8 110 0c24-6 44-4 66 2v34z', 'leaf');
  pen.fill(box(604, 188, 10, 60), 'trunk');
  pen.fill('M560 176c-8-22 8-36 22-36c4-20 40-24 50-6c22 0 30 22 20 36c4 18-14 28-28 24c-14 12-32 10-40 0c-14 4-24-6-24-18z', 'tree');
  pen.ink('M578 170c8-6 16-6 20 0M606 152c8-6 16-4 18 2M606 186c6-5 14-5 18-1', { width: 1.9, alpha: 0.4 });
  drawBike(pen.placed({ move: [690, 232] }));
  drawRain(pen, 490, 82, 260, 160);
  pen.fill(box(618, 76, 8, 182), 'trim');
  pen.ink(`${line([617, 76], [617, 258])}${line([627, 76], [627, 258])}`, { width: 2 });
  pen.ink(box(484, 76, 272, 182), { width: 2.4 });
  pen.ink(box(470, 62, 300, 210, 5), { width: 3.2 });
  pen.fill('M498 250L560 84H584L522 250Z', 'white', { alpha: 0.15 });
  pen.fill('M650 250L712 84H722L660 250Z', 'white', { alpha: 0.13 });
  pen.shape('M458 272H782L788 289H452Z', 'trim', { width: 2.8 });
  drawPlant(pen.placed({ move: [516, 273], scale: 0.86 }));
  drawPlant(pen.placed({ move: [726, 273], scale: 0.86 }));
}

function drawWeather(pen: Pen): void {
  const clear = pen.only('warm', 'plain');
  clear.light(oval(716, 112, 54), 'sun', { alpha: 0.7, fade: { to: 'sun', alpha: 0, circle: [716, 112, 54] } });
  clear.fill(oval(716, 112, 20), 'sun');
  clear.fill('M500 112c12-12 28-10 34 0c14-6 28 2 28 12h-80c0-7 8-12 18-12z', 'cloud', { alpha: 0.85 });
  const heavy = pen.only('tense');
  heavy.fill('M484 96c30-22 60-14 76 2c30-16 60-12 80 2c30-16 70-12 116 2v-26h-272z', 'cloud', { alpha: 0.8 });
}

/** An upright bicycle against the courtyard wall, seen small. */
function drawBike(pen: Pen): void {
  const frame = pen.styled({ width: 2.6, alpha: 0.9 });
  frame.ink(`${oval(-18, 8, 12)}${oval(20, 8, 12)}`);
  frame.ink('M-18 8L-8 -12H12L20 8M-8 -12L4 8L12 -12M12 -12l-2 -8h8M-12 -14h8', { width: 2.4 });
}
