import svgpath from 'svgpath';

export type Point = readonly [x: number, y: number];

/** One continuous line of a path, as points close together. */
export interface Outline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Reads SVG path data into one outline per subpath, with points about `step` units apart. */
export function outlines(d: string, step: number): Outline[] {
  return subpaths(d).map(({ points, closed }) => ({ points: evenly(points, step), closed }));
}

const curveSteps = 24;

function subpaths(d: string): { points: Point[]; closed: boolean }[] {
  const found: { points: Point[]; closed: boolean }[] = [];
  svgpath(d).abs().unshort().unarc().iterate((segment, _index, x, y) => {
    const [command, ...n] = segment;
    if (command === 'M') return void found.push({ points: [[Number(n[0]), Number(n[1])]], closed: false });
    const current = found.at(-1);
    if (!current) return;
    if (command === 'Z' || command === 'z') close(current);
    else current.points.push(...along(command, n.map(Number), x, y));
  });
  // Path data that does not begin with a move reads as nothing.
  if (found.length === 0) throw new Error(`This is not path data: ${d.slice(0, 40)}`);
  return found;
}

function close(line: { points: Point[]; closed: boolean }): void {
  const first = line.points[0];
  if (first) line.points.push(first);
  line.closed = true;
}

function along(command: string, n: readonly number[], x: number, y: number): Point[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
  switch (command) {
    case 'L': return [[a, b]];
    case 'H': return [[a, y]];
    case 'V': return [[x, a]];
    case 'Q': return curve((t) => [bezier([x, a, a, c], t, true), bezier([y, b, b, d], t, true)]);
    case 'C': return curve((t) => [bezier([x, a, c, e], t, false), bezier([y, b, d, f], t, false)]);
    default: throw new Error(`Path command ${command} is not drawn`);
  }
}

function curve(at: (t: number) => Point): Point[] {
  return Array.from({ length: curveSteps }, (_, index) => at((index + 1) / curveSteps));
}

function bezier([p, q, r, s]: readonly [number, number, number, number], t: number, quadratic: boolean): number {
  const u = 1 - t;
  if (quadratic) return u * u * p + 2 * u * t * q + t * t * s;
  return u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
}

/** The same line with its points at equal distances; short lines get more of them. */
function evenly(points: readonly Point[], step: number): Point[] {
  const lengths = points.map((point, index) => distance(points[index - 1] ?? point, point));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const count = Math.max(3, Math.round(total / Math.min(step, Math.max(2, total / 40))));
  const walked: Point[] = [];
  let index = 1;
  let before = 0;
  for (let k = 0; k <= count; k++) {
    const target = (total * k) / count;
    while (index < points.length - 1 && before + (lengths[index] ?? 0) < target) before += lengths[index++] ?? 0;
    walked.push(between(points[index - 1], points[index], (target - before) / (lengths[index] || 1)));
  }
  return walked;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

function between(a: Point | undefined, b: Point | undefined, t: number): Point {
  if (!a || !b) throw new Error('A line needs two points');
  const k = Math.min(1, Math.max(0, t));
  return [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k];
}
