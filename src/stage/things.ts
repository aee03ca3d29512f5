import type { Frame } from './frame.ts';
import { blank, paintPieces } from './paint.ts';
import { mostSheets } from './plan.ts';
import type { Piece, Pot } from './scenery.ts';
import { laidFor, middle, seats } from './seats.ts';
import { paletteOf, type Setting } from './setting.ts';

/** Something on the table that hands can move, painted for one moment. */
export interface PaintedThing {
  readonly name: ThingName;
  readonly canvas: HTMLCanvasElement;
  /** Around which it turns: on the canvas, and on the screen. In device pixels. */
  readonly pivot: readonly [x: number, y: number];
  readonly at: readonly [x: number, y: number];
  /** How far it goes when it is used, in device pixels. */
  readonly way: readonly [x: number, y: number];
}

export type ThingName = 'pot' | 'stream' | `sheet${number}`;

/** How far above the table's edge a sheet lies lower, in design units. */
const sheetDown = 50;
/** Room around a thing, so that nothing of it is cut off, in design units. */
const room = { across: 150, up: 120, down: 70 };
/** A pot is lifted, and its spout comes over a cup, in design units. */
const lift = 46;
const overCup = 92;

/** Paints what can be moved; every sheet that may come to lie there, too. */
export function paintThings(setting: Setting, frame: Frame, scale: number): readonly PaintedThing[] {
  const { scenery, plan, lights } = setting;
  const { sheet, pot, edge, taken } = scenery;
  const palette = paletteOf(setting);
  const { cups, sheets } = laidFor(seats(lights.length, frame.spread, plan.gathering), taken, sheet ? mostSheets : 0);
  const paint = (name: ThingName, pieces: readonly Piece[], [x, y]: readonly [number, number], origin: readonly [number, number], way: readonly [number, number]): PaintedThing => {
    const brush = blank(Math.ceil(2 * room.across * scale), Math.ceil((room.up + room.down) * scale));
    brush.setTransform(scale, 0, 0, scale, (room.across - origin[0]) * scale, (room.up - origin[1]) * scale);
    paintPieces(brush, pieces, palette, plan.mood);
    return {
      name,
      canvas: brush.canvas,
      pivot: [room.across * scale, room.up * scale],
      at: [(x - frame.left) * scale, (y - frame.top) * scale],
      way: [way[0] * scale, way[1] * scale],
    };
  };
  return [
    ...sheets.map((x, index) => paint(`sheet${index}`, sheet ?? [], [x, edge + sheetDown + index * 3], [0, 0], [middle - x, 330])),
    ...(pot ? poured(pot, cups).map(({ name, pieces, at, origin, way }) => paint(name, pieces, at, origin, way)) : []),
  ];
}

/** The pot, and what comes out of it over the cup that is nearest to its spout. */
function poured({ pieces, foot, spout, stream }: Pot, cups: readonly (number | undefined)[]) {
  const reachable = cups.filter((x) => x !== undefined).toSorted((a, b) => Math.abs(a - spout[0]) - Math.abs(b - spout[0]));
  const cup = reachable[0] ?? spout[0];
  const way = [cup - spout[0], -lift] as const;
  return [
    { name: 'stream' as const, pieces: stream, at: [cup, foot[1] - overCup] as const, origin: [0, 0] as const, way: [0, 0] as const },
    { name: 'pot' as const, pieces, at: foot, origin: foot, way },
  ];
}
