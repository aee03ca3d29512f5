import { drawClock } from '../furniture/clock.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

const seats = [[-81, -60, 'dot1'], [77, -58, 'dot2'], [-89, 58, 'dot3'], [87, 58, 'dot4'], [0, -86, 'dot5']] as const;

/** Everybody who is there for the child, drawn around the child. */
export function drawFlipChart(pen: Pen): void {
  pen.ink(`${line([494, 274], [466, 440])}${line([646, 274], [674, 440])}`, { role: 'easel', width: 7, alpha: 1 });
  pen.shape(box(450, 40, 240, 240, 4), 'board', { width: 3.4 });
  pen.shape(box(442, 28, 256, 18, 6), 'clip', { width: 3 });
  pen.shape(box(454, 274, 232, 12, 4), 'clip', { width: 2.6 });
  const chart = pen.placed({ move: [570, 166] });
  chart.ink(oval(0, 0, 74, 66), { role: 'circle', width: 5, alpha: 1 });
  const child = chart.styled({ role: 'child', width: 4.4, alpha: 1 });
  child.ink(oval(0, -20, 14));
  child.ink('M0 -5v32M-17 6l17 6l17-6M0 27l-13 24M0 27l13 24');
  for (const [x, y, role] of seats) chart.shape(oval(x, y, 17, 13), role, { role: 'pen', width: 3, alpha: 0.9 });
  chart.ink('M-68 -50l14 12M64 -50l-12 12M-76 48l14-12M76 48l-14-12M0 -73v7', { role: 'pen', width: 3.2, alpha: 0.9 });
  drawMarkers(pen);
}

function drawMarkers(pen: Pen): void {
  for (const [x, role] of [[596, 'circle'], [620, 'child'], [644, 'folder']] as const) pen.shape(box(x, 267, 20, 7, 2), role, { width: 1.8 });
}

const notes = [
  [722, 66, 'dot1'], [758, 60, 'dot2'], [796, 68, 'dot3'], [832, 62, 'dot4'],
  [728, 104, 'dot4'], [800, 106, 'dot5'], [836, 100, 'dot1'],
  [724, 142, 'dot3'], [762, 138, 'dot5'], [834, 140, 'dot2'],
] as const;

/** What people stuck on the wall at the last meeting. */
export function drawStickies(pen: Pen): void {
  for (const [x, y, role] of notes) {
    const note = pen.placed({ turn: { degrees: ((x + y) % 9) - 4, around: [x + 15, y + 15] } });
    note.shape(box(x, y, 30, 29), role, { width: 1.8, alpha: 0.6 });
    note.ink(`M${x + 6} ${y + 10}h17M${x + 6} ${y + 18}h11`, { width: 2, alpha: 0.6 });
  }
  pen.ink('M762 82c8-6 18-6 26-2M818 122c-14 8-26 10-40 8', { role: 'circle', width: 2.6, alpha: 0.8 });
}

/** Two who could not come take part from elsewhere. */
export function drawScreen(pen: Pen): void {
  pen.shape(box(916, 56, 332, 186, 10), 'bezel', { width: 3.4 });
  pen.fill(box(928, 68, 152, 162, 4), 'screen');
  pen.fill(box(1086, 68, 150, 162, 4), 'screen2');
  pen.fill('M928 68h60v90h-60z', 'screen2', { alpha: 0.5 });
  pen.fill(box(1176, 78, 46, 70, 2), 'dot4', { alpha: 0.5 });
  drawWoman(pen.placed({ move: [1004, 230] }).styled({ width: 2.6, alpha: 0.85 }));
  drawMan(pen.placed({ move: [1162, 230] }).styled({ width: 2.6, alpha: 0.85 }));
  pen.fill(box(928, 230, 310, 8), 'bezel');
  for (const x of [942, 1100]) {
    pen.fill(box(x, 208, 56, 15, 7), 'bezel', { alpha: 0.75 });
    pen.fill(oval(x + 9, 215, 4.5), 'badge');
    pen.fill(box(x + 18, 212, 30, 6, 3), 'frame', { alpha: 0.85, amp: 0.3 });
  }
  pen.fill(oval(1082, 62, 3), 'badge');
  pen.shape(box(1050, 242, 64, 14, 3), 'bezel', { width: 2.6 });
}

function drawWoman(pen: Pen): void {
  pen.shape('M-58 2C-54 -38 -36 -52 0 -54C36 -52 54 -38 58 2Z', 'top1');
  pen.shape('M-34 -62C-50 -120 -24 -144 2 -142C30 -144 50 -116 34 -60C20 -48 -20 -48 -34 -62Z', 'hairGrey');
  pen.shape('M-11 -66L-12 -48C-4 -40 6 -40 13 -48L11 -66Z', 'skin', { alpha: 0.5 });
  pen.shape('M-24 -98C-22 -116 18 -124 26 -102C28 -78 18 -58 2 -58C-14 -58 -26 -76 -24 -98Z', 'skin');
  pen.fill('M-27 -92C-28 -122 20 -134 29 -98C14 -100 4 -108 -2 -116C-8 -104 -16 -98 -27 -92Z', 'hairGrey');
  drawFeatures(pen, -84);
  pen.ink(`${oval(-8, -85, 9)}${oval(14, -85, 9)}M1 -86h4`, { width: 2, alpha: 0.8 });
}

/** With a headset, as he is on the road. */
function drawMan(pen: Pen): void {
  pen.shape('M-60 2C-56 -36 -36 -50 0 -52C36 -50 56 -36 60 2Z', 'top2');
  pen.shape('M-13 -66L-14 -46C-4 -38 6 -38 15 -46L13 -66Z', 'skinDark', { alpha: 0.5 });
  pen.shape('M-28 -96C-28 -122 28 -122 28 -96C30 -72 18 -52 0 -52C-18 -52 -30 -72 -28 -96Z', 'skinDark');
  pen.shape('M-30 -98C-34 -134 34 -136 30 -98C24 -110 -22 -112 -30 -98Z', 'hair');
  drawFeatures(pen, -86);
  pen.ink('M-31 -94C-36 -136 36 -136 31 -94M30 -78C28 -66 18 -62 8 -62', { role: 'pen', width: 3, alpha: 0.9 });
  for (const x of [-31, 31]) pen.shape(box(x - 6, -98, 12, 22, 5), 'bezel');
}

/** A face that listens. */
function drawFeatures(pen: Pen, y: number): void {
  for (const x of [-8, 13]) pen.fill(oval(x, y, 2.6, 3.2), 'pen', { amp: 0.2 });
  pen.ink(`M3 ${y + 4}c4 3 4 7-1 8M-5 ${y + 17}c5 3 11 3 15-1`, { role: 'pen', width: 2.2, alpha: 0.9, amp: 0.3 });
}

/** Under the screen: coffee, cups, and what keeps the room alive. */
export function drawCabinet(pen: Pen): void {
  drawRubberPlant(pen);
  pen.shape(box(930, 302, 400, 220, 4), 'cabinet', { width: 3.2 });
  pen.shape('M922 290H1340V304H922Z', 'cabinetDark', { width: 2.8 });
  pen.ink(`${line([1064, 304], [1064, 500])}${line([1198, 304], [1198, 500])}M1050 340v26M1184 340v26M1210 340v26`, { width: 2.6, alpha: 0.55 });
  for (const x of [1118, 1162]) drawFlask(pen.placed({ move: [x, 290] }));
  for (const [x, count] of [[1204, 4], [1236, 3]] as const) {
    for (let index = 0; index < count; index++) pen.shape(box(x - 13, 278 - index * 10, 26, 11, 3), index % 2 === 0 ? 'cup1' : 'cup3', { width: 2 });
  }
  pen.shape(oval(1000, 284, 34, 7), 'frame', { width: 2.4 });
  for (const [x, y] of [[986, 278], [1012, 278], [999, 271]] as const) pen.shape(oval(x, y, 16, 6), 'biscuit', { width: 2 });
}

function drawFlask(pen: Pen): void {
  pen.shape('M-14 -64H14L17 0H-17Z', 'flask', { width: 2.6 });
  pen.fill('M-8 -58H-2L-3 -6H-10Z', 'flaskLight');
  pen.shape('M-14 -66C-12 -80 12 -80 14 -66Z', 'bezel', { width: 2.4 });
  pen.ink('M15 -54c16 2 14 36 3 38M-14 -68l-10 6', { width: 4, alpha: 0.9 });
}

function drawRubberPlant(pen: Pen): void {
  pen.ink('M870 240C868 200 872 180 868 150', { role: 'plantDark', width: 4, alpha: 1 });
  for (const [x, y, degrees, pale] of [[868, 232, -70, true], [870, 222, 58, false], [868, 200, -48, false], [870, 190, 40, true], [868, 168, -24, true], [868, 166, 20, false]] as const) {
    pen.placed({ turn: { degrees, around: [0, 0] }, move: [x, y] })
      .shape('M0 0C-18 -14 -18 -46 0 -60C18 -46 18 -14 0 0Z', pale ? 'plant' : 'plantDark', { width: 2.4 });
  }
  pen.shape('M838 236H902L894 310H846Z', 'pot', { width: 2.8 });
  pen.shape(box(834, 228, 72, 16, 4), 'pot', { width: 2.8 });
}

export function drawLamps(pen: Pen): void {
  for (const x of [420, 770]) {
    const lamp = pen.placed({ move: [x, 0] });
    lamp.ink(line([0, -420], [0, -24]), { width: 3, alpha: 1 });
    lamp.shape('M-56 22C-52 -12 -26 -26 0 -26S52 -12 56 22Z', 'lamp', { width: 3, alpha: 0.95 });
    lamp.shape('M-56 22c24 7 88 7 112 0c-10 10-102 10-112 0z', 'lampInside', { alpha: 0.95 });
    lamp.ink('M-40 8c6-12 14-18 24-22', { role: 'white', width: 4, alpha: 0.5 });
  }
}

/** Only seen on wide screens: the door, and coats of those who came from elsewhere. */
export function drawBeyond(pen: Pen): void {
  pen.shape(box(-300, 20, 190, 500, 4), 'rail', { width: 3.2 });
  pen.shape(box(-280, 42, 150, 480, 3), 'cabinet', { width: 2.8 });
  pen.shape(box(-256, 66, 60, 210, 3), 'dot4', { width: 2.4 });
  pen.fill(oval(-148, 300, 8), 'bezel');
  drawClock(pen, -40, 110);
  pen.ink(line([1470, 60], [1470, 500]), { role: 'easel', width: 8, alpha: 1 });
  pen.ink('M1430 90c10-20 70-20 80 0', { role: 'easel', width: 6, alpha: 1 });
  pen.shape('M1440 84c-30 30-34 150-30 250c20 10 50 10 66 0c4-100 0-210-36-250z', 'top1', { width: 3 });
  pen.shape('M1504 86c-18 40-20 140-16 220c20 10 44 8 58 0c2-90-8-180-42-220z', 'folder', { width: 3 });
}
