import { drawBooks } from '../furniture/books.ts';
import { drawPhoto } from '../furniture/portrait.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

const books = ['book1', 'book4', 'book3', 'book2', 'book5'] as const;

/** The left side: the bookcase with the radio and a view of the polder. */
export function drawBookcase(pen: Pen): void {
  pen.shape(box(-60, 52, 256, 460, 4), 'case', { width: 3.2 });
  pen.fill(box(-46, 70, 228, 420), 'inside');
  pen.ink(box(-46, 70, 228, 420), { width: 2.2, alpha: 0.6 });
  for (const y of [152, 238, 324]) pen.shape(box(-50, y, 236, 12), 'case', { width: 2.4 });
  drawBooks(pen, -40, 74, 152, books);
  drawRadio(pen.placed({ move: [128, 152] }));
  pen.shape('M-38 238c-4-30 6-42 22-42s26 12 22 42z', 'vase', { width: 2.4 });
  pen.ink('M-30 216c8-6 14 6 28 0', { role: 'delft', width: 2.6, alpha: 0.9 });
  drawBooks(pen, 22, 176, 238, [...books].reverse(), 58);
  drawBooks(pen, -40, 60, 324, ['book3', 'book5', 'book2'], 48);
  for (const [y, role] of [[312, 'book2'], [298, 'book1'], [284, 'delft']] as const) pen.shape(box(88, y, 84, 13, 2), role, { width: 2.2 });
  drawTrailingPlant(pen.placed({ move: [156, 52] }));
  drawShip(pen.placed({ move: [20, 52] }));
}

function drawRadio(pen: Pen): void {
  pen.shape(box(-38, -46, 84, 46, 8), 'book4', { width: 2.6 });
  pen.shape(oval(-15, -22, 15), 'inside', { width: 2.2 });
  pen.ink('M-24 -26h18M-26 -20h22M-24 -14h18', { width: 1.8 });
  pen.shape(oval(26, -30, 7), 'brass', { width: 2 });
  pen.ink('M10 -12h28', { width: 2.6 });
  pen.ink('M36 -46L52 -74', { width: 2.4 });
}

/** On top of the case, its runners over the books. */
function drawTrailingPlant(pen: Pen): void {
  for (const [x, end, bend] of [[-14, 62, -12], [4, 84, 8], [18, 48, 14]] as const) {
    pen.ink(`M${x} -20C${x + bend} 0 ${x + bend} ${end - 30} ${x + bend / 2} ${end}`, { role: 'plantDark', width: 2.2, alpha: 1 });
    for (let y = -8; y < end; y += 15) {
      const side = y % 2 === 0 ? 1 : -1;
      pen.fill(`M${x + bend * 0.6} ${y}c${side * 4}-8 ${side * 14}-8 ${side * 15} 0c${-side * 2} 8 ${-side * 11} 8 ${-side * 15} 0z`, 'plant', { amp: 0.6 });
    }
  }
  pen.shape('M-22 -34H28L23 0H-17Z', 'pot', { width: 2.6 });
}

function drawShip(pen: Pen): void {
  pen.shape('M-34 -18H36C30 -4 22 0 14 0H-14C-24 0 -30 -8 -34 -18Z', 'caseDark', { width: 2.4 });
  pen.ink('M0 -18V-58', { width: 2.6 });
  pen.shape('M3 -56C26 -48 28 -34 26 -24H3Z', 'paper', { width: 2.2 });
  pen.shape('M-3 -52C-22 -44 -26 -32 -28 -24H-3Z', 'paper', { width: 2.2 });
}

/** Polder, water, windmill and a big sky, in a wide frame. */
export function drawPolder(pen: Pen): void {
  pen.shape(box(208, 92, 102, 84, 3), 'brass', { width: 2.8 });
  pen.fill(box(217, 101, 84, 66), 'water');
  pen.fill('M217 142c30-4 50 2 84-2v27h-84z', 'polder');
  pen.fill('M217 152c26-2 48 4 84 6v9h-84z', 'vase');
  pen.fill('M264 144l4-26h12l4 26z', 'caseDark');
  pen.ink('M262 106L286 130M286 106L262 130', { width: 2.4, role: 'caseDark', alpha: 1 });
  pen.fill('M224 116c8-8 16-4 20 0c8-2 10 4 10 6h-34z', 'paper', { alpha: 0.9 });
  pen.ink(box(217, 101, 84, 66), { width: 1.8, alpha: 0.6 });
}

/** The right side: sofa, reading lamp, the family on the wall. */
export function drawSofaCorner(pen: Pen): void {
  drawFamily(pen);
  drawReadingLamp(pen);
  pen.shape('M958 500V318C958 290 984 282 1010 284H1270C1300 282 1316 294 1316 318V500Z', 'sofa', { width: 3.4 });
  pen.fill('M976 360V322C976 306 990 300 1012 302H1128V404H976ZM1140 404V302H1266C1286 300 1298 308 1298 324V404Z', 'sofaLight');
  pen.ink(`${line([1134, 288], [1134, 404])}M982 318c40-8 100-8 140-4M1148 314c40-6 100-6 140 2`, { width: 2.2, alpha: 0.5 });
  pen.placed({ turn: { degrees: -8, around: [1180, 350] } }).shape('M1146 316C1170 310 1200 310 1222 314C1226 340 1226 366 1220 390C1196 396 1168 396 1148 390C1142 366 1142 340 1146 316Z', 'cushion1', { width: 2.8 });
  pen.ink('M1160 340l44 30M1204 338l-44 32', { width: 2, alpha: 0.4 });
  pen.placed({ turn: { degrees: 9, around: [1252, 360] } }).shape('M1222 330C1240 326 1262 326 1278 330C1282 350 1282 372 1276 390C1258 396 1240 396 1224 390C1218 372 1218 350 1222 330Z', 'cushion2', { width: 2.8 });
  pen.shape('M930 500V352C930 332 964 332 966 352V500Z', 'sofa', { width: 3 });
  pen.shape('M1304 500V352C1306 330 1344 332 1344 352V500Z', 'sofa', { width: 3 });
}

function drawFamily(pen: Pen): void {
  const grey = { skin: 'skinPale', hair: 'hairGrey', top: 'scarf' };
  const mother = { skin: 'skin', hair: 'hair', top: 'book2' };
  const child = { skin: 'skin', hair: 'bike', top: 'coat' };
  drawPhoto(pen, 1092, 84, 'caseDark', [mother, grey]);
  drawPhoto(pen, 1036, 172, 'brass', [child]);
  drawPhoto(pen, 1116, 168, 'frame', [{ ...mother, top: 'cushion2' }]);
  drawPhoto(pen, 1024, 92, 'frame', [grey]);
}

function drawReadingLamp(pen: Pen): void {
  pen.light(oval(1234, 200, 120), 'lampGlow', { alpha: 0.8, fade: { to: 'lampGlow', alpha: 0, circle: [1234, 190, 120] } });
  pen.ink('M1234 190V420', { role: 'brass', width: 5, alpha: 1 });
  pen.shape('M1206 122H1262L1286 198C1250 206 1218 206 1182 198Z', 'lampshade', { width: 3 });
  pen.ink('M1214 132L1198 196M1234 128V202M1254 132L1270 196', { width: 1.8, alpha: 0.35 });
}

/** A Frisian clock: painted dial, pendulum, and brass weights. */
export function drawLongClock(pen: Pen): void {
  pen.shape('M884 120V66C884 34 904 22 918 22S952 34 952 66V120Z', 'caseDark', { width: 3 });
  pen.fill('M893 112V70C893 46 906 36 918 36S943 46 943 70V112Z', 'cushion2');
  pen.shape(oval(918, 76, 22), 'frame', { width: 2.4 });
  pen.ink(`${line([918, 77], [918, 62])}${line([917, 76], [928, 82])}`, { width: 2.8, alpha: 0.95 });
  pen.shape(box(896, 120, 44, 132), 'case', { width: 2.8 });
  pen.fill(box(904, 130, 28, 112), 'inside');
  pen.ink('M918 130V214', { role: 'brass', width: 2.6, alpha: 1 });
  pen.shape(oval(918, 220, 11), 'brass', { width: 2.2 });
  pen.shape('M886 252H950L944 268H892Z', 'caseDark', { width: 2.8 });
  for (const x of [890, 946]) pen.fill(oval(x, 24, 6), 'brass');
  pen.fill(oval(918, 15, 8), 'brass');
}

/** Only seen on wide screens: the door to the hall and a cabinet with the record player. */
export function drawBeyond(pen: Pen): void {
  pen.shape(box(-350, 10, 190, 500, 4), 'frame', { width: 3.2 });
  pen.shape(box(-328, 34, 146, 476, 3), 'skirting', { width: 2.6 });
  pen.shape(box(-310, 56, 110, 170, 3), 'sheer', { width: 2.4 });
  pen.ink(`${line([-255, 56], [-255, 226])}${line([-310, 140], [-200, 140])}`, { width: 2.4 });
  pen.fill(oval(-196, 290, 8), 'brass');
  pen.shape(box(1400, 250, 250, 260, 6), 'case', { width: 3.2 });
  pen.ink(`${line([1525, 262], [1525, 500])}M1500 360v24M1550 360v24`, { width: 3, alpha: 0.6 });
  pen.shape(box(1430, 222, 150, 28, 4), 'caseDark', { width: 2.8 });
  pen.shape('M1436 222C1460 208 1520 208 1544 222Z', 'remote', { width: 2.4 });
  pen.shape(box(1440, 60, 130, 110, 3), 'frame', { width: 2.8 });
  pen.fill(oval(1505, 115, 34), 'lead2');
  pen.fill(oval(1488, 128, 24), 'lead1', { alpha: 0.9 });
}
