import { drawRain } from '../furniture/rain.ts';
import type { Opening } from '../furniture/wall.ts';
import { drawFrame, drawShine, drawSky } from '../furniture/window.ts';
import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import type { Point } from '../kit/outline.ts';

export const glass: Opening = [46, 42, 336, 226];

/** The town from the third floor: the tower, offices, a crane that always turns, a barge on the canal. */
export function drawTown(pen: Pen): void {
  drawSky(pen, glass, [318, 96]);
  const far = pen.styled({ width: 2, alpha: 0.4 });
  far.shape('M40 272V176H96V150H148V272Z', 'block3');
  far.shape('M150 272V186H206V272Z', 'block2');
  far.shape('M256 272V150H300V128H344V272Z', 'block1');
  far.shape('M340 272V186H392V272Z', 'block2');
  drawTower(far);
  drawCrane(pen.styled({ role: 'crane', width: 3, alpha: 0.95 }));
  far.shape('M88 272V210L110 190L132 210V272ZM132 272V216h10v-10h10v-10h16v10h10v10h10V272Z', 'brick');
  drawPanes(pen);
  for (const [x, across] of [[60, 34], [228, 40], [352, 36]] as const) pen.fill(oval(x, 248, across, 24), 'tree');
  pen.fill(box(38, 250, 352, 26), 'water');
  pen.shape('M232 250H316L306 263H240Z', 'barge', { width: 2 });
  pen.fill(box(286, 240, 20, 11), 'frame');
  pen.ink('M60 258h34M130 264h40M336 260h28', { role: 'white', width: 2.4, alpha: 0.6 });
  drawRain(pen, 54, 50, 320, 190);
}

/** A Gothic tower, open at the top. */
function drawTower(pen: Pen): void {
  pen.shape('M208 272V132H216V92H222L228 70L234 92H240V132H248V272Z', 'spire');
  pen.fill(`${box(219, 98, 7, 28, 3)}${box(230, 98, 7, 28, 3)}${box(222, 142, 12, 22, 5)}${box(222, 176, 12, 22, 5)}`, 'sky');
  pen.ink('M212 132v-10M244 132v-10M228 70v-12', { width: 2.4, alpha: 0.6 });
}

function drawCrane(pen: Pen): void {
  pen.ink('M178 190V78M160 84H262M178 66L160 84M178 66L246 84M238 84V116', { width: 3 });
  pen.ink('M178 100l-6 10l6 10l-6 10l6 10l-6 10l6 10', { width: 1.8 });
}

function drawPanes(pen: Pen): void {
  const lit: Point[] = [[54, 188], [74, 188], [54, 212], [106, 164], [126, 164], [164, 200], [184, 200], [268, 166], [288, 166], [268, 190], [312, 144], [328, 144], [312, 168], [312, 192], [328, 192], [354, 200], [372, 200], [354, 222]];
  pen.repeated(lit).fill(box(0, 0, 9, 13), 'pane', { alpha: 0.9, amp: 0.4 });
  pen.repeated([[98, 214], [116, 214], [144, 220], [164, 220]]).fill(box(0, 0, 10, 16), 'pane', { amp: 0.4 });
}

export function drawWindow(pen: Pen): void {
  drawShine(pen, glass);
  drawFrame(pen, glass, [214], []);
  pen.ink('M226 160v20', { width: 5, alpha: 0.9 });
  pen.shape('M18 282H410L416 298H12Z', 'frame', { width: 2.8 });
  drawRadiator(pen);
}

function drawRadiator(pen: Pen): void {
  pen.shape(box(56, 322, 320, 120, 8), 'radiator', { width: 2.6 });
  pen.repeated(Array.from({ length: 13 }, (_, index): Point => [78 + index * 23, 0])).ink(line([0, 332], [0, 440]), { width: 2, alpha: 0.4 });
  pen.shape(oval(48, 346, 9, 11), 'frame', { width: 2.2 });
}
