/*
 * Fits cubic curves to a run of points, after Philip J. Schneider, "An Algorithm for Automatically
 * Fitting Digitized Curves" (Graphics Gems, 1990): least squares between end tangents, a few
 * Newton steps, and a split at the worst point where one curve is not enough.
 */

export type Point = readonly [x: number, y: number];
export type Cubic = readonly [Point, Point, Point, Point];

const tries = 4;

/** Curves through the first and last point that stray no further than `slack` from the others. */
export function fitCurves(points: readonly Point[], slack: number): Cubic[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 2) return [];
  if (points.length === 2) return [straight(first, last)];
  const start = unit(minus(points[Math.min(2, points.length - 1)] ?? last, first));
  const end = unit(minus(points[Math.max(0, points.length - 3)] ?? first, last));
  return fitBetween(points, start, end, slack);
}

function fitBetween(points: readonly Point[], start: Point, end: Point, slack: number): Cubic[] {
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? [0, 0];
  if (points.length < 3) return [straight(first, last)];
  let times = chordTimes(points);
  let worst = { index: 0, distance: Infinity };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const curve = leastSquares(points, times, start, end);
    worst = worstOf(points, times, curve);
    if (worst.distance <= slack * slack) return [curve];
    if (worst.distance > 16 * slack * slack) break;
    times = times.map((time, index) => newton(curve, points[index] ?? first, time));
  }
  const split = Math.min(Math.max(worst.index, 1), points.length - 2);
  const through = unit(minus(points[split - 1] ?? first, points[split + 1] ?? last));
  return [
    ...fitBetween(points.slice(0, split + 1), start, through, slack),
    ...fitBetween(points.slice(split), scale(through, -1), end, slack),
  ];
}

function straight(from: Point, to: Point): Cubic {
  const third = scale(minus(to, from), 1 / 3);
  return [from, plus(from, third), minus(to, third), to];
}

/** Where along the curve each point lies, from 0 to 1, by its distance along the points. */
function chordTimes(points: readonly Point[]): number[] {
  const sums: number[] = [];
  let sum = 0;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) sum += length(minus(point, before));
    sums.push(sum);
  });
  return sums.map((each) => each / (sum || 1));
}

function leastSquares(points: readonly Point[], times: readonly number[], start: Point, end: Point): Cubic {
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? [0, 0];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  points.forEach((point, index) => {
    const [b0, b1, b2, b3] = weights(times[index] ?? 0);
    const [a0, a1] = [scale(start, b1), scale(end, b2)];
    const rest = minus(point, plus(scale(first, b0 + b1), scale(last, b2 + b3)));
    c00 += dot(a0, a0);
    c01 += dot(a0, a1);
    c11 += dot(a1, a1);
    x0 += dot(a0, rest);
    x1 += dot(a1, rest);
  });
  const reach = length(minus(last, first));
  const [out, into] = solve(c00, c01, c11, x0, x1, reach);
  return [first, plus(first, scale(start, out)), plus(last, scale(end, into)), last];
}

/** Lengths of both handles; a third of the way when the points do not say. */
function solve(c00: number, c01: number, c11: number, x0: number, x1: number, reach: number): [number, number] {
  const determinant = c00 * c11 - c01 * c01;
  if (Math.abs(determinant) < 1e-9) return [reach / 3, reach / 3];
  const out = (x0 * c11 - x1 * c01) / determinant;
  const into = (c00 * x1 - c01 * x0) / determinant;
  const tiny = reach * 1e-3;
  return out < tiny || into < tiny || out > reach * 3 || into > reach * 3 ? [reach / 3, reach / 3] : [out, into];
}

function worstOf(points: readonly Point[], times: readonly number[], curve: Cubic): { index: number; distance: number } {
  let worst = { index: Math.floor(points.length / 2), distance: 0 };
  points.forEach((point, index) => {
    const off = minus(at(curve, times[index] ?? 0), point);
    const distance = dot(off, off);
    if (distance > worst.distance) worst = { index, distance };
  });
  return worst;
}

/** One Newton step toward the time at which the curve is nearest to the point. */
function newton([a, b, c, d]: Cubic, point: Point, time: number): number {
  const off = minus(at([a, b, c, d], time), point);
  const rest = 1 - time;
  const speed = plus(plus(scale(minus(b, a), 3 * rest * rest), scale(minus(c, b), 6 * rest * time)), scale(minus(d, c), 3 * time * time));
  const bend = plus(scale(plus(minus(c, scale(b, 2)), a), 6 * rest), scale(plus(minus(d, scale(c, 2)), b), 6 * time));
  const slope = dot(speed, speed) + dot(off, bend);
  return Math.abs(slope) < 1e-9 ? time : Math.min(1, Math.max(0, time - dot(off, speed) / slope));
}

function at([a, b, c, d]: Cubic, time: number): Point {
  const [b0, b1, b2, b3] = weights(time);
  return plus(plus(scale(a, b0), scale(b, b1)), plus(scale(c, b2), scale(d, b3)));
}

function weights(time: number): [number, number, number, number] {
  const rest = 1 - time;
  return [rest ** 3, 3 * rest * rest * time, 3 * rest * time * time, time ** 3];
}

function plus(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1]];
}

function minus(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]];
}

function scale(a: Point, by: number): Point {
  return [a[0] * by, a[1] * by];
}

function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1];
}

function length(a: Point): number {
  return Math.sqrt(dot(a, a));
}

function unit(a: Point): Point {
  return scale(a, 1 / (length(a) || 1));
}
