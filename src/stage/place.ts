import type { Frame, Size } from './frame.ts';
import { blank, paintPieces, type Brush } from './paint.ts';
import type { PlacePlan } from './plan.ts';
import type { CallFrame, Palette, Piece, Scenery } from './scenery.ts';
import { laidFor, middle, seats, spacing } from './seats.ts';
import { paletteOf, type Setting } from './setting.ts';
import { paintThings, type PaintedThing } from './things.ts';

/** A place painted for one moment, at the host's own resolution: what lies behind people, and before them. */
export interface Painted {
  readonly back: HTMLCanvasElement;
  readonly front: HTMLCanvasElement;
  /** y of the top of `front`, in device pixels. */
  readonly frontTop: number;
  /** What lies and stands on the table and may be moved. */
  readonly things: readonly PaintedThing[];
}

/** Cups and their steam rise this far above the table's edge, in design units. */
const aboveTable = 60;

/**
 * Paints a place a piece at a time: whoever has time may rest in between.
 *
 * @param pixels device pixels for one CSS pixel
 */
export function* paintPlace(setting: Setting, frame: Frame, host: Size, pixels: number): Generator<void, Painted> {
  const scale = frame.zoom * pixels;
  const across = Math.ceil(host.width * pixels);
  const down = Math.ceil(host.height * pixels);
  const frontTop = frontTopOf(setting, frame, scale);
  // A table hides what is behind it; people on their feet stand on a floor that is seen.
  const isHidden = setting.plan.gathering === 'table';
  const back = blank(across, isHidden ? Math.min(down, frontTop + Math.ceil(2 * aboveTable * scale)) : down);
  const front = blank(across, Math.max(1, down - frontTop));
  back.setTransform(scale, 0, 0, scale, -frame.left * scale, -frame.top * scale);
  front.setTransform(scale, 0, 0, scale, -frame.left * scale, -frame.top * scale - frontTop);
  yield* paintBack(back, setting, frame);
  yield* paintFront(front, setting, frame);
  return { back: back.canvas, front: front.canvas, frontTop, things: paintThings(setting, frame, scale) };
}

/** In device pixels. */
function frontTopOf({ scenery, plan }: Setting, frame: Frame, scale: number): number {
  return plan.gathering === 'framed' ? 0 : Math.max(0, Math.floor((scenery.edge - aboveTable - frame.top) * scale));
}

function* paintBack(brush: Brush, setting: Setting, frame: Frame): Generator<void, void> {
  const { scenery, plan, lights } = setting;
  const palette = paletteOf(setting);
  paintPieces(brush, scenery.back, palette, plan.mood);
  yield;
  const across = seats(lights.length, frame.spread, plan.gathering);
  paintHomes(brush, setting, across, frame);
  lights.forEach((light, seat) => paintGlow(brush, across[seat] ?? middle, light * glow[plan.mood], palette));
  for (const x of across) paintAt(brush, x, 0, scenery.chair, palette, plan);
  yield;
  paintGrain(brush);
  yield;
}

function* paintFront(brush: Brush, setting: Setting, frame: Frame): Generator<void, void> {
  const { scenery, plan, lights } = setting;
  const palette = paletteOf(setting);
  paintPieces(brush, scenery.table, palette, plan.mood);
  yield;
  const across = seats(lights.length, frame.spread, plan.gathering);
  paintFrames(brush, setting, across, frame);
  laidFor(across, scenery.taken, 0).cups.forEach((x, seat) => {
    const cup = scenery.cups[seat % scenery.cups.length] ?? [];
    if (x !== undefined) paintAt(brush, x, scenery.edge + 42 + ((seat * 5) % 9), cup, palette, plan);
  });
  paintGrain(brush);
}

/** Each as far as its frame reaches. */
function paintHomes(brush: Brush, setting: Setting, across: readonly number[], frame: Frame): void {
  const { scenery, plan } = setting;
  const around = frameOf(scenery, across.length, frame);
  if (!around || !scenery.call) return;
  const { homes } = scenery.call;
  for (const [seat, x] of across.entries()) {
    brush.save();
    brush.translate(x, 0);
    brush.clip(new Path2D(around.hole));
    paintPieces(brush, homes[seat % homes.length] ?? [], paletteOf(setting), plan.mood);
    brush.restore();
  }
}

/** Opens what is around the pictures, so that people are seen in them. */
function paintFrames(brush: Brush, setting: Setting, across: readonly number[], frame: Frame): void {
  const { scenery, plan } = setting;
  const around = frameOf(scenery, across.length, frame);
  if (!around) return;
  for (const x of across) {
    brush.save();
    brush.translate(x, 0);
    brush.globalCompositeOperation = 'destination-out';
    brush.fill(new Path2D(around.hole));
    brush.globalCompositeOperation = 'source-over';
    paintPieces(brush, around.rim, paletteOf(setting), plan.mood);
    brush.restore();
  }
}

/** The widest that leaves room for its neighbours. */
function frameOf({ call }: Scenery, count: number, { spread }: Frame): CallFrame | undefined {
  return call?.frames.findLast(({ width }) => width < spacing(count, spread));
}

/** How much the light around people shows in each mood. */
const glow: Readonly<Record<PlacePlan['mood'], number>> = { warm: 0.5, plain: 0.4, tense: 0.3 };

function paintGlow(brush: Brush, x: number, strength: number, palette: Palette): void {
  const colour = palette['glow'] ?? '#ffffff';
  const halo = brush.createRadialGradient(x, 200, 40, x, 200, 250);
  halo.addColorStop(0, colour);
  halo.addColorStop(1, `${colour}00`);
  brush.globalAlpha = strength;
  brush.fillStyle = halo;
  brush.fillRect(x - 250, -50, 500, 500);
  brush.globalAlpha = 1;
}

const grainSide = 160;

/** The tooth of the paper: the same faint specks over everything painted, however large the picture. */
function paintGrain(brush: Brush): void {
  const tile = blank(grainSide, grainSide);
  const specks = tile.createImageData(grainSide, grainSide);
  let state = 7;
  for (let index = 0; index < specks.data.length; index += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    specks.data.set([90, 62, 36, state >>> 29], index);
  }
  tile.putImageData(specks, 0, 0);
  const pattern = brush.createPattern(tile.canvas, 'repeat');
  if (!pattern) return;
  brush.setTransform(1, 0, 0, 1, 0, 0);
  // Only on what is painted: the front leaves the people free.
  brush.globalCompositeOperation = 'source-atop';
  brush.fillStyle = pattern;
  brush.fillRect(0, 0, brush.canvas.width, brush.canvas.height);
  brush.globalCompositeOperation = 'source-over';
}

function paintAt(brush: Brush, x: number, y: number, pieces: readonly Piece[], palette: Palette, { mood }: PlacePlan): void {
  brush.save();
  brush.translate(x, y);
  paintPieces(brush, pieces, palette, mood);
  brush.restore();
}
