import type { Scenery } from '../../src/stage/scenery.ts';
import { drawMug } from './furniture/cups.ts';
import { drawSheet } from './furniture/sheet.ts';
import { before, behind, beside, bounds, drawn } from './kit/drawn.ts';
import { box, line } from './kit/forms.ts';
import type { Point } from './kit/outline.ts';
import type { Pen } from './kit/pen.ts';
import { drawCooking } from './kitchen/cooking.ts';
import { drawFridge } from './kitchen/fridge.ts';
import { kitchenHours, kitchenPalettes } from './kitchen/palettes.ts';
import { drawChair, drawStream, drawTable, drawTeapot, tableEdge, teapot } from './kitchen/table.ts';
import { drawWindow } from './kitchen/window.ts';

/** A kitchen in a Dutch town house: where most of these conversations really take place. */
export function kitchen(): Scenery {
  return {
    bounds,
    edge: tableEdge,
    taken: [[158, 320], [512, 782]],
    palettes: kitchenPalettes,
    hours: kitchenHours,
    back: drawn(11, behind, drawBack),
    chair: drawn(40, beside, drawChair),
    table: drawn(77, before, drawTable),
    cups: ['cup1', 'cup2', 'cup3'].map((role, index) => drawn(123 + index, before, (pen) => drawMug(pen, role))),
    sheet: drawn(51, before, drawSheet),
    pot: { ...teapot, pieces: drawn(78, before, drawTeapot), stream: drawn(79, before, drawStream) },
  };
}

function drawBack(pen: Pen): void {
  pen.light(box(-420, -420, 2120, 1100), 'wall', { fade: { to: 'wallLow', alpha: 1, line: [0, 0, 0, 560] } });
  drawSprigs(pen);
  drawWindow(pen);
  drawCooking(pen);
  drawFridge(pen);
  drawSunlight(pen.only('warm'));
  drawLamp(pen);
}

/** Wallpaper: three sprigs set by hand again and again. */
function drawSprigs(pen: Pen): void {
  const places: Point[][] = [[], [], []];
  for (let row = -8; row < 10; row++) {
    for (let column = -8; column < 32; column++) {
      const x = 14 + (row % 2 === 0 ? 0 : 26) + column * 54 + pen.chance() * 6 - 3;
      places[Math.floor(pen.chance() * 3)]?.push([x, 18 + row * 46]);
    }
  }
  for (const points of places) {
    pen.repeated(points).ink('M0 8c-1-5 0-9 2-12M-1 3c-4-1-6-3-6-6M1 6c3-1 5-3 5-6', { role: 'sprig', width: 2, alpha: 0.38, amp: 0.5 });
  }
}

/** Low sun through the window, soft at the edges: the same beam again and again, ever wider. */
function drawSunlight(pen: Pen): void {
  for (const soft of [0, 9, 18, 27, 36, 45]) {
    pen.light(`M${860 + soft} ${120 - soft}L${1230 + soft} 404H${800 - soft}L${660 - soft} ${130 - soft}Z`, 'glow', {
      alpha: 0.075, fade: { to: 'glow', alpha: 0, line: [780, 120, 960, 404] },
    });
    pen.light(`M${586 - soft / 2} 112L${380 - soft} 420H${900 + soft}L${694 + soft / 2} 112Z`, 'glow', {
      alpha: 0.07, fade: { to: 'glow', alpha: 0, line: [640, 112, 640, 412] },
    });
  }
}

function drawLamp(pen: Pen): void {
  pen.ink(line([640, -420], [640, 48]), { width: 3.4, alpha: 1 });
  pen.shape('M572 112c4-44 34-66 68-66s64 22 68 66z', 'lamp', { width: 3.6, alpha: 1 });
  pen.shape('M572 112c30 8 106 8 136 0c-8 12-128 12-136 0z', 'lampInside', { alpha: 1 });
  pen.ink('M596 92c6-16 14-24 26-30', { role: 'cloud', width: 4, alpha: 0.5 });
}
