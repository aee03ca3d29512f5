import {
  area as signedArea,
  difference,
  EndType,
  FillRule,
  inflatePaths,
  intersect,
  JoinType,
  pointInPolygon,
  PointInPolygonResult,
  union,
  type Path64,
  type Paths64,
} from 'clipper2-ts';
import svgpath from 'svgpath';

/** A closed ring of points in sixteenths of a unit: whole numbers make every run the same. */
export type Ring = Path64;
/** Rings by the non-zero rule: outlines turn one way, holes the other. */
export type Region = Paths64;

export const grain = 16;
/** Length of the chords that stand for a curve, in units. */
const chord = 2.2;

type Point = readonly [x: number, y: number];

/** The rings of SVG path data, curves flattened. Rings without area are left out. */
export function rings(d: string): Region {
  return runs(d).filter((each) => each.length > 2);
}

function runs(d: string): Region {
  const found: Point[][] = [];
  let ring: Point[] = [];
  svgpath(d).abs().unarc().unshort().iterate((segment, _index, x, y) => {
    if (segment[0] === 'M') found.push((ring = []));
    ring.push(...stretch(segment, [x, y]));
  });
  return found.map(toRing);
}

function stretch(segment: readonly (string | number)[], from: Point): Point[] {
  const [command, ...values] = segment;
  const at = (index: number): number => Number(values[index]);
  if (command === 'M' || command === 'L') return [[at(0), at(1)]];
  if (command === 'H') return [[at(0), from[1]]];
  if (command === 'V') return [[from[0], at(0)]];
  if (command === 'C') return cubic(from, [at(0), at(1)], [at(2), at(3)], [at(4), at(5)]);
  if (command === 'Q') return cubic(from, toward(from, [at(0), at(1)]), toward([at(2), at(3)], [at(0), at(1)]), [at(2), at(3)]);
  return [];
}

function toward(end: Point, control: Point): Point {
  return [end[0] + ((control[0] - end[0]) * 2) / 3, end[1] + ((control[1] - end[1]) * 2) / 3];
}

function cubic(a: Point, b: Point, c: Point, d: Point): Point[] {
  const length = distance(a, b) + distance(b, c) + distance(c, d);
  const steps = Math.max(1, Math.ceil(length / chord));
  return Array.from({ length: steps }, (_, index) => {
    const t = (index + 1) / steps;
    const on = (axis: 0 | 1): number =>
      (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis];
    return [on(0), on(1)];
  });
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
}

function toRing(points: readonly Point[]): Ring {
  const ring: Ring = [];
  for (const [x, y] of points) {
    const next = { x: Math.round(x * grain), y: Math.round(y * grain) };
    const last = ring.at(-1);
    if (last?.x !== next.x || last.y !== next.y) ring.push(next);
  }
  return ring;
}

/** Everything covered by any of the rings. */
export function merge(region: Region): Region {
  return union(region, FillRule.NonZero);
}

/** What both cover. */
export function overlap(one: Region, other: Region): Region {
  return intersect(one, other, FillRule.NonZero);
}

/** What the first covers and the second does not. */
export function without(one: Region, other: Region): Region {
  return difference(one, other, FillRule.NonZero);
}

/** Moves the edge outward by so many units, or inward when negative; corners become round. */
export function grow(region: Region, by: number): Region {
  return inflatePaths(region, by * grain, JoinType.Round, EndType.Polygon, 2, grain / 4);
}

/** What a pen of this width covers along a path; the path stays open. */
export function line(d: string, width: number): Region {
  return inflatePaths(runs(d), (width / 2) * grain, JoinType.Round, EndType.Round, 2, grain / 4);
}

/** Units squared; holes count negative. */
export function area(ring: Ring): number {
  return signedArea(ring) / grain / grain;
}

export function shift(region: Region, dx: number, dy: number): Region {
  return region.map((ring) => ring.map(({ x, y }) => ({ x: x + dx * grain, y: y + dy * grain })));
}

export function contains(ring: Ring, inner: Ring): boolean {
  const first = inner[0];
  return first !== undefined && pointInPolygon(first, ring) !== PointInPolygonResult.IsOutside;
}

/** x, y, right and bottom in units; of nothing it is all zeros. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function bounds(region: Region): Bounds {
  const points = region.flat();
  if (points.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  const xs = points.map((point) => point.x / grain);
  const ys = points.map((point) => point.y / grain);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}

export function rectangle(left: number, top: number, right: number, bottom: number): Region {
  return rings(`M${left} ${top}H${right}V${bottom}H${left}Z`);
}

export function ellipse(x: number, y: number, rx: number, ry: number): Region {
  return rings(`M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`);
}
