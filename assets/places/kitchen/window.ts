import { drawHouse, type House } from '../furniture/houses.ts';
import { drawPlant } from '../furniture/plant.ts';
import { drawRain } from '../furniture/rain.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** The street across the water, the frame, the drapes, and what lives on the sill. */
export function drawWindow(pen: Pen): void {
  drawSky(pen);
  drawStreet(pen);
  drawTrees(pen);
  drawRain(pen, 424, 40, 440, 220);
  drawFrame(pen);
  drawDrapes(pen);
  pen.shape('M378 302H912L918 322H372Z', 'frame', { width: 3 });
  drawPlant(pen.placed({ move: [498, 304] }));
  drawPlant(pen.placed({ move: [796, 304] }));
  drawCat(pen);
}

function drawSky(pen: Pen): void {
  pen.fill(box(408, 26, 472, 286), 'sky', { fade: { to: 'skyLow', alpha: 1, line: [0, 30, 0, 250] } });
  const clear = pen.only('warm', 'plain');
  clear.light(oval(776, 150, 96), 'sun', { alpha: 0.75, fade: { to: 'sun', alpha: 0, circle: [776, 150, 96] } });
  clear.fill(oval(776, 150, 37), 'sun');
  clear.fill('M440 92c14-14 34-12 42 0c16-8 34 2 34 14h-92c0-8 8-14 16-14z', 'cloud', { alpha: 0.75 });
  clear.fill('M560 70c10-10 26-9 32 0c12-6 26 2 26 11h-72c0-6 6-11 14-11z', 'cloud', { alpha: 0.6 });
  const heavy = pen.only('tense');
  heavy.fill('M406 60c40-34 90-26 114 0c46-26 110-14 130 6c50-24 120-16 150 6c30-14 54-8 74 8v-56H406z', 'cloud', { alpha: 0.8 });
  heavy.fill('M406 92c60-24 114-10 154 6c60-18 150-14 190 4c40-12 84-8 124 4v-80H406z', 'cloud', { alpha: 0.45 });
}

const ground = 300;

const street: readonly House[] = [
  { x: 414, width: 84, top: 132, gable: 'step', number: 1 },
  { x: 496, width: 74, top: 112, gable: 'point', number: 4 },
  { x: 568, width: 96, top: 140, gable: 'bell', number: 2 },
  { x: 662, width: 80, top: 120, gable: 'step', number: 3 },
  { x: 826, width: 70, top: 128, gable: 'point', number: 1 },
];

function drawStreet(pen: Pen): void {
  for (const house of street) drawHouse(pen, house, ground);
}

function drawTrees(pen: Pen): void {
  pen.fill('M778 300c2-30 0-52 4-80h10c-2 26 0 52 4 80z', 'trunk');
  pen.fill('M742 216c-12-26 8-44 22-46c2-22 38-30 50-10c22-2 34 22 24 38c8 20-8 36-26 34c-14 12-34 12-44 2c-12 4-26-4-26-18z', 'tree');
  pen.ink('M762 206c8-6 16-6 20 0M790 190c8-6 18-4 20 2M796 220c6-6 14-6 18-2', { role: 'trunk', width: 2, alpha: 0.4 });
  pen.fill('M408 304v-26c26-10 52-6 76 2c40-10 60-8 90 0c40-12 70-6 110 0c50-10 90-10 192 0v24z', 'tree', { alpha: 0.9 });
}

function drawFrame(pen: Pen): void {
  pen.ring(box(398, 14, 492, 300, 4), box(418, 34, 452, 262), 'frame');
  pen.fill(box(410, 112, 470, 11), 'frame');
  pen.fill(box(639, 30, 12, 270), 'frame');
  pen.ink(box(398, 14, 492, 300, 4), { width: 3.4 });
  pen.ink(`${line([418, 112], [639, 111])}${line([651, 111], [870, 112])}${line([418, 123], [639, 123])}${line([651, 124], [870, 123])}`, { width: 2 });
  pen.ink(`${line([639, 34], [639, 296])}${line([651, 34], [651, 296])}`, { width: 2 });
  pen.ink(box(418, 34, 452, 262), { width: 2.4 });
  // A streak of light on the glass.
  pen.fill('M432 286L520 128H548L460 286Z', 'white', { alpha: 0.16 });
  pen.fill('M664 286L752 128H764L676 286Z', 'white', { alpha: 0.14 });
}

function drawDrapes(pen: Pen): void {
  for (const [x, side] of [[410, 1], [878, -1]] as const) drawDrape(pen, x, side);
  pen.ink(line([352, 12], [936, 9]), { role: 'woodDark', width: 6, alpha: 0.95 });
  pen.fill(oval(350, 12, 7), 'woodDark');
  pen.fill(oval(938, 9, 7), 'woodDark');
}

function drawDrape(pen: Pen, x: number, side: 1 | -1): void {
  pen.shape(
    `M${x} 10c${side * 34} 40 ${side * 42} 120 ${side * 18} 190c${-side * 4} 30 ${-side * 10} 60 ${-side * 30} 108`
    + `c${-side * 20} 4 ${-side * 36} 2 ${-side * 44} -4c${side * 10}-100 ${side * 10}-200 ${side * 6}-294z`,
    'drape',
  );
  pen.ink(`M${x - side * 4} 26c${side * 14} 60 ${side * 12} 130 ${-side * 10} 200M${x - side * 22} 24c${side * 8} 90 0 170 ${-side * 8} 250`, { width: 2.2, alpha: 0.5 });
  pen.ink(`M${x - side * 36} 200c${side * 16} 8 ${side * 44} 8 ${side * 62} 0`, { width: 3, alpha: 0.55 });
}

function drawCat(pen: Pen): void {
  pen.shape('M650 303c24 4 34-12 22-30c-3-5-9-3-8 2c3 10-3 16-18 12z', 'cat', { width: 3 });
  pen.shape('M566 304c-4-26 4-40 16-48c-8-9-10-24-6-44c8 3 14 8 18 13c7-2 17-2 24 0c4-5 10-10 18-13c4 20 2 35-6 44c14 8 22 26 20 48z', 'cat', { width: 3.2 });
  pen.fill('M592 304c-2-20 4-34 15-34s17 14 15 34z', 'frame', { alpha: 0.75 });
  const face = pen.styled({ alpha: 1 });
  face.ink('M589 240c2 4 8 4 10 0M613 240c2 4 8 4 10 0', { width: 3.2 });
  face.fill('M602 247h8l-4 5z', 'nose', { amp: 0.3 });
  face.ink('M606 252c-1 5-6 5-8 2M606 252c1 5 6 5 8 2', { width: 2.4 });
  face.ink('M582 247l-15-3M582 252l-14 3M630 247l15-3M630 252l14 3', { width: 1.7, alpha: 0.7 });
  face.ink('M600 222l2 8M606 221v9M612 222l-2 8', { width: 3, alpha: 0.6 });
  face.ink('M598 303v-14M614 303v-14', { width: 2.2, alpha: 0.6 });
}
