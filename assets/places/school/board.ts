import { drawBust } from '../furniture/portrait.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** A whiteboard with a way up a mountain: somebody's year, in steps. */
export function drawBoard(pen: Pen): void {
  pen.shape(box(382, 40, 266, 200, 5), 'tray', { width: 3.2 });
  pen.fill(box(391, 49, 248, 182, 2), 'board');
  pen.ink(box(391, 49, 248, 182, 2), { width: 1.8, alpha: 0.6 });
  const marker = pen.styled({ width: 3.6, alpha: 0.9 });
  marker.ink('M404 214C430 200 446 160 474 126C486 112 500 92 514 76C530 96 552 130 572 166C586 190 604 206 626 214', { role: 'blue' });
  marker.ink('M494 102c8 6 12-4 20 4s12-4 20-2', { role: 'blue', width: 2.6 });
  marker.ink('M514 76V50', { role: 'red' });
  pen.fill('M516 51l24 8l-24 9z', 'red');
  marker.ink('M430 210c16-4 24-10 34-8M474 190c14-2 26-10 20-20M500 156c14-2 24-10 20-20M522 122c6-6 4-12-2-20', { role: 'green' });
  pen.repeated([[424, 212], [470, 198], [496, 160], [522, 130]]).fill(oval(0, 0, 5.5), 'red');
  marker.ink(oval(604, 82, 15), { role: 'yellow' });
  marker.ink('M604 61v-9M604 103v9M583 82h-10M625 82h9M589 67l-7-7M619 97l7 7M619 67l6-6M589 97l-6 6', { role: 'yellow', width: 3 });
  marker.ink(`${oval(420, 84, 15)}M414 80v3M425 80v3M412 89c4 6 12 6 16 0`, { role: 'green', width: 2.8 });
  marker.ink('M444 84h26M462 77l8 7l-8 7', { width: 3, role: 'red' });
  pen.fill('M590 140c10-3 26-2 34 1v10c-10 2-24 2-34-1z', 'tray', { alpha: 0.35 });
  pen.shape(box(588, 172, 34, 30, 1), 'card1', { width: 1.8 });
  pen.fill(oval(605, 172, 5), 'magnet');
  pen.shape('M404 240H628L622 250H410Z', 'tray', { width: 2.4 });
  for (const [x, role] of [[440, 'blue'], [468, 'red'], [496, 'green']] as const) pen.shape(box(x, 234, 22, 7, 2), role, { width: 1.8 });
  pen.shape(box(560, 229, 34, 12, 3), 'magnet', { width: 2 });
}

/** What pupils made, on a line under the ceiling. */
export function drawGarlandOfWork(pen: Pen): void {
  pen.ink('M664 24C700 42 860 46 1046 22', { role: 'twine', width: 2.6, alpha: 1 });
  for (const [x, y] of [[664, 24], [1046, 22]] as const) pen.fill(oval(x, y, 5), 'red');
  hung(pen, 684, 34, 'card4', -3, drawSelfPortrait);
  hung(pen, 748, 40, 'card1', 2, drawRainbow);
  hung(pen, 812, 40, 'card2', -2, drawFish);
  hung(pen, 876, 39, 'card3', 3, drawRocket);
  hung(pen, 940, 36, 'card4', -2, drawHandprint);
}

function hung(pen: Pen, x: number, y: number, card: string, degrees: number, draw: (pen: Pen) => void): void {
  const sheet = pen.placed({ turn: { degrees, around: [24, 0] }, move: [x, y] });
  sheet.shape(box(0, 0, 50, 60, 1), card, { width: 2 });
  draw(sheet.styled({ width: 3, alpha: 0.95 }));
  pen.shape(box(x + 21, y - 7, 7, 15, 2), 'peg', { width: 1.6 });
}

function drawSelfPortrait(pen: Pen): void {
  drawBust(pen.placed({ move: [3, 7] }), { skin: 'skin', hair: 'hair', top: 'yellow' });
}

function drawRainbow(pen: Pen): void {
  for (const [size, role] of [[18, 'red'], [13, 'yellow'], [8, 'blue']] as const) pen.ink(`M${25 - size} 44C${25 - size} ${44 - size * 1.6} ${25 + size} ${44 - size * 1.6} ${25 + size} 44`, { role, width: 4 });
}

function drawFish(pen: Pen): void {
  pen.fill('M8 34C14 20 32 20 38 32L46 24V44L38 36C32 46 14 46 8 34Z', 'red');
  pen.fill(oval(17, 31, 2.6), 'magnet');
  pen.ink('M24 26c4 4 4 10 0 15', { role: 'yellow', width: 2.4 });
}

function drawRocket(pen: Pen): void {
  pen.fill('M25 8c10 8 12 22 8 34H17c-4-12-2-26 8-34z', 'blue');
  pen.fill(oval(25, 24, 5), 'card1');
  pen.fill('M18 44h14l-7 13z', 'yellow');
}

function drawHandprint(pen: Pen): void {
  pen.fill('M14 50c-4-10-8-16-8-20c3-3 7 2 10 6c-2-8-4-18-1-20c4 0 4 10 6 16c0-8 0-20 4-20s3 12 3 20c2-6 4-15 8-14c3 2-1 14-2 20c2-3 6-6 8-4c0 5-8 10-12 18z', 'green');
}

export function drawShelves(pen: Pen): void {
  pen.shape(box(1136, 118, 240, 400, 4), 'cabinet', { width: 3.2 });
  for (const y of [206, 294]) pen.shape(box(1142, y, 228, 9), 'cabinetDark', { width: 2 });
  for (const [row, start] of [[206, 1150], [294, 1150]] as const) {
    (['file1', 'file2', 'file3', 'file4', 'file2', 'file1'] as const).forEach((role, index) => {
      const x = start + index * 24;
      const tall = 66 - ((index * 7 + row) % 9);
      pen.shape(box(x, row - tall, 22, tall, 2), role, { width: 2 });
      pen.fill(box(x + 5, row - tall + 9, 12, 18, 2), 'paper', { alpha: 0.9 });
      pen.fill(oval(x + 11, row - 13, 4), 'cabinetDark');
    });
  }
  pen.shape('M1300 206V160H1352V206Z', 'card4', { width: 2.2 });
  pen.ink(line([1148, 350], [1360, 350]), { width: 2, alpha: 0.4 });
  drawTrophy(pen.placed({ move: [1172, 118] }));
  drawBox(pen);
}

function drawTrophy(pen: Pen): void {
  pen.ink('M-16 -46c-16 0-14 22 4 24M16 -46c16 0 14 22 -4 24', { role: 'lead', width: 4, alpha: 1 });
  pen.shape('M-18 -52H18C18 -30 10 -20 0 -18C-10 -20 -18 -30 -18 -52Z', 'lead', { width: 2.4 });
  pen.shape('M-4 -18H4V-8H14V0H-14V-8H-4Z', 'lead', { width: 2.2 });
}

function drawBox(pen: Pen): void {
  pen.shape('M1212 118V76H1284V118Z', 'card3', { width: 2.6 });
  pen.shape('M1206 68H1290V82H1206Z', 'card1', { width: 2.4 });
  pen.ink('M1236 98h24', { width: 4 });
}
