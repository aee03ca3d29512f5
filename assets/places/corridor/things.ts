import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** The rail along the wall, for who needs it; doors and people interrupt it. */
export function drawRail(pen: Pen): void {
  pen.shape(box(-420, 352, 2120, 16, 7), 'rail', { width: 3 });
  pen.ink(line([-410, 357], [1690, 357]), { role: 'white', width: 2.4, alpha: 0.3 });
  for (let x = -390; x < 1700; x += 260) pen.shape(box(x, 367, 11, 19, 3), 'railDark', { width: 2.2 });
}

/** Where to go, in pictures: no word in it that would have to be translated. */
export function drawSign(pen: Pen): void {
  pen.ink(`${line([330, 26], [330, 46])}${line([440, 26], [440, 46])}`, { width: 3, alpha: 0.9 });
  pen.shape(box(296, 44, 178, 42, 6), 'sign', { width: 3 });
  const marks = pen.styled({ role: 'paper', width: 4, alpha: 1, amp: 0.5 });
  marks.ink('M312 65h26M330 56l10 9l-10 9');
  marks.fill('M378 76c-16-10-18-22-9-25c5-1 8 2 9 6c1-4 4-7 9-6c9 3 7 15-9 25z', 'paper', { amp: 0.4 });
  marks.fill(oval(430, 54, 5), 'paper', { amp: 0.3 });
  marks.ink('M430 60L432 70H443L449 79', { width: 3.8 });
  marks.ink('M424 66c-8 6-4 16 6 16c7 0 10-4 11-8', { width: 3 });
}

/** Everybody who passes it takes some. */
export function drawGel(pen: Pen, x: number, y: number): void {
  pen.shape(box(x - 15, y, 30, 42, 6), 'paper', { width: 2.4 });
  pen.fill(box(x - 9, y + 8, 18, 16, 3), 'glass');
  pen.shape(`M${x - 6} ${y + 42}h12v7h-12z`, 'kick', { width: 2 });
}

/** The coffee comes round at ten and at three. */
export function drawCart(pen: Pen): void {
  pen.light(oval(20, 524, 104, 14), 'shadow', { alpha: 0.22 });
  pen.ink(`${line([-64, 360], [-64, 510])}${line([100, 360], [100, 510])}`, { width: 5 });
  pen.shape('M-78 470H114V482H-78Z', 'kick');
  pen.shape('M-52 470v-34h44v34zM4 470v-26h40v26z', 'sheet', { width: 2.8 });
  pen.shape('M-80 384H116V398H-80Z', 'rail');
  pen.shape('M-44 384v-62c0-8 6-12 14-14v-8h16v8c8 2 14 6 14 14v62z', 'steel');
  pen.ink('M0 332c20-2 20 34 2 34', { width: 5 });
  pen.ink(line([-32, 330], [-32, 372]), { role: 'white', width: 4.5, alpha: 0.6 });
  for (const [x, role] of [[34, 'coral'], [66, 'teal']] as const) pen.shape(`M${x - 13} 356H${x + 13}L${x + 10} 384H${x - 10}Z`, role, { width: 2.8 });
  pen.only('warm', 'plain').ink('M32 346c6-7-4-12 2-20M66 346c6-7-4-12 2-20', { role: 'white', width: 4, alpha: 0.7 });
  for (const x of [-60, 96]) pen.shape(oval(x, 518, 11), 'kick', { width: 3.4 });
}

/** Who waits, waits on this. */
export function drawBench(pen: Pen): void {
  pen.light(oval(1200, 512, 130, 12), 'shadow', { alpha: 0.22 });
  for (const x of [1112, 1160, 1246, 1290]) pen.shape(box(x, 408, 11, 100, 3), 'railDark', { width: 2.8 });
  pen.shape(box(1088, 330, 226, 30, 9), 'bench');
  pen.shape(box(1088, 364, 226, 24, 8), 'bench');
  pen.shape(box(1080, 394, 242, 24, 8), 'benchSeat');
  pen.ink('M1102 340h86M1214 341h70M1110 403h120', { role: 'railDark', width: 2, alpha: 0.4 });
}
