import { drawClock } from '../furniture/clock.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import type { Point } from '../kit/outline.ts';

/** The municipality would like you to come by bicycle. */
export function drawBicyclePoster(pen: Pen): void {
  pen.shape(box(440, 62, 136, 186, 3), 'posterFrame', { width: 3 });
  pen.fill(box(449, 71, 118, 168), 'poster');
  pen.fill(oval(532, 112, 24), 'posterSun');
  pen.fill('M449 176C480 150 520 168 567 148V239H449Z', 'posterHill');
  pen.fill('M449 214C490 196 530 206 567 194V239H449Z', 'posterPath');
  const bicycle = pen.styled({ role: 'posterBike', width: 4, alpha: 1, amp: 0.6 });
  for (const x of [480, 536]) bicycle.ink(oval(x, 196, 20), { width: 3.6 });
  bicycle.ink('M480 196L494 160H524L508 196H480M508 196L492 154M524 160L536 196M484 152h14M524 160L521 146L534 142');
  pen.fill(box(530, 142, 26, 15, 2), 'bench');
  pen.fill('M534 142c0-9 8-11 10-4c4-5 10 0 7 4z', 'posterSun');
  pen.ink('M462 88h42M462 100h26', { role: 'posterBike', width: 5, alpha: 0.9 });
  pen.ink(box(449, 71, 118, 168), { width: 1.8, alpha: 0.5 });
}

/** The civil servant's own desk against the wall. */
export function drawDesk(pen: Pen): void {
  drawClock(pen, 1086, 116);
  drawCalendar(pen);
  drawFiles(pen);
  pen.shape('M1040 312H1420V328H1040Z', 'desk', { width: 3 });
  pen.fill(box(1050, 328, 366, 200), 'deskDark', { alpha: 0.9 });
  pen.ink(`${line([1050, 328], [1050, 500])}${line([1180, 328], [1180, 500])}M1100 350h32`, { width: 2.6, alpha: 0.6 });
  drawMonitor(pen);
  drawPottedFern(pen.placed({ move: [1076, 312] }));
}

function drawCalendar(pen: Pen): void {
  pen.shape(box(1146, 76, 74, 86, 2), 'calendar', { width: 2.4 });
  pen.fill(box(1147, 77, 72, 20), 'win3');
  const days: Point[] = [];
  for (let row = 0; row < 4; row++) for (let day = 0; day < 5; day++) days.push([1153 + day * 13, 103 + row * 14]);
  pen.repeated(days).fill(box(0, 0, 8, 8, 1), 'wallLow', { amp: 0.3 });
  pen.fill(box(1179, 117, 8, 8, 1), 'win2', { amp: 0.3 });
  pen.ink(oval(1196, 135, 9, 8), { role: 'mark3', width: 2.6, alpha: 1 });
}

function drawFiles(pen: Pen): void {
  pen.shape('M1240 170H1420V182H1240Z', 'slat', { width: 2.6 });
  (['file1', 'file2', 'file1', 'file3', 'file4', 'file2'] as const).forEach((role, index) => {
    const x = 1248 + index * 24;
    pen.shape(box(x, 100 + (index % 2) * 3, 22, 70 - (index % 2) * 3, 2), role, { width: 2 });
    pen.fill(box(x + 5, 112, 12, 20, 2), 'paper', { alpha: 0.9 });
    pen.fill(oval(x + 11, 156, 4), 'bezel', { alpha: 0.7 });
  });
}

function drawMonitor(pen: Pen): void {
  pen.ink('M1204 288V306', { role: 'bezel', width: 12, alpha: 1 });
  pen.shape('M1168 312C1172 302 1236 302 1240 312Z', 'bezel', { width: 2.4 });
  pen.shape(box(1128, 188, 152, 104, 7), 'bezel', { width: 3 });
  pen.fill(box(1137, 197, 134, 84, 2), 'screen');
  pen.fill(box(1144, 206, 78, 62, 2), 'win1');
  pen.fill(box(1144, 206, 78, 12, 2), 'win2');
  pen.ink('M1152 230h50M1152 240h60M1152 250h38', { width: 2.6, alpha: 0.5 });
  pen.fill(oval(1246, 226, 14), 'win2', { alpha: 0.5 });
  pen.fill(oval(1246, 222, 6), 'win1');
  pen.fill('M1236 234c2-8 18-8 20 0z', 'win1');
  pen.ink('M1232 254h28M1232 262h20', { width: 2.6, alpha: 0.5 });
  pen.shape('M1118 306H1166L1170 313H1114Z', 'key', { width: 2 });
  pen.placed({ turn: { degrees: 6, around: [1272, 206] } }).fill(box(1262, 192, 22, 22), 'mark1');
}

function drawPottedFern(pen: Pen): void {
  for (const [degrees, pale] of [[-58, true], [-30, false], [-6, true], [22, false], [48, true]] as const) {
    const frond = pen.placed({ turn: { degrees, around: [0, 0] }, move: [0, -30] });
    frond.shape('M0 0C-12 -16 -10 -44 0 -60C10 -44 12 -16 0 0Z', pale ? 'plant' : 'plantDark', { width: 2 });
    frond.ink('M0 -4V-46', { width: 1.6, alpha: 0.5 });
  }
  pen.shape('M-20 -32H20L15 0H-15Z', 'pot', { width: 2.6 });
}

/** Oak slats to the height of the chairs. */
export function drawSlats(pen: Pen): void {
  for (const [from, to] of [[-420, 612], [1024, 1700]] as const) {
    pen.light(box(from, 306, to - from, 400), 'slatDark', { alpha: 1 });
    const slats = Array.from({ length: Math.floor((to - from) / 18) }, (_, index): Point => [from + 3 + index * 18, 0]);
    pen.repeated(slats).fill(box(0, 308, 12, 200), 'slat', { amp: 0.5 });
    pen.fill(box(from, 298, to - from, 10), 'rail');
    pen.ink(`${line([from, 298], [to, 298])}${line([from, 308], [to, 308])}`, { width: 2.2, alpha: 0.5 });
  }
}

/** Only seen on wide screens: the door, a coat, and a tall plant. */
export function drawBeyond(pen: Pen): void {
  pen.shape(box(-320, 16, 200, 500, 4), 'steel', { width: 3.2 });
  pen.shape(box(-300, 36, 160, 480, 3), 'slat', { width: 2.8 });
  pen.shape(box(-276, 62, 44, 240, 3), 'glass', { width: 2.4 });
  pen.ink('M-156 280v40', { role: 'bezel', width: 7, alpha: 1 });
  pen.ink('M1500 90V500', { role: 'steel', width: 8, alpha: 1 });
  pen.shape('M1470 116c-30 30-34 150-30 230c24 12 60 12 80 0c4-90 0-200-50-230z', 'coat2', { width: 3 });
  const tall = pen.placed({ scale: 2.1, move: [1610, 430] });
  drawPottedFern(tall);
}
