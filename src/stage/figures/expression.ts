import type { Emotion } from '../../model/emotion.ts';

/**
 * How an emotion shows: which pieces of the shared faces, and how head and face move. The numbers
 * are in figure units and degrees, found by eye; the written cue always goes with them, because
 * wary, irritated and thoughtful look alike when small.
 */
export interface Expression {
  readonly brows: string;
  readonly eyes: string;
  readonly mouth: { readonly rest: string; readonly open: string };
  readonly head: HeadPose;
  /** How the face slides over the head: parallax that turns a flat head a little. */
  readonly face: Offset;
  /** Where the eyes look, on top of `face`. */
  readonly gaze: Offset;
  /** Brows up (negative) or down, on top of `face`. */
  readonly browLift: number;
  readonly cheeks: Cheeks | null;
  readonly tear: boolean;
}

export interface HeadPose extends Offset {
  /** Degrees, clockwise; the head turns on the neck joint. */
  readonly tilt: number;
}

export interface Offset {
  readonly x: number;
  readonly y: number;
}

export interface Cheeks {
  readonly kind: 'blush' | 'flush';
  readonly alpha: number;
}

type Sketch = Pick<Expression, 'brows' | 'eyes' | 'mouth'> & Partial<Expression>;

const still: Offset = { x: 0, y: 0 };

/** Which open mouth goes with a mouth at rest: smiling speech, and plain speech. */
const gladly = (rest: string): Expression['mouth'] => ({ rest, open: 'Talking' });
const plainly = (rest: string): Expression['mouth'] => ({ rest, open: 'Murmuring' });

export const expressions: Readonly<Record<Emotion, Expression>> = {
  open: expression({ brows: 'Smile', eyes: 'Smile', mouth: gladly('Smile'), head: pose(-1), face: { x: 4, y: 0 } }),
  warm: expression({
    brows: 'Calm', eyes: 'Calm', mouth: gladly('Calm'), head: pose(3), face: { x: 0, y: 4 }, cheeks: blush(0.42),
  }),
  relieved: expression({
    brows: 'Concerned', eyes: 'CalmWithMask', mouth: gladly('Calm'), head: pose(-5, 0, 4), face: { x: 0, y: -2 },
    browLift: -6, cheeks: blush(0.28),
  }),
  thoughtful: expression({
    brows: 'Cheeky', eyes: 'Smile', mouth: plainly('Serious'), head: pose(4), face: { x: 8, y: -10 }, gaze: { x: 6, y: -6 },
    browLift: -2,
  }),
  wary: expression({ brows: 'Blank', eyes: 'Blank', mouth: plainly('Suspicious'), head: pose(-4, -18), face: { x: -6, y: 0 } }),
  withdrawn: expression({
    brows: 'Tired', eyes: 'CalmWithMask', mouth: plainly('Tired'), head: pose(10, 8, 18), face: { x: 6, y: 20 },
  }),
  irritated: expression({ brows: 'Serious', eyes: 'Serious', mouth: plainly('Serious'), head: pose(-2), face: { x: 2, y: 0 } }),
  angry: expression({
    brows: 'Angry', eyes: 'Angry', mouth: { rest: 'Angry', open: 'Rage' }, head: pose(5, 14, 4), face: { x: 6, y: 6 },
    cheeks: { kind: 'flush', alpha: 0.4 },
  }),
  hurt: expression({
    brows: 'Solemn', eyes: 'Concerned', mouth: plainly('Solemn'), head: pose(7, 0, 10), face: { x: 0, y: 10 }, tear: true,
  }),
  proud: expression({
    brows: 'Calm', eyes: 'Contempt', mouth: gladly('Driven'), head: pose(-8, 0, -6), face: { x: 4, y: -10 }, cheeks: blush(0.24),
  }),
  joyful: expression({
    brows: 'Calm', eyes: 'Calm', mouth: { rest: 'Explaining', open: 'SmileLOL' }, head: pose(-4, 0, -6), cheeks: blush(0.45),
  }),
  shocked: expression({
    brows: 'Hectic', eyes: 'Concerned', mouth: { rest: 'ConcernedFear', open: 'Concerned' }, head: pose(-3, -8, -8),
    face: { x: 0, y: -6 },
  }),
  walkingAway: expression({
    brows: 'Tired', eyes: 'CalmWithMask', mouth: plainly('Tired'), head: pose(12, 12, 16), face: { x: 10, y: 16 },
  }),
};

/** The lids of everybody who blinks. */
export const shutEyes = 'CalmWithMask';

function expression(sketch: Sketch): Expression {
  return { head: pose(0), face: still, gaze: still, browLift: 0, cheeks: null, tear: false, ...sketch };
}

function pose(tilt: number, x = 0, y = 0): HeadPose {
  return { tilt, x, y };
}

function blush(alpha: number): Cheeks {
  return { kind: 'blush', alpha };
}
