import svgpath from 'svgpath';
import type { Mood } from '../../../src/play/view.ts';
import type { Fade, Piece } from '../../../src/stage/scenery.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { filled, inked } from './ink.ts';
import type { Point } from './outline.ts';

export interface LineStyle {
  readonly role: string;
  readonly width: number;
  readonly amp: number;
  readonly alpha: number;
}

export interface FillStyle {
  readonly amp?: number;
  readonly alpha?: number;
  readonly fade?: Fade;
}

export interface Placement {
  /** Applied in this order. */
  readonly scale?: number;
  readonly turn?: { readonly degrees: number; readonly around: Point };
  readonly move?: Point;
}

/** Draws by hand into a list of pieces: every line wobbles, and always in the same way. */
export interface Pen {
  fill(d: string, role: string, style?: FillStyle): void;
  ink(d: string, style?: Partial<LineStyle>): void;
  /** An area and its outline, cut by the same hand. */
  shape(d: string, role: string, style?: Partial<LineStyle>): void;
  /** An area between two outlines. */
  ring(outer: string, inner: string, role: string): void;
  /** Exact, without wobble: for light. */
  light(d: string, role: string, style: FillStyle): void;
  placed(placement: Placement): Pen;
  only(...moods: readonly Mood[]): Pen;
  /** Draws the same marks again at every point. */
  repeated(points: readonly Point[]): Pen;
  styled(style: Partial<LineStyle>): Pen;
  readonly chance: Chance;
}

interface Hand {
  readonly pieces: Piece[];
  readonly chance: Chance;
  readonly style: LineStyle;
  readonly marks: Pick<Piece, 'moods' | 'at'>;
  readonly carry: (d: string) => string;
}

export function penFor(pieces: Piece[], seed: number, style: LineStyle): Pen {
  return pen({ pieces, chance: chanceFrom(seed), style, marks: {}, carry: (d) => d });
}

function pen(hand: Hand): Pen {
  return {
    chance: hand.chance,
    fill: (d, role, style = {}) => add(hand, filled(hand.carry(d), style.amp ?? 1, hand.chance), role, style),
    ink: (d, style = {}) => inkWith(hand, d, style, hand.chance),
    shape: (d, role, style = {}) => {
      const seed = hand.chance() * 2 ** 32;
      add(hand, filled(hand.carry(d), style.amp ?? hand.style.amp, chanceFrom(seed)), role, {});
      inkWith(hand, d, style, chanceFrom(seed));
    },
    ring: (outer, inner, role) => {
      const [around, hole] = [outer, inner].map((d) => filled(hand.carry(d), 1, hand.chance));
      hand.pieces.push({ d: `${around}${hole}`, fill: role, rule: 'evenodd', ...hand.marks });
    },
    light: (d, role, style) => add(hand, hand.carry(d), role, style),
    placed: (placement) => pen({ ...hand, carry: (d) => hand.carry(moved(d, placement)) }),
    only: (...moods) => pen({ ...hand, marks: { ...hand.marks, moods } }),
    repeated: (points) => pen({ ...hand, marks: { ...hand.marks, at: points.flat().map(Math.round) } }),
    styled: (style) => pen({ ...hand, style: { ...hand.style, ...style } }),
  };
}

function inkWith(hand: Hand, d: string, style: Partial<LineStyle>, chance: Chance): void {
  const { role, width, amp, alpha } = { ...hand.style, ...style };
  add(hand, inked(hand.carry(d), { width, amp, thinning: 0.45 }, chance), role, { alpha });
}

function add(hand: Hand, d: string, fill: string, { alpha = 1, fade }: FillStyle): void {
  hand.pieces.push({ d, fill, ...(alpha < 1 && { alpha }), ...(fade && { fade }), ...hand.marks });
}

function moved(d: string, { scale = 1, turn, move = [0, 0] }: Placement): string {
  const path = svgpath(d).scale(scale);
  if (turn) path.rotate(turn.degrees, turn.around[0], turn.around[1]);
  return path.translate(move[0], move[1]).toString();
}
