import { drawCeiling } from '../furniture/ceiling.ts';
import { drawClock } from '../furniture/clock.ts';
import { drawPlant } from '../furniture/plant.ts';
import { drawRain } from '../furniture/rain.ts';
import { drawShadow } from '../furniture/shadow.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Point } from '../kit/outline.ts';
import type { Pen } from '../kit/pen.ts';
import { coil } from './cord.ts';

/** Your own side of the line. */
export function drawOffice(pen: Pen): void {
  pen.light(box(-420, -420, 2120, 1100), 'room', { fade: { to: 'roomLow', alpha: 1, line: [0, -60, 0, 420] } });
  drawCeiling(pen, 'frame');
  for (const [x, wide] of [[-330, 250], [40, 300]] as const) drawWindow(pen, x, wide);
  drawCupboard(pen, 940);
  drawCupboard(pen, 1320);
  drawClock(pen, 1226, 120);
  pen.fill('M-420 372H1700V420H-420Z', 'skirt');
  pen.ink(line([-420, 372], [1700, 371]), { width: 2.6 });
}

function drawWindow(pen: Pen, x: number, wide: number): void {
  pen.shape(box(x - 14, 30, wide + 28, 260, 4), 'frame', { width: 3.2 });
  pen.fill(box(x, 44, wide, 232), 'sky', { fade: { to: 'skyLow', alpha: 1, line: [0, 44, 0, 250] } });
  pen.only('warm', 'plain').fill(oval(x + wide * 0.3, 108, 28), 'sun');
  pen.fill(`M${x} 276V214C${x + wide * 0.3} 190 ${x + wide * 0.5} 220 ${x + wide * 0.7} 204C${x + wide * 0.8} 198 ${x + wide * 0.9} 202 ${x + wide} 206V276Z`, 'leaf');
  drawRain(pen, x + 8, 50, wide - 16, 170);
  pen.ink(`${box(x, 44, wide, 232)}${line([x + wide / 2, 44], [x + wide / 2, 276])}`, { width: 2.6 });
  pen.shape(`M${x - 30} 290H${x + wide + 30}L${x + wide + 36} 307H${x - 36}Z`, 'frame', { width: 2.8 });
  drawPlant(pen.placed({ move: [x + 40, 291] }));
  drawPlant(pen.placed({ move: [x + wide - 40, 291] }));
}

function drawCupboard(pen: Pen, x: number): void {
  pen.shape(box(x, 150, 226, 300, 4), 'wood', { width: 3 });
  for (const y of [164, 262]) pen.fill(box(x + 12, y, 202, 84, 2), 'woodDark');
  for (const [row, y] of [248, 346].entries()) {
    for (let index = 0; index < 7; index++) {
      const role = (['teal', 'ochre', 'rose', 'frame', 'shade'] as const)[(index + row * 2) % 5] ?? 'teal';
      if (index !== 5 - row) pen.shape(box(x + 16 + index * 28, y - 74, 25, 74, 2), role, { width: 2.2 });
    }
  }
  drawPlant(pen.placed({ scale: 0.9, move: [x + 60, 150] }));
  pen.shape(box(x + 116, 96, 74, 54, 2), 'frame', { width: 2.6 });
  pen.fill(box(x + 123, 103, 60, 40), 'sky');
  pen.fill(`M${x + 123} 143v-14c20-12 40 4 60-6v20z`, 'leaf');
}

export function drawDesk(pen: Pen): void {
  const edge = 'M-420 411C100 402 1180 402 1700 411';
  pen.fill(`${edge}V1500H-420Z`, 'desk');
  pen.placed({ move: [0, 10] }).ink(edge, { role: 'deskLight', width: 16, alpha: 0.7 });
  const grain = pen.styled({ role: 'woodDark', width: 2.4, alpha: 0.4, amp: 1.6 });
  for (const y of [474, 520, 590, 680, 800]) grain.ink(`M-410 ${y}C100 ${y - 5} 1100 ${y + 4} 1690 ${y - 2}`);
  pen.light(box(-420, 480, 2120, 1020), 'shadow', { alpha: 0, fade: { to: 'shadow', alpha: 0.24, line: [0, 500, 0, 820] } });
  pen.ink(edge, { width: 4.8 });
  const lengths = Array.from({ length: 8 }, (_, index): Point => [110 + index * 132, 438]);
  pen.repeated(lengths).ink(coil([0, 0], [133, 0], 1), { role: 'cord', width: 4.4 });
  drawTelephone(pen);
  drawNotes(pen);
}

/** The one on the desk, with a dial, because it will never go. */
function drawTelephone(pen: Pen): void {
  drawShadow(pen, 60, 474, 92, 11);
  pen.shape('M-6 470C-10 436 14 408 30 400H92C108 408 132 436 128 470Z', 'phone');
  pen.shape(oval(61, 438, 26, 22), 'frame', { width: 3.2 });
  for (const [x, y] of [[61, 424], [74, 430], [78, 442], [70, 453], [56, 455], [46, 447], [46, 433]] as const) pen.fill(oval(x, y, 4), 'ink', { amp: 0.2 });
  pen.shape('M-22 392C-26 372 -2 364 61 364S148 372 144 392C142 404 118 406 112 394C106 384 84 384 61 384S16 384 10 394C4 406 -20 404 -22 392Z', 'phone', { width: 4 });
  pen.ink('M-6 380C14 370 60 370 100 371', { role: 'white', width: 4, alpha: 0.4 });
}

function drawNotes(pen: Pen): void {
  drawShadow(pen, 1216, 470, 90, 8);
  const notes = pen.placed({ turn: { degrees: 3, around: [1216, 452] } });
  notes.shape('M1148 438H1272L1288 470H1134Z', 'frame');
  notes.ink('M1162 448h70M1158 456h92', { width: 2.2, alpha: 0.55 });
  notes.shape('M1226 462l58-22l7 3l-3 7l-58 20l-9 0z', 'ochre', { width: 2.8 });
}
