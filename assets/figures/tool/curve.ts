import svgpath from 'svgpath';
import { fitCurves, type Point } from './fit.ts';
import { grain, type Region, type Ring } from './geometry.ts';

/** Corners are looked for over this distance, in units, on either side of a point. */
const reach = 5;
/** Points lie no further apart than this, in units. */
const widest = 3;
/** Below this cosine between the way in and the way out, a point is a corner. */
const cornerCosine = 0.6;

/**
 * SVG path data for a region: curves are fitted through its points, corners stay sharp. `slack` is
 * how far, in units, the line may stray.
 */
export function toPath(region: Region, slack = 0.7): string {
  return region.map((ring) => curved(ring, slack)).join('');
}

/** Path data moved, rounded to so many decimals and written relative, which is what packs best. */
export function pack(d: string, decimals: number, dx = 0, dy = 0): string {
  return svgpath(d).abs().translate(dx, dy).rel().round(decimals).toString();
}

function curved(ring: Ring, slack: number): string {
  const points = dense(ring.map(({ x, y }): Point => [x / grain, y / grain]));
  const start = points[0];
  if (start === undefined || points.length < 3) return '';
  const corners = cornersOf(points);
  const from = corners[0] ?? 0;
  const turned = [...points.slice(from), ...points.slice(0, from + 1)];
  const cuts = corners.length > 1 ? corners.map((each) => each - from) : [0, Math.floor(points.length / 2)];
  const runs = cuts.map((cut, index) => turned.slice(cut, (cuts[index + 1] ?? points.length) + 1));
  const [x, y] = turned[0] ?? start;
  const curves = runs.flatMap((run) => fitCurves(run, slack));
  return `M${x} ${y}${curves.map(([, b, c, d]) => `C${[b, c, d].flat().join(' ')}`).join('')}Z`;
}

/** Long straight sides get points too: with their ends alone, curves would bulge between them. */
function dense(points: readonly Point[]): Point[] {
  return points.flatMap((point, index): Point[] => {
    const next = points[(index + 1) % points.length] ?? point;
    const [dx, dy] = [next[0] - point[0], next[1] - point[1]];
    const count = Math.max(1, Math.ceil(Math.sqrt(dx * dx + dy * dy) / widest));
    return Array.from({ length: count }, (_, step): Point => [point[0] + (dx * step) / count, point[1] + (dy * step) / count]);
  });
}

/** Indexes of points at which the ring turns sharply: of several close together, the sharpest. */
function cornersOf(points: readonly Point[]): number[] {
  const cosines = points.map((_, index) => turnAt(points, index));
  return cosines.flatMap((cosine, index) => {
    if (cosine > cornerCosine) return [];
    const near = nearby(points, index);
    const sharper = near.some((other) => {
      const its = cosines[other] ?? 1;
      return its < cosine || (its === cosine && other < index);
    });
    return sharper ? [] : [index];
  });
}

function turnAt(points: readonly Point[], index: number): number {
  const here = points[index] ?? [0, 0];
  const before = walk(points, index, -1).at(-1) ?? here;
  const after = walk(points, index, 1).at(-1) ?? here;
  const [ax, ay] = [here[0] - before[0], here[1] - before[1]];
  const [bx, by] = [after[0] - here[0], after[1] - here[1]];
  return (ax * bx + ay * by) / (Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by)) || 1);
}

function nearby(points: readonly Point[], index: number): number[] {
  const count = points.length;
  const steps = [walk(points, index, -1).length, walk(points, index, 1).length] as const;
  return Array.from({ length: steps[0] + steps[1] + 1 }, (_, step) => (index - steps[0] + step + count) % count).filter((each) => each !== index);
}

/** The points passed from `index` on until `reach` units away. */
function walk(points: readonly Point[], index: number, step: 1 | -1): Point[] {
  const count = points.length;
  const here = points[index] ?? [0, 0];
  const passed: Point[] = [];
  for (let steps = 1; steps < count / 2; steps += 1) {
    const next = points[(index + step * steps + count) % count] ?? here;
    passed.push(next);
    if ((next[0] - here[0]) ** 2 + (next[1] - here[1]) ** 2 >= reach * reach) break;
  }
  return passed;
}
