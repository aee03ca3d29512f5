import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** Made up, with its head raised: somebody sleeps here who is up now. It stands along the left wall. */
export function drawBed(pen: Pen): void {
  drawWallRail(pen.placed({ move: [120, -4] }));
  const bed = pen.placed({ move: [128, -52] });
  bed.shape(box(-206, 168, 26, 360, 9), 'bedFrame');
  bed.shape('M-182 208L-20 196L76 346L-182 346Z', 'sheet');
  bed.shape('M-150 220c24-22 114-26 134-8c18 16 44 54 42 82c-34 18-128 20-158 6c-14-14-26-58-18-80z', 'pillow');
  bed.ink('M-122 244c26-12 64-12 84 2M-118 282c26 10 74 10 104-4', { width: 2, alpha: 0.45 });
  bed.shape('M-182 344C-60 322 140 330 300 336L312 470H-182Z', 'blanket');
  bed.shape('M-60 330C40 320 110 324 150 330L166 376C90 366 0 368 -72 376Z', 'sheet');
  bed.ink('M180 350c40-6 70-4 110 4M184 384c50-4 80-2 116 6M-160 392c60-6 140-4 220 4', { role: 'blanketDark', width: 3, alpha: 0.6 });
  bed.shape(box(298, 284, 22, 240, 8), 'bedFrame');
  bed.ink('M-30 372V318c0-12 10-14 20-14h120c12 0 20 4 20 14v54M6 306v64M50 306v64M94 306v64', { role: 'steelDark', width: 6, alpha: 1 });
  drawDrip(pen, 456);
}

/** Light, bell and oxygen: all that a bed may ask for. */
function drawWallRail(pen: Pen): void {
  pen.light('M-200 150H150L210 330H-250Z', 'lampLight', { alpha: 0.45, fade: { to: 'lampLight', alpha: 0, line: [0, 150, 0, 330] } });
  pen.shape(box(-230, 120, 400, 30, 6), 'steel');
  pen.shape(box(-180, 127, 190, 16, 6), 'lampLight', { width: 2 });
  for (const [x, role] of [[36, 'coral'], [64, 'teal'], [92, 'white']] as const) pen.shape(oval(x, 135, 8), role, { width: 2 });
  pen.ink('M136 150C140 200 96 220 102 262', { width: 3.2, alpha: 0.8 });
  pen.shape(box(92, 260, 20, 34, 7), 'paper', { width: 2.4 });
  pen.fill(oval(102, 272, 5), 'coral');
}

function drawDrip(pen: Pen, x: number): void {
  pen.ink(line([x, 70], [x, 500]), { width: 5, alpha: 0.9 });
  pen.ink(`M${x - 34} 86c0-16 34-16 34 0c0-16 34-16 34 0`, { width: 4, alpha: 0.9 });
  pen.shape(`M${x - 50} 92h32v56c0 12-32 12-32 0z`, 'glass', { width: 2.6 });
  pen.fill(`M${x - 47} 118h26v30c0 8-26 8-26 0z`, 'drip');
  pen.ink(`M${x - 34} 158C${x - 36} 240 ${x - 90} 230 ${x - 104} 330`, { width: 2.2, alpha: 0.7 });
  pen.shape(box(x - 22, 206, 44, 56, 6), 'steel', { width: 2.6 });
  pen.fill(box(x - 14, 214, 28, 18, 2), 'screen');
  pen.ink(`M${x - 12} 224h6l3-6l4 10l3-4h8`, { role: 'white', width: 1.8, alpha: 0.9 });
}
