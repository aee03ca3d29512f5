import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** A ward door with its window, its plate, and the lamp that calls a nurse; `x` is the left of the frame. */
export function drawDoor(pen: Pen, x: number, role: string): void {
  pen.shape(box(x, 96, 170, 404, 6), 'trim', { width: 3.2 });
  pen.shape(box(x + 14, 110, 142, 390, 4), role, { width: 2.8 });
  pen.light(box(x + 16, 300, 138, 200), 'shadow', { alpha: 0, fade: { to: 'shadow', alpha: 0.16, line: [0, 320, 0, 500] } });
  pen.shape(box(x + 50, 140, 70, 96, 6), 'glass', { width: 2.6 });
  pen.ink(line([x + 60, 220], [x + 96, 150]), { role: 'white', width: 4, alpha: 0.75 });
  pen.ink(line([x + 82, 224], [x + 108, 172]), { role: 'white', width: 2.6, alpha: 0.6 });
  pen.fill(box(x + 20, 440, 130, 44, 4), 'kick', { alpha: 0.8 });
  pen.ink(box(x + 20, 440, 130, 44, 4), { width: 1.8, alpha: 0.5 });
  pen.shape(box(x + 126, 312, 17, 40, 6), 'trim', { width: 2.4 });
  pen.ink(line([x + 134, 326], [x + 112, 327]), { width: 6, alpha: 0.85 });
  drawPlate(pen, x + 178);
  drawLamp(pen, x + 85);
}

/** The plate says who lives behind the door with a picture, as on children's wards. */
function drawPlate(pen: Pen, x: number): void {
  pen.shape(box(x, 150, 46, 52, 5), 'paper', { width: 2.4 });
  pen.fill('M0 0c-12-9-14-20-6-23c4-1 6 2 6 5c0-3 3-6 7-5c8 3 5 14-7 23z'.replace('M0 0', `M${x + 23} 190`), 'coral', { amp: 0.4 });
}

/** Red while somebody calls for help. */
function drawLamp(pen: Pen, x: number): void {
  pen.shape(`M${x - 13} 96v-8c0-16 26-16 26 0v8z`, 'callOff', { width: 2.4 });
  const calls = pen.only('tense');
  if (x > 900 || x < 0) return;
  calls.light(oval(x, 84, 60), 'call', { alpha: 0.5, fade: { to: 'call', alpha: 0, circle: [x, 84, 60] } });
  calls.fill(`M${x - 10} 94v-6c0-11 20-11 20 0v6z`, 'call', { amp: 0.4 });
}
