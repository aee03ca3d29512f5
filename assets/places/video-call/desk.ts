import { drawCeiling } from '../furniture/ceiling.ts';
import { drawPlant } from '../furniture/plant.ts';
import { drawRain } from '../furniture/rain.ts';
import { drawShadow } from '../furniture/shadow.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** Your own room behind the laptop: wide screens see its window and its shelf. */
export function drawRoom(pen: Pen): void {
  pen.light(box(-420, -420, 2120, 1100), 'room', { fade: { to: 'roomLow', alpha: 1, line: [0, -60, 0, 460] } });
  drawCeiling(pen, 'frame');
  drawWindow(pen);
  drawShelf(pen);
}

function drawWindow(pen: Pen): void {
  pen.shape(box(-344, -20, 330, 340, 4), 'frame', { width: 3.2 });
  pen.fill(box(-328, -4, 298, 308), 'sky', { fade: { to: 'skyLow', alpha: 1, line: [0, 0, 0, 250] } });
  pen.only('warm', 'plain').fill(oval(-230, 76, 34), 'sun');
  pen.fill('M-328 304V236C-260 210 -220 230 -170 220C-120 206 -60 222 -30 214V304Z', 'leaf');
  drawRain(pen, -320, 4, 280, 200);
  pen.ink(`${box(-328, -4, 298, 308)}${line([-180, -4], [-180, 304])}${line([-328, 100], [-30, 100])}`, { width: 2.6 });
  pen.shape('M-362 320H4L8 338H-366Z', 'frame', { width: 2.8 });
  drawPlant(pen.placed({ move: [-290, 321] }));
  drawPlant(pen.placed({ move: [-84, 321] }));
}

function drawShelf(pen: Pen): void {
  for (const y of [120, 280]) {
    pen.shape(box(1290, y, 330, 14, 3), 'wood', { width: 2.8 });
    for (const [index, role] of (['teal', 'rose', 'ochre', 'shade', 'frame'] as const).entries()) pen.shape(box(1306 + index * 32, y - 86 + index * 4, 27, 86 - index * 4, 2), role, { width: 2.4 });
  }
  drawPlant(pen.placed({ move: [1540, 120] }));
  pen.shape(oval(1540, 244, 30, 35), 'ochre', { width: 2.6 });
}

export function drawDesk(pen: Pen): void {
  pen.fill('M-420 452C100 444 1180 444 1700 452V1500H-420Z', 'desk');
  pen.ink('M-420 452C100 444 1180 444 1700 452', { width: 4.4 });
  const grain = pen.styled({ role: 'woodDark', width: 2.4, alpha: 0.4, amp: 1.6 });
  for (const y of [500, 628, 668, 730, 820]) grain.ink(`M-410 ${y}C100 ${y - 5} 1100 ${y + 4} 1690 ${y - 2}`);
  pen.light(box(-420, 520, 2120, 980), 'shadow', { alpha: 0, fade: { to: 'shadow', alpha: 0.24, line: [0, 540, 0, 860] } });
  drawNotes(pen);
  drawMug(pen);
}

function drawNotes(pen: Pen): void {
  drawShadow(pen, 250, 706, 150, 14);
  const notes = pen.placed({ turn: { degrees: -5, around: [250, 670] } });
  notes.shape('M130 634H352L378 706H104Z', 'frame');
  notes.ink('M150 652h120M144 668h160M140 684h90', { width: 2.4, alpha: 0.5 });
  notes.shape('M300 690l92-34l8 4l-4 8l-92 30l-12 0z', 'ochre', { width: 3 });
}

/** It went cold some meetings ago, unless things go well. */
function drawMug(pen: Pen): void {
  drawShadow(pen, 1070, 706, 64, 12);
  pen.ink('M1108 646c34-6 36 36 0 38', { width: 7 });
  pen.shape('M1024 620H1112L1104 704H1032Z', 'shade');
  pen.shape(oval(1068, 620, 44, 10), 'woodDark', { width: 3.4 });
  pen.ink('M1038 640l4 44', { role: 'white', width: 5, alpha: 0.4 });
}
