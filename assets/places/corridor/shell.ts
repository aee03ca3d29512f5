import { box, line, oval } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';

/** Where the wall meets the floor. */
const floor = 500;

/** Walls, ceiling with its lamps, floor with the stripes that one follows. */
export function drawShell(pen: Pen): void {
  pen.light(box(-420, -420, 2120, 1000), 'wall', { fade: { to: 'wallFar', alpha: 1, line: [0, 0, 1280, 120] } });
  pen.fill('M-420 300H1700V505H-420Z', 'band');
  pen.fill('M-420 290H1700V300H-420Z', 'trim');
  pen.ink(line([-420, 301], [1700, 301]), { width: 3 });
  pen.ink(line([-420, 290], [1700, 289]), { width: 1.8, alpha: 0.5 });
  drawCeiling(pen);
  drawFloor(pen);
}

function drawCeiling(pen: Pen): void {
  pen.fill('M-420 -420H1700V26H-420Z', 'ceiling');
  pen.ink(line([-420, 26], [1700, 26]), { width: 2.6 });
  for (const x of [-580, -200, 180, 560, 940, 1320]) {
    pen.shape(`M${x} 5H${x + 170}L${x + 148} 24H${x + 20}Z`, x === 560 ? 'lampFar' : 'lamp', { width: 2.4 });
    pen.shape(`M${x - 30} -70H${x + 200}L${x + 182} -36H${x - 10}Z`, 'lamp', { width: 2.4 });
    pen.light(`M${x - 40} 26H${x + 210}L${x + 260} 300H${x - 90}Z`, 'lamp', { alpha: 0.26, fade: { to: 'lamp', alpha: 0, line: [0, 26, 0, 250] } });
  }
}

function drawFloor(pen: Pen): void {
  pen.light(box(-420, floor, 2120, 1000), 'floor', { fade: { to: 'floorNear', alpha: 1, line: [0, floor, 0, 760] } });
  pen.fill(`M-420 ${floor - 12}H1700V${floor}H-420Z`, 'skirting');
  pen.ink(line([-420, floor], [1700, floor]), { width: 3.4 });
  const joints = pen.styled({ role: 'joint', width: 2, alpha: 0.4 });
  for (const [far, near] of [[-380, -1500], [-140, -900], [120, -300], [380, 120], [640, 640], [900, 1160], [1160, 1600], [1420, 2200]] as const) {
    joints.ink(line([far, floor + 2], [near, 1500]));
  }
  for (const y of [540, 612, 740, 960]) joints.ink(line([-420, y], [1700, y + 2]));
  // Lines that bring visitors to the right desk.
  pen.fill('M-420 520H1700V527H-420Z', 'teal', { alpha: 0.65 });
  pen.fill('M-420 531H1700V538H-420Z', 'coral', { alpha: 0.5 });
  for (const x of [-495, -115, 265, 645, 1025, 1405]) {
    // A circle of light lies on a floor as an oval: three of them, ever smaller.
    for (const part of [1, 0.75, 0.5]) pen.light(oval(x, 596, 190 * part, 34 * part), 'lamp', { alpha: 0.12 });
  }
}

/** Sun through the courtyard falls on the wall and along the floor. */
export function drawSunlight(pen: Pen): void {
  for (const soft of [0, 8, 16, 24]) {
    pen.light(`M${520 - soft} 500L${690 + soft} 500L${930 + soft} 720H${560 - soft}Z`, 'glow', { alpha: 0.11, fade: { to: 'glow', alpha: 0.02, line: [0, 500, 0, 720] } });
    pen.light(`M${484 - soft} ${76 - soft}H756L${1010 + soft} 500H${600 - soft}Z`, 'glow', { alpha: 0.06, fade: { to: 'glow', alpha: 0, line: [600, 80, 760, 470] } });
  }
}
