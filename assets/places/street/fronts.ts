import { drawPlant } from '../furniture/plant.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Point } from '../kit/outline.ts';
import type { Pen } from '../kit/pen.ts';

/** Where the fronts meet the pavement. */
const ground = 500;

/** Brick, a green door over a stoop of blue stone, and a front room that everybody may look into. */
export function drawFrontLeft(pen: Pen): void {
  pen.fill(`M-420 -420H452V${ground}H-420Z`, 'brick');
  drawBricks(pen, -420, 448);
  pen.fill(`M-420 -420H452V-300H-420Z`, 'brickDark', { alpha: 0.4 });
  pen.fill(`M-420 440H452V${ground}H-420Z`, 'plinth');
  pen.ink(line([-420, 440], [452, 440]), { width: 2.8 });
  pen.ink(line([452, -420], [453, ground]), { width: 3.4 });
  drawUpstairs(pen, [-300, -60, 180]);
  drawRoomWindow(pen, 16, 96, 228, 236);
  drawRoomWindow(pen, -380, 96, 190, 236);
  drawDoor(pen, 292, 'doorGreen');
  drawStoop(pen, 262, 442);
  drawWallLamp(pen, 438, 118);
  drawRosebush(pen, -10);
}

/** Plaster, a blue door one step up, and a bench to see the street from. */
export function drawFrontRight(pen: Pen): void {
  pen.fill(`M868 -420H1700V${ground}H868Z`, 'plaster');
  pen.light(`M868 -420H1700V${ground}H868Z`, 'glow', { alpha: 0.3, fade: { to: 'glow', alpha: 0, line: [868, 0, 1300, 100] } });
  pen.fill(`M868 452H1700V${ground}H868Z`, 'plinth');
  pen.ink(line([868, 452], [1700, 453]), { width: 2.8 });
  pen.ink(line([868, -420], [867, ground]), { width: 3.4 });
  pen.shape(box(878, -420, 13, ground + 412, 3), 'pipe', { width: 2.4 });
  drawUpstairs(pen, [960, 1190, 1430]);
  drawDoor(pen, 916, 'doorBlue');
  drawStoop(pen, 896, 1066);
  drawRoomWindow(pen, 1092, 100, 170, 226);
  drawRoomWindow(pen, 1390, 100, 200, 226);
  drawGarland(pen.only('warm'));
  drawBench(pen, 1110);
}

function drawBricks(pen: Pen, from: number, to: number): void {
  const places: Point[][] = [[], [], []];
  for (let row = 0; row < 46; row++) {
    for (let x = from + (row % 2) * 22; x < to - 20; x += 44) {
      if (pen.chance() < 0.42) places[Math.floor(pen.chance() * 3)]?.push([x, -410 + row * 19]);
    }
  }
  for (const [index, points] of places.entries()) pen.repeated(points).fill('M1 1h19v8h-19z', index === 1 ? 'brickLight' : 'brickDark', { alpha: 0.34, amp: 0.6 });
}

function drawUpstairs(pen: Pen, across: readonly number[]): void {
  const window = pen.repeated(across.map((x): Point => [x, -230]));
  window.shape(box(0, 0, 120, 240, 3), 'frame', { width: 3 });
  window.fill(box(12, 14, 96, 212), 'glass');
  window.ink(`${box(12, 14, 96, 212)}${line([12, 110], [108, 110])}${line([60, 110], [60, 226])}`, { width: 2.2 });
  window.shape('M-10 240H130V252H-10Z', 'stone', { width: 2.4 });
}

/** Open to the street: no curtain further than half-way, and the twins on the sill. */
function drawRoomWindow(pen: Pen, x: number, y: number, w: number, h: number): void {
  pen.shape(box(x - 12, y - 12, w + 24, h + 24, 3), 'frame', { width: 3.2 });
  pen.fill(box(x, y, w, h), 'room', { fade: { to: 'roomLow', alpha: 1, line: [0, y, 0, y + h] } });
  pen.light(oval(x + w / 2, y + 70, w * 0.44), 'lampLight', { alpha: 0.6, fade: { to: 'lampLight', alpha: 0, circle: [x + w / 2, y + 70, w * 0.44] } });
  pen.ink(line([x + w / 2, y], [x + w / 2, y + 52]), { width: 2.6 });
  pen.shape(`M${x + w / 2 - 26} ${y + 76}c2-20 12-28 26-28s24 8 26 28z`, 'shade', { width: 2.4 });
  pen.shape(box(x + w * 0.68, y + 96, w * 0.2, 52, 2), 'picture', { width: 2 });
  pen.fill(`M${x} ${y}h${w * 0.16}c4 ${h * 0.3} -2 ${h * 0.6} ${-w * 0.05} ${h}h${-w * 0.11}z`, 'drape');
  pen.fill(`M${x + w} ${y}h${-w * 0.16}c-4 ${h * 0.3} 2 ${h * 0.6} ${w * 0.05} ${h}h${w * 0.11}z`, 'drape');
  pen.fill(`M${x + 14} ${y + h}L${x + w * 0.4} ${y}h26L${x + 40} ${y + h}z`, 'white', { alpha: 0.16 });
  for (const at of [0.24, 0.76]) drawPlant(pen.placed({ move: [x + w * at, y + h], scale: 0.82 }));
  pen.ink(`${box(x, y, w, h)}${line([x, y + 44], [x + w, y + 44])}`, { width: 2.4 });
  pen.shape(`M${x - 24} ${y + h + 10}H${x + w + 24}V${y + h + 26}H${x - 24}Z`, 'stone', { width: 2.8 });
}

/** A panelled door with its light above, its letter box, its bell; `x` is the left of the frame. */
function drawDoor(pen: Pen, x: number, role: string): void {
  pen.shape(box(x - 12, 26, 144, 420, 3), 'frame', { width: 3.2 });
  pen.shape(box(x, 38, 120, 56, 2), 'glass', { width: 2.4 });
  pen.ink(`M${x + 60} 94V38M${x + 60} 94L${x + 10} 44M${x + 60} 94L${x + 110} 44`, { width: 2.2 });
  pen.shape(box(x, 104, 120, 340, 2), role, { width: 2.8 });
  for (const [y, h] of [[120, 110], [278, 70], [362, 66]] as const) {
    pen.ink(`${box(x + 14, y, 40, h, 2)}${box(x + 66, y, 40, h, 2)}`, { width: 2.2, alpha: 0.6 });
  }
  pen.shape(box(x + 30, 244, 60, 18, 4), 'brass', { width: 2.4 });
  pen.shape(oval(x + 106, 268, 7), 'brass', { width: 2.4 });
  pen.shape(oval(x + 60, 190, 13), 'brass', { width: 2.4 });
  pen.fill(oval(x + 60, 192, 6), role);
  pen.ink(line([x + 16, 434], [x + 16, 112]), { role: 'white', width: 2.6, alpha: 0.22 });
}

function drawStoop(pen: Pen, from: number, to: number): void {
  pen.shape(`M${from} 444H${to}V470H${from}Z`, 'stone');
  pen.shape(`M${from - 22} 470H${to + 16}V502H${from - 22}Z`, 'stone');
  pen.fill(`M${from + 26} 447H${to - 28}V460H${from + 30}Z`, 'mat');
  pen.styled({ role: 'iron', width: 4.5, alpha: 0.95 }).ink(`M${to + 4} 500V366c0-14-18-14-18 0M${to - 14} 366L${to - 16} 446`);
}

function drawWallLamp(pen: Pen, x: number, y: number): void {
  pen.light(oval(x, y + 16, 90), 'lampLight', { alpha: 0.4, fade: { to: 'lampLight', alpha: 0, circle: [x, y + 16, 90] } });
  pen.shape(`M${x - 10} ${y}h20l-4 30h-12z`, 'lampLight', { width: 2.4 });
  pen.ink(`M${x - 13} ${y}h26M${x} ${y}v-12M${x - 6} ${y + 34}h12`, { width: 3.4 });
}

/** Hollyhocks grow out of the pavement, where somebody took out a tile. */
function drawRosebush(pen: Pen, x: number): void {
  const flowers: Point[] = [];
  for (const [dx, top] of [[-22, 300], [0, 270], [20, 318]] as const) {
    pen.ink(`M${x} 502C${x + dx / 2} 440 ${x + dx} 380 ${x + dx} ${top}`, { role: 'leafDark', width: 4, alpha: 1 });
    for (let y = top; y < 440; y += 34) flowers.push([x + dx * (1 - (y - top) / 300) + (y % 4) * 3 - 4, y]);
  }
  pen.repeated(flowers).fill(oval(18, 18, 12, 7), 'leaf');
  pen.repeated(flowers).fill(oval(0, 0, 11, 10), 'petal');
  pen.repeated(flowers).fill(oval(1, 1, 4), 'petalDark');
  pen.fill(`M${x - 44} 504c-4-30 14-46 28-40c10-16 36-12 40 4c18 0 26 22 20 36z`, 'leaf');
}

/** Somebody has come home: the flags of a birthday over the door. */
function drawGarland(pen: Pen): void {
  pen.ink('M884 20C950 60 1030 60 1080 22', { width: 2.4 });
  for (const [x, y, role] of [[908, 34, 'petal'], [940, 46, 'brass'], [972, 50, 'doorGreen'], [1006, 50, 'petal'], [1040, 42, 'brass']] as const) {
    pen.shape(`M${x - 10} ${y}L${x + 10} ${y - 1}L${x} ${y + 22}Z`, role, { width: 2 });
  }
}

function drawBench(pen: Pen, x: number): void {
  pen.light(oval(x + 66, 506, 100, 9), 'shadow', { alpha: 0.22 });
  for (const dx of [2, 120]) pen.shape(box(x + dx, 426, 10, 80, 2), 'wood', { width: 2.6 });
  pen.shape(box(x - 12, 372, 158, 20, 5), 'wood', { width: 3 });
  pen.shape(box(x - 16, 418, 166, 16, 5), 'wood', { width: 3 });
  pen.shape(`M${x + 176} 504l-8-44h50l-8 44z`, 'pot', { width: 2.8 });
  for (const [dx, y] of [[176, 446], [190, 434], [206, 444], [196, 452], [182, 456]] as const) pen.fill(oval(x + dx, y, 12), dx % 4 === 0 ? 'petal' : 'leaf');
}
