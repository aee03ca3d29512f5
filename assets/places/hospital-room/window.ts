import { drawHouse, type House } from '../furniture/houses.ts';
import { drawPlant } from '../furniture/plant.ts';
import { drawRain } from '../furniture/rain.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

const town: readonly House[] = [
  { x: 486, width: 62, top: 176, gable: 'point', number: 2 },
  { x: 548, width: 66, top: 158, gable: 'step', number: 1 },
  { x: 756, width: 72, top: 164, gable: 'bell', number: 2 },
  { x: 828, width: 66, top: 152, gable: 'step', number: 1 },
];

/** From the third floor one sees over the roofs: a church, a mill, and all that sky. */
export function drawOutlook(pen: Pen): void {
  pen.fill(box(470, 28, 440, 262, 4), 'trim');
  pen.fill(box(486, 44, 408, 232), 'sky', { fade: { to: 'skyLow', alpha: 1, line: [0, 44, 0, 230] } });
  drawWeather(pen);
  pen.fill('M486 236c50-16 90-8 140 0c60-14 120-12 180 0c40-8 60-6 88 0v40H486z', 'tree', { alpha: 0.8 });
  drawMill(pen);
  drawChurch(pen);
  for (const house of town) drawHouse(pen, house, 268);
  pen.fill('M486 278v-18c40-14 80-8 110 0c50-12 90-8 140 0c60-12 100-8 158 0v18z', 'leaf');
  drawRain(pen, 492, 50, 396, 190);
  pen.fill(box(684, 40, 11, 240), 'trim');
  pen.ink(`${line([684, 44], [684, 276])}${line([695, 44], [695, 276])}`, { width: 2 });
  pen.ink(box(486, 44, 408, 232), { width: 2.4 });
  pen.ink(box(470, 28, 440, 262, 4), { width: 3.2 });
  pen.fill('M506 268L590 52H618L534 268Z', 'white', { alpha: 0.15 });
  pen.fill('M716 268L800 52H812L728 268Z', 'white', { alpha: 0.13 });
  pen.shape('M456 290H926L932 308H450Z', 'trim', { width: 2.8 });
  drawPlant(pen.placed({ scale: 0.9, move: [528, 291] }));
  drawTulips(pen.placed({ move: [838, 291] }));
}

function drawWeather(pen: Pen): void {
  const clear = pen.only('warm', 'plain');
  clear.light(oval(730, 96, 80), 'sun', { alpha: 0.75, fade: { to: 'sun', alpha: 0, circle: [730, 96, 80] } });
  clear.fill(oval(730, 96, 26), 'sun');
  clear.fill('M510 104c14-14 34-12 42 0c16-8 34 2 34 14h-92c0-8 8-14 16-14z', 'cloud', { alpha: 0.85 });
  clear.fill('M800 74c10-10 26-9 32 0c12-6 26 2 26 11h-72c0-6 6-11 14-11z', 'cloud', { alpha: 0.75 });
  pen.only('tense').fill('M486 96c40-26 80-14 110 2c46-22 90-12 130 4c50-22 110-14 168 2v-60H486z', 'cloud', { alpha: 0.8 });
}

function drawMill(pen: Pen): void {
  pen.shape('M630 236l8-52h20l8 52z', 'house2', { width: 2, alpha: 0.5 });
  pen.fill('M636 184c2-12 22-12 24 0z', 'roof1');
  pen.ink(`${line([620, 152], [676, 208])}${line([676, 152], [620, 208])}`, { width: 2.6, alpha: 0.8 });
  pen.ink('M616 158l10-10l20 22M680 202l-10 10l-20-22M670 148l10 10l-22 20M626 212l-10-10l22-20', { width: 1.6, alpha: 0.6 });
}

function drawChurch(pen: Pen): void {
  pen.shape('M706 240v-74h24v74z', 'house1', { width: 2, alpha: 0.5 });
  pen.shape('M702 166l16-52l16 52z', 'roof2', { width: 2, alpha: 0.5 });
  pen.fill(oval(718, 184, 6), 'pane');
}

/** Brought by who did not know what to say. */
function drawTulips(pen: Pen): void {
  const stems = pen.styled({ role: 'leafDark', width: 3, alpha: 1 });
  for (const [x, y, role] of [[-26, -76, 'petal'], [-8, -92, 'petalDark'], [12, -84, 'petal'], [30, -68, 'petalDark']] as const) {
    stems.ink(`M0 -30C${x / 3} -50 ${x} -60 ${x} ${y + 6}`);
    pen.shape(`M${x - 10} ${y - 12}q4 6 5 4q3-10 5-12q3 4 5 12q2 2 5-4c4 16-2 24-10 24s-14-8-10-24z`, role, { width: 2 });
  }
  pen.fill('M-2 -34c-26-10-34-30-36-44c18 8 34 22 40 44zM4 -34c24-14 30-32 30-44c-16 8-30 22-32 44z', 'leaf');
  pen.shape('M-17 -44H19C23 -22 20 -8 14 0H-12C-18 -8 -21 -22 -17 -44Z', 'vase', { width: 2.6 });
  pen.ink('M-9 -36c-3 12-2 20 1 28', { role: 'white', width: 3, alpha: 0.6 });
}
