import { drawRain } from '../furniture/rain.ts';
import type { Opening } from '../furniture/wall.ts';
import { drawFrame, drawShine, drawSky } from '../furniture/window.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import type { Point } from '../kit/outline.ts';

export const glass: Opening = [800, 76, 250, 190];

/** Nobody plays outside in the rain. */
const dry = ['warm', 'plain'] as const;

/** The playground between the flats. */
export function drawPlayground(pen: Pen): void {
  drawSky(pen, glass, [1010, 112]);
  const far = pen.styled({ width: 2.2, alpha: 0.5 });
  drawGalleryFlat(far);
  pen.fill('M1010 240c2-22 0-34 2-56h8c-1 20 0 34 4 56z', 'trunk');
  pen.fill('M984 186c-8-20 6-32 18-32c6-16 30-16 36 2c16 2 22 18 14 32c0 12-14 18-26 14c-14 8-40 4-42-16z', 'tree');
  pen.fill('M790 232c60-8 200-8 270 0v44H790z', 'grass');
  drawSlide(pen.styled({ width: 2.6, alpha: 0.85 }));
  drawSwing(pen.styled({ width: 2.6, alpha: 0.85 }));
  drawRain(pen, 808, 84, 234, 160);
}

/** Ten doors on every floor, all of them on the gallery. */
function drawGalleryFlat(pen: Pen): void {
  pen.shape('M790 240V108H978V240Z', 'flat');
  for (const y of [136, 168, 200]) {
    const row: Point[] = [802, 834, 866, 898, 930].map((x) => [x, y]);
    pen.repeated(row).fill(box(0, -20, 13, 13), 'pane', { amp: 0.4 });
    pen.repeated(row.filter((_, index) => index % 2 === 0)).fill(box(17, -21, 8, 20), 'door1', { amp: 0.4 });
    pen.repeated(row.filter((_, index) => index % 2 === 1)).fill(box(17, -21, 8, 20), 'door2', { amp: 0.4 });
    pen.fill(box(790, y - 1, 188, 9), 'flatDark');
  }
  pen.shape(box(946, 96, 34, 144), 'flatDark');
}

function drawSlide(pen: Pen): void {
  pen.ink('M826 256V188M848 256V188M826 204h22M826 220h22M826 236h22', { role: 'swing', width: 3.4 });
  pen.shape('M846 190C872 194 878 246 912 250V259C868 258 864 206 844 202Z', 'slide');
  const child = pen.only(...dry).placed({ move: [874, 222] });
  child.shape('M-12 -6C-10 -18 4 -18 8 -6L16 4L8 9L-8 4Z', 'child1');
  child.shape(oval(-1, -24, 8), 'skin');
  child.shape('M-10 -24C-12 -36 8 -38 8 -26C2 -30 -4 -30 -10 -24Z', 'hair', { width: 1.8 });
  child.ink('M-10 -14L-18 -24M8 -14L16 -26', { role: 'child1', width: 4, alpha: 1 });
}

function drawSwing(pen: Pen): void {
  pen.ink('M940 258L954 172L968 258M1020 258L1034 172M954 172H1034', { role: 'swing', width: 3.6 });
  pen.ink(`${line([984, 174], [976, 232])}${line([1000, 174], [994, 234])}`, { width: 1.8 });
  const child = pen.only(...dry).placed({ move: [985, 230] });
  child.shape('M-10 2C-12 -10 -8 -22 0 -22C10 -22 10 -10 8 0L24 2L22 10L-6 9Z', 'child2');
  child.shape(oval(2, -30, 8), 'skinPale');
  child.shape('M-7 -28C-10 -42 10 -44 10 -34C4 -36 -2 -34 -3 -28C-4 -20 -12 -18 -14 -20C-10 -22 -8 -24 -7 -28Z', 'hairPale', { width: 1.8 });
}

export function drawWindow(pen: Pen): void {
  drawShine(pen, glass);
  drawFrame(pen, glass, [925], []);
  pen.shape('M772 280H1078L1084 295H766Z', 'frame', { width: 2.8 });
}
