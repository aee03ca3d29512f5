import { box, line, oval } from '../kit/forms.ts';
import type { Point } from '../kit/outline.ts';
import type { Pen } from '../kit/pen.ts';

/** Between beds, and between being seen and not: it hangs open. */
export function drawCurtain(pen: Pen): void {
  pen.ink(line([-420, 22], [440, 20]), { role: 'steel', width: 7, alpha: 1 });
  const rings = Array.from({ length: 5 }, (_, index): Point => [352 + index * 20, 24]);
  pen.repeated(rings).ink(oval(0, 4, 5), { width: 2.2 });
  pen.shape('M344 30H440C446 130 436 250 444 326C426 334 408 320 394 330C378 336 362 322 346 328C338 220 348 120 344 30Z', 'curtain');
  pen.ink('M368 34c4 90-6 200 2 288M394 34c-4 100 6 190 0 290M418 34c4 90-4 190 4 288', { width: 2.2, alpha: 0.5 });
  const dots: Point[] = [[356, 70], [380, 110], [406, 78], [428, 128], [358, 158], [382, 202], [408, 166], [428, 214], [358, 250], [386, 284], [416, 268]];
  pen.repeated(dots).fill('M0 -6q5 2 6 6q-2 5-6 6q-5-2-6-6q2-5 6-6z', 'curtainDot', { alpha: 0.8, amp: 0.4 });
}

/** Get well, on a string. */
export function drawCards(pen: Pen): void {
  pen.ink('M926 150C980 176 1040 178 1090 152', { width: 2.2 });
  for (const [x, y, degrees, role] of [[944, 160, 6, 'sheet'], [990, 172, 2, 'card'], [1038, 168, -6, 'paper']] as const) {
    const card = pen.placed({ turn: { degrees, around: [x + 18, y] } });
    card.shape(box(x, y, 38, 50, 2), role, { width: 2.2 });
    if (role === 'card') card.fill(`M${x + 19} ${y + 38}c-12-9-14-18-6-21c4-1 5 2 6 5c1-3 3-6 7-5c8 3 5 12-7 21z`, 'coral', { amp: 0.4 });
    else if (role === 'sheet') card.ink(`M${x + 19} ${y + 40}v-16M${x + 12} ${y + 22}a7 7 0 1 1 14 0a7 7 0 1 1 -14 0`, { role: 'petalDark', width: 3, alpha: 1 });
    else card.ink(`M${x + 8} ${y + 16}h22M${x + 8} ${y + 26}h16M${x + 8} ${y + 36}h20`, { width: 2 });
  }
  for (const [x, y] of [[926, 150], [1090, 152]] as const) pen.fill(oval(x, y, 4), 'coral');
}

/** Somebody's own coat on a hospital peg, and the photograph they brought. */
export function drawWardrobe(pen: Pen, x: number): void {
  pen.shape(box(x + 26, 44, 240, 480, 5), 'wood', { width: 3 });
  pen.ink(`${line([x + 146, 50], [x + 146, 520])}${line([x + 136, 250], [x + 136, 290])}${line([x + 156, 250], [x + 156, 290])}`, { width: 3 });
  pen.light(box(x + 28, 46, 236, 470), 'shadow', { alpha: 0, fade: { to: 'shadow', alpha: 0.14, line: [0, 150, 0, 420] } });
  pen.shape(`M${x + 44} 92c10-10 54-12 66 0l16 190c-26 12-74 12-98 0z`, 'coat', { width: 2.8 });
  pen.ink(`M${x + 78} 88v190M${x + 60} 84c8 16 26 16 36 0M${x + 46} 150c4 40 0 80-2 110`, { width: 2.2, alpha: 0.6 });
  pen.shape(`M${x + 58} 80c10-12 28-12 38 0c-2 34-12 90-2 150l-18 2c-4-60 2-110-2-130c-6 20-4 60-4 96l-16-2c0-50-2-90 4-116z`, 'scarf', { width: 2.6 });
  pen.shape(box(x + 176, 128, 62, 50, 3), 'paper', { width: 2.4 });
  pen.fill(oval(x + 196, 146, 8), 'petalDark');
  pen.fill(oval(x + 218, 148, 8), 'teal');
  pen.fill(`M${x + 182} 174c2-14 24-18 26-4c4-14 22-10 26 4z`, 'coat');
}
