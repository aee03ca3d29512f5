import type { Light } from '../../../src/scenario/types.ts';
import { box, line } from '../kit/forms.ts';
import type { Pen } from '../kit/pen.ts';
import type { Opening } from './wall.ts';

/** Sun and light clouds, or a heavy sky when the mood is tense. The sun stands at `sun`. */
export function drawSky(pen: Pen, [x, y, width, height]: Opening, sun: readonly [number, number]): void {
  pen.fill(box(x - 8, y - 8, width + 16, height + 16), 'sky', { fade: { to: 'skyLow', alpha: 1, line: [0, y, 0, y + height * 0.85] } });
  const clear = pen.only('warm', 'plain');
  clear.light(box(x, y, width, height), 'sun', { alpha: 0.75, fade: { to: 'sun', alpha: 0, circle: [...sun, 96] } });
  clear.fill(`M${sun[0] - 30} ${sun[1]}a30 30 0 1 1 60 0a30 30 0 1 1 -60 0z`, 'sun');
  for (const [part, down, alpha] of [[0.08, 0.24, 0.75], [0.46, 0.15, 0.6]] as const) {
    clear.fill(`M${x + width * part} ${y + height * down}c14-14 34-12 42 0c16-8 34 2 34 14h-92c0-8 8-14 16-14z`, 'cloud', { alpha });
  }
  const heavy = pen.only('tense');
  const third = width / 3;
  for (const [down, alpha] of [[24, 0.75], [52, 0.4]] as const) {
    heavy.fill(`M${x - 6} ${y + down}c${third * 0.5}-34 ${third * 0.8}-20 ${third} 0c${third * 0.4}-26 ${third * 0.8}-14 ${third} 6c${third * 0.4}-24 ${third * 0.9}-12 ${third + 12} 4V${y - 6}H${x - 6}Z`, 'cloud', { alpha });
  }
}

/** What the hour does to the sky, whatever the mood. */
export const skyHours = {
  morning: { sky: '#f3c9b0', skyLow: '#fdf0d2' },
  day: {},
  evening: { sky: '#6f6791', skyLow: '#eea778', sun: '#f9cf9a', cloud: '#a7829a' },
  night: { sky: '#232c4a', skyLow: '#47527a', sun: '#e9ebf2', cloud: '#38436a' },
} as const satisfies Readonly<Record<Light, Readonly<Record<string, string>>>>;

/** A window's frame around its glass, with upright bars at these x and cross bars at these y. */
export function drawFrame(pen: Pen, [x, y, width, height]: Opening, upright: readonly number[], across: readonly number[]): void {
  const thick = 16;
  const outer = box(x - thick, y - thick, width + 2 * thick, height + 2 * thick, 4);
  pen.ring(outer, box(x, y, width, height), 'frame');
  for (const at of across) {
    pen.fill(box(x - 6, at - 5, width + 12, 10), 'frame');
    pen.ink(`${line([x, at - 5], [x + width, at - 5])}${line([x, at + 5], [x + width, at + 5])}`, { width: 2 });
  }
  for (const at of upright) {
    pen.fill(box(at - 6, y - 6, 12, height + 12), 'frame');
    pen.ink(`${line([at - 6, y], [at - 6, y + height])}${line([at + 6, y], [at + 6, y + height])}`, { width: 2 });
  }
  pen.ink(outer, { width: 3.4 });
  pen.ink(box(x, y, width, height), { width: 2.4 });
}

/** Streaks of light on glass. */
export function drawShine(pen: Pen, [x, y, width, height]: Opening): void {
  const slant = height * 0.5;
  for (const [part, broad, alpha] of [[0.06, 26, 0.18], [0.5, 14, 0.15]] as const) {
    const left = x + width * part;
    pen.fill(`M${left} ${y + height - 4}L${left + slant} ${y + 4}H${left + slant + broad}L${left + broad} ${y + height - 4}Z`, 'white', { alpha });
  }
}
