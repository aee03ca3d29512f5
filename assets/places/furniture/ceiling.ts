import { box, line } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import type { Point } from '../kit/outline.ts';

/** A ceiling of tiles with lamps let into it; telephones held upright see up to it. `role` is its colour. */
export function drawCeiling(pen: Pen, role: string): void {
  pen.fill(box(-420, -420, 2120, 280), role);
  pen.light(box(-420, -140, 2120, 60), 'shadow', { alpha: 0.1, fade: { to: 'shadow', alpha: 0, line: [0, -140, 0, -80] } });
  const joint = pen.styled({ width: 1.8, alpha: 0.3 });
  joint.ink(line([-420, -140], [1700, -140]), { width: 3, alpha: 0.6 });
  for (const y of [-186, -256, -350]) joint.ink(line([-420, y], [1700, y]));
  for (let x = -360; x <= 1640; x += 200) joint.ink(line([640 + (x - 640) * 0.82, -140], [640 + (x - 640) * 1.4, -420]));
  const lamps: Point[] = [[220, 0], [640, 0], [1060, 0]];
  pen.repeated(lamps).shape('M-74 -238H74L66 -196H-66Z', 'white', { width: 2.4, alpha: 0.6 });
}
