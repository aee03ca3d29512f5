import { drawHouse, type House } from '../furniture/houses.ts';
import { drawRain } from '../furniture/rain.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** The quay on the other side. */
const quay = 330;

const row: readonly House[] = [
  { x: 452, width: 86, top: 128, gable: 'bell', number: 2 },
  { x: 538, width: 78, top: 104, gable: 'step', number: 1 },
  { x: 616, width: 72, top: 140, gable: 'point', number: 4 },
  { x: 688, width: 92, top: 112, gable: 'step', number: 3 },
  { x: 780, width: 76, top: 134, gable: 'bell', number: 1 },
  { x: 856, width: 80, top: 118, gable: 'point', number: 2 },
];

/** What is seen between the houses: sky, step gables across the water, a bridge. */
export function drawCanal(pen: Pen): void {
  pen.light(box(380, -420, 560, 800), 'sky', { fade: { to: 'skyLow', alpha: 1, line: [0, -60, 0, 300] } });
  drawWeather(pen);
  for (const house of row) drawHouse(pen, house, quay);
  drawTrees(pen);
  drawWater(pen);
  drawRain(pen, 440, -40, 440, 380);
  drawRailing(pen);
}

function drawWeather(pen: Pen): void {
  const clear = pen.only('warm', 'plain');
  clear.light(oval(792, 60, 130), 'sun', { alpha: 0.75, fade: { to: 'sun', alpha: 0, circle: [792, 60, 130] } });
  clear.fill(oval(792, 60, 34), 'sun');
  clear.fill('M496 66c16-16 38-14 48 0c18-8 40 2 40 16h-108c0-10 10-16 20-16z', 'cloud', { alpha: 0.85 });
  clear.fill('M640 -20c16-16 38-14 48 0c18-8 40 2 40 16h-108c0-10 10-16 20-16z', 'cloud', { alpha: 0.65 });
  clear.ink('M560 30q9-9 16 0q8-9 17 0M604 48q7-7 12 0q6-7 13 0', { width: 2.4, alpha: 0.55 });
  const heavy = pen.only('tense');
  heavy.fill('M400 -40c60-40 120-26 160 0c60-30 130-20 190 6c50-24 110-16 190 6v-200H400z', 'cloud', { alpha: 0.7 });
  heavy.fill('M400 40c60-34 120-14 170 4c60-26 130-14 190 6c50-24 110-16 180 2v-130H400z', 'cloud', { alpha: 0.55 });
}

function drawTrees(pen: Pen): void {
  for (const [x, y] of [[500, 268], [744, 258]] as const) {
    pen.fill(`M${x - 5} ${quay}c2-30 0-60 2-90h9c-1 30 1 60 4 90z`, 'trunk');
    pen.fill(`M${x - 44} ${y - 26}c-12-26 8-44 22-46c2-22 42-30 54-10c22-2 34 22 24 38c8 20-8 36-26 34c-14 12-38 12-48 2c-12 4-26-4-26-18z`, 'tree', { alpha: 0.94 });
    pen.ink(`M${x - 24} ${y - 30}c8-6 16-6 20 0M${x + 6} ${y - 46}c8-6 16-4 18 2M${x + 12} ${y - 16}c6-6 14-6 18-2`, { width: 2, alpha: 0.4 });
  }
}

function drawWater(pen: Pen): void {
  pen.shape(`M380 ${quay - 4}H940V${quay + 16}H380Z`, 'quay', { width: 2.2 });
  pen.fill(`M380 ${quay + 16}H940V440H380Z`, 'water');
  pen.ink(`M470 366q22-6 44 0M560 384q26-6 52 0M700 362q22-6 44 0M770 392q24-6 48 0M620 404q22-5 44 0`, { role: 'ripple', width: 3, alpha: 0.75 });
  // A houseboat lies where it has always lain.
  pen.shape('M604 352h150l-12 26H618z', 'boat', { width: 2.4 });
  pen.shape('M628 352v-26h92v26z', 'boatHouse', { width: 2.4 });
  for (const x of [640, 664, 688]) pen.fill(box(x, 332, 14, 12, 2), 'pane');
  pen.shape('M704 326v-14h8v14z', 'quay', { width: 2 });
}

function drawRailing(pen: Pen): void {
  pen.fill('M380 436H940V446H380Z', 'stone');
  pen.ink(line([380, 437], [940, 437]), { width: 2.6 });
  const iron = pen.styled({ role: 'iron', width: 4.5, alpha: 0.95 });
  for (let x = 470; x < 880; x += 78) iron.ink(line([x, 372], [x, 440]));
  iron.ink(line([440, 376], [890, 375]), { width: 5.5 });
  iron.ink(line([440, 406], [890, 405]), { width: 3.4 });
}
