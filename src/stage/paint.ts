import type { Mood } from '../play/view.ts';
import type { Drawing } from './drawing.ts';
import type { Fade, Palette, Piece } from './scenery.ts';

/** The part of a canvas context that painting needs; its transform says where and how large. */
export type Brush = CanvasRenderingContext2D;

/** An empty canvas to paint on; sizes in device pixels. */
export function blank(width: number, height: number): Brush {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('A renderer was chosen, but there is no canvas to paint on');
  return brush;
}

/** Paints a drawing in its own units. */
export function paintDrawing(brush: Brush, drawing: Drawing): void {
  for (const shape of drawing.shapes) {
    const path = new Path2D(shape.d);
    brush.globalAlpha = shape.alpha ?? 1;
    if (shape.fill !== undefined) {
      brush.fillStyle = shape.fill;
      brush.fill(path, shape.rule ?? 'nonzero');
    }
    if (shape.stroke !== undefined) {
      brush.strokeStyle = shape.stroke;
      brush.lineWidth = shape.width ?? 1;
      brush.lineCap = 'round';
      brush.lineJoin = 'round';
      brush.stroke(path);
    }
  }
  brush.globalAlpha = 1;
}

/** Paints the pieces that belong to this mood, in its colours. */
export function paintPieces(brush: Brush, pieces: readonly Piece[], palette: Palette, mood: Mood): void {
  for (const piece of pieces) {
    if (piece.moods && !piece.moods.includes(mood)) continue;
    brush.globalAlpha = piece.fade ? 1 : (piece.alpha ?? 1);
    brush.fillStyle = piece.fade ? faded(brush, piece, piece.fade, palette) : colourOf(palette, piece.fill);
    for (const [x, y] of places(piece.at)) {
      brush.translate(x, y);
      brush.fill(new Path2D(piece.d), piece.rule ?? 'nonzero');
      brush.translate(-x, -y);
    }
  }
  brush.globalAlpha = 1;
}

function faded(brush: Brush, piece: Piece, fade: Fade, palette: Palette): CanvasGradient {
  const gradient = fade.circle ? brush.createRadialGradient(fade.circle[0], fade.circle[1], 0, ...fade.circle) : linear(brush, fade);
  gradient.addColorStop(0, withAlpha(colourOf(palette, piece.fill), piece.alpha ?? 1));
  gradient.addColorStop(1, withAlpha(colourOf(palette, fade.to), fade.alpha));
  return gradient;
}

function linear(brush: Brush, fade: Fade): CanvasGradient {
  if (!fade.line) throw new Error('A fade runs along a line or out of a circle');
  return brush.createLinearGradient(...fade.line);
}

function colourOf(palette: Palette, role: string): string {
  const colour = palette[role];
  if (colour === undefined) throw new Error(`The palette has no colour for ${role}`);
  return colour;
}

/** `#rrggbb` with an alpha from 0 to 1. */
function withAlpha(colour: string, alpha: number): string {
  return `${colour}${Math.round(alpha * 255).toString(16).padStart(2, '0')}`;
}

function places(at: readonly number[] | undefined): (readonly [number, number])[] {
  if (!at) return [[0, 0]];
  return Array.from({ length: at.length / 2 }, (_, index) => [at[index * 2] ?? 0, at[index * 2 + 1] ?? 0] as const);
}
