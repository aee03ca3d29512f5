import { drawClock } from '../furniture/clock.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** The right side: the fridge with what the family hung on it, the clock, and a coat rack for wide screens. */
export function drawFridge(pen: Pen): void {
  pen.shape(box(1052, 92, 196, 420, 16), 'fridge', { width: 3.6 });
  pen.fill('M1064 108h26v380h-26z', 'fridgeLight', { alpha: 0.7 });
  pen.ink(line([1054, 208], [1246, 206]), { width: 3 });
  pen.shape(box(1070, 140, 9, 46, 4), 'frame', { width: 2.2 });
  pen.shape(box(1070, 228, 9, 80, 4), 'frame', { width: 2.2 });
  drawChildsDrawing(pen.placed({ turn: { degrees: -4, around: [1150, 260] } }));
  drawNote(pen.placed({ turn: { degrees: 5, around: [1200, 160] } }));
  drawPhoto(pen.placed({ turn: { degrees: -6, around: [1130, 165] } }));
  pen.shape('M1072 92c0-26 8-40 34-40h44c24 0 30 14 30 40z', 'woodLight', { width: 2.8 });
  pen.ink('M1084 78c24 5 60 5 86 0M1082 66c26 4 62 4 90 0M1108 54v36M1142 54v36', { width: 1.8, alpha: 0.5 });
  pen.shape(oval(1214, 78, 15, 14), 'crayonRed', { width: 2.4 });
  pen.ink('M1214 66c0-6 3-9 8-10', { width: 2.4, alpha: 1 });
  drawClock(pen, 984, 66);
  drawCoats(pen);
}

function drawChildsDrawing(pen: Pen): void {
  pen.shape(box(1106, 222, 86, 74), 'paper', { width: 2 });
  const crayon = pen.styled({ width: 4, alpha: 0.95, amp: 1.2 });
  crayon.ink('M1124 282v-20l16-14l16 14v20z', { role: 'crayonRed' });
  crayon.ink('M1118 284h66', { role: 'crayonGreen' });
  crayon.ink(oval(1174, 247, 7), { role: 'crayonYellow' });
  crayon.ink('M1168 282v-16M1162 272l6-6l6 6', { role: 'delft' });
  pen.fill(oval(1149, 221, 5), 'lamp');
}

function drawNote(pen: Pen): void {
  pen.shape(box(1170, 124, 58, 62), 'note', { width: 2 });
  pen.ink(`${line([1178, 140], [1218, 139])}${line([1178, 152], [1214, 152])}${line([1178, 164], [1208, 164])}`, { width: 2, alpha: 0.55 });
  pen.fill(oval(1200, 123, 5), 'delft');
}

function drawPhoto(pen: Pen): void {
  pen.shape(box(1108, 128, 46, 58), 'photo', { width: 2 });
  pen.fill(oval(1131, 150, 10), 'skin', { alpha: 0.9 });
  pen.fill('M1114 185c2-17 10-23 17-23s15 6 17 23z', 'delft');
}

/** Only seen on wide screens. */
function drawCoats(pen: Pen): void {
  pen.shape('M1300 120H1560V138H1300Z', 'shelf', { width: 3 });
  pen.shape('M1340 138c-26 14-32 60-36 150c20 10 66 10 92 0c-2-90-8-136-34-150c-6 10-16 10-22 0z', 'coat', { width: 3 });
  pen.ink('M1352 152v140M1322 236h18M1364 236h18', { width: 2.4, alpha: 0.6 });
  pen.shape('M1440 138c-18 30-20 110-14 170h22c-4-60-2-130 8-170zM1456 138c16 40 18 90 14 140h20c6-60 0-110-20-140z', 'scarf', { width: 2.8 });
  pen.shape('M1512 140c-20 8-22 44-18 62h48c4-22 0-54-18-62z', 'kettle', { width: 2.8 });
  for (const x of [1350, 1450, 1518]) pen.fill(oval(x, 136, 5), 'woodDark');
  pen.shape(box(1590, 20, 120, 500), 'woodLight', { width: 3.4 });
  pen.ink(box(1608, 44, 100, 190), { width: 2.4, alpha: 0.5 });
}
