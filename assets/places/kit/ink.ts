import { getStroke } from 'perfect-freehand';
import { tremor, type Chance } from './chance.ts';
import { outlines, type Outline, type Point } from './outline.ts';

/** How an ink line is drawn; lengths in drawing units. */
export interface Nib {
  readonly width: number;
  /** How far the hand strays. */
  readonly amp: number;
  /** How much the line thins and swells, 0 to 1. */
  readonly thinning: number;
}

const step = 8;
/** How much the pressure of the hand varies around one half. */
const pressure = 0.28;

/** A hand-drawn line as the outline of its ink. */
export function inked(d: string, nib: Nib, chance: Chance): string {
  return wobbled(d, nib.amp, chance).map((line) => smooth(stroke(line, nib, chance))).join('');
}

/** A hand-cut area. */
export function filled(d: string, amp: number, chance: Chance): string {
  return wobbled(d, amp, chance).map(({ points }) => smooth(points)).join('');
}

function stroke({ points, closed }: Outline, nib: Nib, chance: Chance): Point[] {
  const swell = tremor(chance, points.length, pressure);
  const taper = (length: number) => ({ taper: closed ? 0 : length, cap: true });
  return getStroke(points.map(([x, y], index): [number, number, number] => [x, y, 0.5 + swell(index)]), {
    size: nib.width,
    thinning: nib.thinning,
    smoothing: 0.6,
    streamline: 0.25,
    simulatePressure: false,
    start: taper(nib.width * 1.6),
    end: taper(nib.width * 2),
    last: true,
  });
}

function wobbled(d: string, amp: number, chance: Chance): Outline[] {
  return outlines(d, step).map(({ points, closed }) => {
    const last = points.length - 1;
    const across = tremor(chance, last, amp);
    const down = tremor(chance, last, amp);
    // A closed line must meet itself, so the tremor dies out towards its seam.
    const strength = (index: number) => (closed ? Math.min(1, index / 4, (last - index) / 4) : 1);
    const moved = points.map(([x, y], i): Point => [x + across(i) * strength(i), y + down(i) * strength(i)]);
    return { points: moved, closed };
  });
}

/**
 * Writes a closed line as a chain of quadratic curves through the middles between its points. `t`
 * reflects the control point; it stays exact because the points lie on a grid of two tenths.
 */
export function smooth(points: readonly Point[]): string {
  const grid = withoutRepeats(points.map(([x, y]): Point => [toGrid(x), toGrid(y)]));
  const first = grid[0];
  const last = grid.at(-1);
  if (!first || !last || grid.length < 3) return '';
  const middles = grid.map((point, index) => middle(point, grid[(index + 1) % grid.length] ?? first));
  const start = middle(last, first);
  let at = start;
  const steps = middles.map((to) => {
    const relative: Point = [to[0] - at[0], to[1] - at[1]];
    at = to;
    return relative;
  });
  const bend: Point = [first[0] - start[0], first[1] - start[1]];
  return `M${pair(start)}q${joined([bend, ...steps.slice(0, 1)])}t${joined(steps.slice(1))}z`;
}

/** Tenths, as whole numbers: two tenths apart. */
function toGrid(value: number): number {
  return Math.round(value * 5) * 2;
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[(index + points.length - 1) % points.length];
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });
}

function pair([x, y]: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

/** A minus parts two numbers by itself. */
function joined(points: readonly Point[]): string {
  let text = '';
  for (const value of points.flat()) text += value < 0 || text === '' ? tenth(value) : ` ${tenth(value)}`;
  return text;
}

/** Whole tenths as a decimal number, written as short as SVG allows. */
function tenth(value: number): string {
  const size = Math.abs(value);
  const [whole, rest] = [Math.floor(size / 10), size % 10];
  return `${value < 0 ? '-' : ''}${whole > 0 || rest === 0 ? whole : ''}${rest === 0 ? '' : `.${rest}`}`;
}
