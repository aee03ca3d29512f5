import { box, line, oval } from '../kit/forms.ts';
import type { Point } from '../kit/outline.ts';
import type { Pen } from '../kit/pen.ts';

/** Clinkers, laid in rows that grow towards the eye; puddles when it rains. */
export function drawPavement(pen: Pen): void {
  pen.light(box(-420, 444, 2120, 1056), 'clinker', { fade: { to: 'clinkerNear', alpha: 1, line: [0, 444, 0, 780] } });
  const joints = pen.styled({ role: 'joint', width: 2, alpha: 0.5 });
  joints.ink(line([-420, 520], [1700, 520]), { width: 3 });
  const rows: readonly (readonly [number, number])[] = [[470, 30], [496, 36], [530, 46], [566, 58], [612, 74], [668, 94], [742, 120], [836, 150], [960, 190], [1120, 240], [1320, 300]];
  const along = rows.flatMap(([y]) => Array.from({ length: 8 }, (_, index): Point => [-420 + index * 265, y]));
  joints.repeated(along).ink(line([0, 0], [268, 1]), { alpha: 0.34 });
  for (const [index, [y, wide]] of rows.entries()) {
    const points: Point[] = [];
    const down = ((rows[index + 1]?.[0] ?? 1500) - y);
    for (let x = -420 + (index % 2) * wide * 0.5; x < 1700; x += wide) points.push([x, y]);
    joints.repeated(points).ink(line([0, 2], [0, down - 2]), { width: 1.8, alpha: 0.28, amp: 0.4 });
  }
  const wet = pen.only('tense');
  for (const [x, y, across] of [[470, 560, 90], [1010, 548, 70], [180, 640, 130]] as const) {
    wet.fill(oval(x, y, across, across / 8), 'puddle', { alpha: 0.7 });
    wet.ink(`M${x - across * 0.5} ${y}q${across * 0.3}-5 ${across * 0.6} 0`, { role: 'ripple', width: 2.6, alpha: 0.8 });
  }
}

/** Posts keep the cars off the pavement; they stand before everybody. */
export function drawPosts(pen: Pen): void {
  pen.light('M-420 560H1700V1500H-420Z', 'shadow', { alpha: 0, fade: { to: 'shadow', alpha: 0.26, line: [0, 590, 0, 900] } });
  for (const x of [-210, 34, 1250, 1494]) {
    pen.light(oval(x + 8, 664, 44, 9), 'shadow', { alpha: 0.24 });
    pen.shape(`M${x - 17} 660V452h34V660Z`, 'post', { width: 3.6 });
    pen.shape(`M${x - 21} 452c2-26 40-26 42 0z`, 'post', { width: 3.6 });
    pen.shape(`M${x - 22} 478h44v12h-44z`, 'postRing', { width: 2.8 });
    pen.ink(line([x - 8, 500], [x - 8, 640]), { role: 'white', width: 4, alpha: 0.25 });
  }
}
