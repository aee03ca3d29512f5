import { drawPlant } from '../furniture/plant.ts';
import { drawRain } from '../furniture/rain.ts';
import type { Opening } from '../furniture/wall.ts';
import { drawFrame, drawShine, drawSky } from '../furniture/window.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

export const glass: Opening = [352, 26, 500, 264];

/** The row of houses opposite, and somebody who rides by. */
export function drawStreet(pen: Pen): void {
  drawSky(pen, glass, [756, 84]);
  drawRow(pen);
  pen.fill('M340 262H864V304H340Z', 'street');
  pen.ink(line([344, 268], [860, 267]), { width: 2, alpha: 0.4 });
  pen.fill('M344 264v-16c20-8 40-6 60 0c24-8 44-4 62 0v16zM640 264v-14c30-10 50-4 80 0c30-8 60-8 90 0c18-6 36-4 54 0v14z', 'hedge');
  drawCyclist(pen.placed({ move: [548, 290] }).styled({ width: 2.6, alpha: 0.85 }));
  drawRain(pen, 360, 40, 480, 220);
}

const houses = [352, 478, 604, 730] as const;

function drawRow(pen: Pen): void {
  pen.shape('M340 168V112H868V168Z', 'roof', { width: 2.4 });
  for (const y of [128, 144, 158]) pen.ink(line([342, y], [864, y]), { width: 1.6, alpha: 0.3 });
  pen.fill(box(340, 166, 528, 100), 'brick');
  pen.fill(box(340, 228, 528, 38), 'brickLow');
  pen.ink(line([340, 167], [868, 167]), { width: 3, role: 'frame', alpha: 0.9 });
  drawHouses(pen.repeated(houses.map((x) => [x, 0])));
  for (const [role, ends] of [['door1', [352, 604]], ['door2', [478, 730]]] as const) {
    const doors = pen.repeated(ends.map((x) => [x, 0]));
    doors.shape(box(88, 190, 28, 74, 2), role, { width: 2.4 });
    doors.fill(box(95, 198, 14, 20), 'pane');
  }
}

/** One house of the row, its left wall at x = 0. */
function drawHouses(pen: Pen): void {
  pen.shape(box(96, 88, 24, 30), 'chimney', { width: 2.2 });
  pen.shape(box(20, 126, 60, 40, 2), 'frame', { width: 2.2 });
  pen.fill(box(26, 134, 22, 26), 'pane');
  pen.fill(box(52, 134, 22, 26), 'pane');
  pen.shape(box(10, 184, 66, 48, 2), 'pane', { width: 2.4 });
  pen.ink(`${line([32, 184], [32, 232])}${line([54, 184], [54, 232])}${line([10, 198], [76, 198])}`, { role: 'frame', width: 3, alpha: 1 });
  pen.ink(line([125, 168], [125, 262]), { width: 1.8, alpha: 0.3 });
}

/** A grandmother's bicycle with a crate, on 0, 0; rides to the right. */
function drawCyclist(pen: Pen): void {
  for (const x of [-32, 34]) {
    pen.ink(oval(x, -24, 22), { role: 'bike', width: 3.6, alpha: 1 });
    pen.ink(`${line([x - 20, -24], [x + 20, -24])}${line([x, -44], [x, -4])}`, { role: 'bike', width: 1.2, alpha: 0.6 });
  }
  pen.ink('M-32 -24L-16 -60M-32 -24H2L-13 -52M2 -24C14 -34 22 -50 25 -66M34 -24L24 -72L12 -78', { role: 'bike', width: 4, alpha: 1 });
  pen.shape('M28 -78H58L55 -56H31Z', 'crate', { width: 2.4 });
  pen.ink('M30 -70H57M31 -63H56', { width: 1.6 });
  pen.fill('M40 -80c2-10 10-14 14-6c4-2 6 2 4 6z', 'hedge');
  pen.shape('M-16 -66c8 0 16 8 18 22l6 20l-9 4l-12-26c-6-2-12-8-14-16z', 'bike', { width: 2.2 });
  pen.ink('M-2 -14h14', { width: 3.4, role: 'bike', alpha: 1 });
  pen.shape('M-26 -58c-2-28 6-50 22-52c12 0 14 14 10 26c-2 10-4 18-4 26c-10 4-20 4-28 0z', 'coat', { width: 2.6 });
  pen.shape('M0 -100c8 6 12 14 18 20l-6 6c-10-4-16-12-20-20z', 'coat', { width: 2.2 });
  pen.fill(oval(14, -77, 4), 'skin');
  pen.shape('M-6 -108c-14-4-26 0-38-6c4 10 18 18 36 16z', 'scarf', { width: 2.2 });
  pen.shape(oval(3, -122, 11, 12), 'skin', { width: 2.2 });
  pen.shape('M-8 -116c-8-10-2-24 12-23c8 1 12 7 10 12c-8-3-14 0-16 6c0 4-2 6-6 5z', 'hair', { width: 2.2 });
}

export function drawWindow(pen: Pen): void {
  drawShine(pen, glass);
  drawLeadedLights(pen);
  drawFrame(pen, glass, [468, 736], [84]);
  drawSheers(pen);
  pen.shape('M324 298H880L886 316H318Z', 'frame', { width: 3 });
  drawPlant(pen.placed({ move: [424, 300] }));
  drawPlant(pen.placed({ move: [806, 300] }));
  drawOrchid(pen.placed({ move: [664, 300] }));
}

/** Coloured glass above the window, as houses of the thirties have it. */
function drawLeadedLights(pen: Pen): void {
  pen.fill(box(350, 24, 504, 56), 'lampGlow', { alpha: 0.5 });
  for (const middle of [410, 536, 668, 794]) {
    pen.shape(`M${middle - 26} 52L${middle} 32L${middle + 26} 52L${middle} 72Z`, 'lead2', { width: 2.2, alpha: 0.85 });
    pen.shape(oval(middle, 52, 9), 'lead1', { width: 2 });
    for (const side of [-1, 1]) {
      pen.fill(`M${middle + side * 26} 52L${middle + side * 58} 30V74Z`, side < 0 ? 'lead3' : 'lead4', { alpha: 0.8 });
      pen.ink(`M${middle + side * 26} 52L${middle + side * 58} 30M${middle + side * 26} 52L${middle + side * 58} 74M${middle} ${52 + side * 20}V${52 + side * 27}`, { width: 2.2 });
    }
  }
}

function drawSheers(pen: Pen): void {
  pen.ink(line([312, 8], [894, 7]), { role: 'brass', width: 6, alpha: 1 });
  for (const [x, side] of [[330, 1], [876, -1]] as const) {
    pen.fill(oval(x - side * 22, 8, 7), 'brass');
    pen.shape(`M${x - side * 8} 10H${x + side * 44}C${x + side * 52} 120 ${x + side * 40} 220 ${x + side * 22} 306H${x - side * 10}Z`, 'sheer', { width: 2.4, alpha: 0.6 });
    pen.ink([6, 18, 30].map((fold) => `M${x + side * fold} 14C${x + side * (fold + 6)} 120 ${x + side * fold} 220 ${x + side * (fold - 8)} 300`).join(''), { width: 1.8, alpha: 0.3 });
  }
}

function drawOrchid(pen: Pen): void {
  pen.ink('M0 -30C-4 -70 6 -96 28 -106M0 -30C6 -58 -6 -76 -18 -82', { role: 'plantDark', width: 3, alpha: 1 });
  for (const [x, y] of [[30, -106], [16, -98], [6, -84], [-20, -82], [-12, -70]] as const) {
    pen.shape(`M${x} ${y}c-8-10-14 0-6 4c-8 6 0 12 6 6c6 6 14 0 6-6c8-4 2-14-6-4z`, 'orchid', { width: 1.8 });
  }
  pen.shape('M-4 -32C-20 -42 -34 -38 -40 -28C-26 -24 -14 -26 -2 -30ZM4 -32C18 -44 32 -40 36 -30C24 -26 12 -26 4 -30Z', 'plant', { width: 2 });
  pen.shape('M-17 -32H17L13 0H-13Z', 'frame', { width: 2.6 });
  pen.ink('M-12 -20c6-4 10 4 16 0c4-2 6-2 9 0', { role: 'delft', width: 2.4, alpha: 0.9 });
}
