import svgpath from 'svgpath';
import { grain, type Region, type Ring } from './geometry.ts';

type Point = readonly [x: number, y: number];

/**
 * SVG path data for a region: rings are thinned to the points that matter (`slack`: how far, in
 * units, the line may stray) and joined again by smooth curves, corners kept.
 */
export function toPath(region: Region, slack = 0.7): string {
  return region.map((ring) => smooth(thin(ring, slack * grain))).join('');
}

/** Path data moved, rounded to so many decimals and written relative, which is what packs best. */
export function pack(d: string, decimals: number, dx = 0, dy = 0): string {
  return svgpath(d).abs().translate(dx, dy).rel().round(decimals).toString();
}

function thin(ring: Ring, slack: number): Point[] {
  const points = ring.map((point): Point => [point.x, point.y]);
  const first = points[0];
  if (first === undefined || points.length < 6) return points.map(scaled);
  const closed = [...points, first];
  const far = farthest(closed, 0, closed.length - 1, (point) => (point[0] - first[0]) ** 2 + (point[1] - first[1]) ** 2);
  const kept = new Set([0, far.index, closed.length - 1]);
  const todo: [number, number][] = [[0, far.index], [far.index, closed.length - 1]];
  for (let span = todo.pop(); span !== undefined; span = todo.pop()) {
    const [from, to] = span;
    const worst = farthest(closed, from, to, strayFrom(closed[from], closed[to]));
    if (worst.distance <= slack) continue;
    kept.add(worst.index);
    todo.push([from, worst.index], [worst.index, to]);
  }
  return points.filter((_, index) => kept.has(index)).map(scaled);
}

function scaled([x, y]: Point): Point {
  return [x / grain, y / grain];
}

function farthest(points: readonly Point[], from: number, to: number, measure: (point: Point) => number): { index: number; distance: number } {
  let found = { index: from, distance: -1 };
  for (let index = from + 1; index < to; index += 1) {
    const point = points[index];
    const distance = point === undefined ? -1 : measure(point);
    if (distance > found.distance) found = { index, distance };
  }
  return found;
}

function strayFrom(a: Point | undefined, b: Point | undefined): (point: Point) => number {
  const [ax, ay] = a ?? [0, 0];
  const dx = (b?.[0] ?? 0) - ax;
  const dy = (b?.[1] ?? 0) - ay;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return ([x, y]) => Math.abs(dx * (ay - y) - (ax - x) * dy) / length;
}

/** Below this cosine of the turn, a point is a corner and its curve does not run through. */
const cornerCosine = 0.35;

function smooth(points: readonly Point[]): string {
  const count = points.length;
  const at = (index: number): Point => points[(index + count) % count] ?? [0, 0];
  if (count < 3) return '';
  const corner = points.map((_, index) => turn(at(index - 1), at(index), at(index + 1)) < cornerCosine);
  const curves = points.map((from, index) => {
    const to = at(index + 1);
    const reach = distance(from, to) / 3;
    const out = corner[index] ? along(from, to, reach) : along(at(index - 1), to, reach);
    const into = corner[(index + 1) % count] ? along(from, to, reach) : along(from, at(index + 2), reach);
    return `C${from[0] + out[0]} ${from[1] + out[1]} ${to[0] - into[0]} ${to[1] - into[1]} ${to[0]} ${to[1]}`;
  });
  return `M${at(0)[0]} ${at(0)[1]}${curves.join('')}Z`;
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
}

function along(from: Point, to: Point, reach: number): Point {
  const length = distance(from, to) || 1;
  return [((to[0] - from[0]) / length) * reach, ((to[1] - from[1]) / length) * reach];
}

function turn(a: Point, b: Point, c: Point): number {
  const before = along(a, b, 1);
  const after = along(b, c, 1);
  return before[0] * after[0] + before[1] * after[1];
}
