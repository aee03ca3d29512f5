import faces from '../../../assets/figures/made/faces.json' with { type: 'json' };
import type { Emotion } from '../../model/emotion.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { expressions, shutEyes, type Expression, type HeadPose, type Offset } from './expression.ts';
import type { Age, Art, Layer, Look, Stance } from './look.ts';
import { resizedBox, resizedPath } from './resize.ts';
import { cheeksDrawing, tearDrawing, wrinklesDrawing } from './skin.ts';

/**
 * One piece of a person, to be placed so that the drawing's own (0, 0) comes at `x`, `y`, turned by
 * `rotation` (radians, clockwise) around that point. The figure's origin is the top of the neck; y
 * points down, units are those of the look. The parts come in paint order.
 */
export interface FigurePart {
  /** Texture key: the same id is the same drawing, also across people. */
  readonly id: string;
  readonly drawing: Drawing;
  readonly x: number;
  readonly y: number;
  readonly rotation: number;
  readonly layer: FigureLayer;
}

/** Paint order. Everything from `head` on moves with the head. */
export type FigureLayer =
  | 'legs'
  | 'body'
  | 'head'
  | 'cheeks'
  | 'nose'
  | 'wrinkles'
  | 'eyes'
  | 'brows'
  | 'beard'
  | 'mouth'
  | 'glasses'
  | 'tear';

export interface FaceState {
  readonly eyes: 'open' | 'shut';
  readonly mouth: 'rest' | 'open';
}

export const restingFace: FaceState = { eyes: 'open', mouth: 'rest' };

/** The joint on which the head turns, in figure units. */
export const neckJoint = { x: -10, y: -30 } as const;

/** A person as they look in an emotion: parts in paint order. Pure; draw each `id` only once. */
export function figure(look: Look, emotion: Emotion, face: FaceState, stance: Stance = 'table'): readonly FigurePart[] {
  const parts = [...bodyParts(look, emotion, stance), ...headParts(look, expressions[emotion], face)];
  return towardFloor(parts.map((part) => lowered(part, look)), look, emotion, stance);
}

/** The same person as plain shapes of one colour, for shade behind them or a dimmed past. */
export function silhouette(look: Look, emotion: Emotion, stance: Stance = 'table', fill = colour(look, 'ink')): readonly FigurePart[] {
  const plain = (part: FigurePart, art: Art): FigurePart => ({
    ...part,
    id: `${part.id}/silhouette/${fill}`,
    drawing: { box: art.box, shapes: [{ d: art.contour, fill }] },
  });
  const { body, legs } = bodyFor(look, emotion, stance);
  const head = plain(onHead(carried(look, expressions[emotion].head), 0, 0, headPiece(look)), look.head);
  const bodies = bodyParts(look, emotion, stance).map((part) => plain(part, part.layer === 'legs' && legs !== null ? legs : body));
  return towardFloor([...bodies, head].map((part) => lowered(part, look)), look, emotion, stance);
}

/** Where shoes and wheels touch the floor, below a grown-up's neck. */
export const floor = 2540;
/** No neck comes lower than this: what people say stands below them, and may not cover their faces. */
const deepest = 380;

/** How far below the figure's origin its shoes or wheels are; `null` when no legs are shown. */
export function soles(parts: readonly FigurePart[]): number | null {
  const legs = parts.find(({ layer }) => layer === 'legs');
  return legs === undefined ? null : legs.y + legs.drawing.box[1] + legs.drawing.box[3];
}

/**
 * On their legs, children's heads are lower still: toward the floor that everybody stands on. How low
 * somebody in a wheelchair sits among them is up to whoever places them.
 */
function towardFloor(parts: readonly FigurePart[], look: Look, emotion: Emotion, stance: Stance): readonly FigurePart[] {
  const lower = floorward(parts, look, emotion, stance);
  return lower === 0 ? parts : parts.map((part) => ({ ...part, y: part.y + lower }));
}

function floorward(parts: readonly FigurePart[], look: Look, emotion: Emotion, stance: Stance): number {
  const feet = stance === 'table' || look.poses.standing[emotion].startsWith('sitting/') ? null : soles(parts);
  return feet === null ? 0 : Math.min(floor - feet, deepest - look.stature.drop);
}

/** How far a child's or teenager's neck is below that of most grown-ups, in figure units. */
export function lowness(look: Look, stance: Stance): number {
  if (look.age !== 'child' && look.age !== 'teen') return 0;
  return look.stature.drop + floorward(bodyParts(look, 'open', stance).map((part) => lowered(part, look)), look, 'open', stance);
}

/** Whoever is smaller has a lower neck. */
function lowered(part: FigurePart, { stature: { drop } }: Look): FigurePart {
  return drop === 0 ? part : { ...part, y: part.y + drop };
}

interface Wearing {
  readonly name: string;
  readonly body: Art;
  readonly legs: Art | null;
}

/** The body an emotion asks for, or the usual one until it has come; legs where they show and have been fetched. Throws when there is none at all. */
function bodyFor(look: Look, emotion: Emotion, stance: Stance): Wearing {
  const name = [look.poses[stance][emotion], look.poses[stance].open, look.poses.table.open].find((pose) => pose in look.bodies);
  const body = name === undefined ? undefined : look.bodies[name];
  if (name === undefined || body === undefined) throw new Error(`Look '${look.name}' has no body`);
  const upright = stance === 'standing' || emotion === 'walkingAway';
  return { name, body, legs: (upright ? look.legs[name] : undefined) ?? null };
}

type Piece = Pick<FigurePart, 'id' | 'drawing' | 'layer'>;

const origin = { x: 0, y: 0, rotation: 0 } as const;

function bodyParts(look: Look, emotion: Emotion, stance: Stance): FigurePart[] {
  const { name, body, legs } = bodyFor(look, emotion, stance);
  const bust: FigurePart = { ...origin, id: `${look.name}/${name}`, drawing: paint(body, look), layer: 'body' };
  if (legs === null) return [bust];
  return [{ ...origin, id: `${look.name}/${name}/legs`, drawing: paint(legs, look), layer: 'legs' }, bust];
}

function headParts(look: Look, expression: Expression, state: FaceState): FigurePart[] {
  const head = carried(look, expression.head);
  const face = faceOn(look, expression);
  const { gaze } = expression;
  const size = look.stature.head;
  const put = (piece: Piece | null, x = face.x, y = face.y): FigurePart[] => (piece === null ? [] : [onHead(head, x * size, y * size, piece)]);
  const mouth = expression.mouth[state.mouth];
  const eyes = state.eyes === 'shut' ? shutEyes : expression.eyes;
  return [
    ...put(headPiece(look), 0, 0),
    ...put(cheeks(look, expression)),
    ...put(wrinkles(look)),
    ...put(feature(look, 'nose', 'Smile', 'ink')),
    ...put(feature(look, 'eyes', eyes, 'ink'), face.x + gaze.x, face.y + gaze.y),
    ...put(feature(look, 'brows', expression.brows, 'brows'), face.x, face.y + expression.browLift),
    ...put(worn(look, 'beard'), face.x * 0.3, face.y * 0.3),
    ...put(feature(look, 'mouth', mouth, 'ink'), face.x, face.y + liftOverBeard(look, mouth)),
    ...put(worn(look, 'glasses')),
    ...put(expression.tear ? tear(look) : null),
  ];
}

/** Children's faces lie lower on their heads. */
function faceOn({ age, faceAt: [x, y] }: Look, { face }: Expression): Offset {
  return { x: face.x + x, y: face.y + y + (age === 'child' ? 16 : age === 'teen' ? 5 : 0) };
}

function headPiece(look: Look): Piece {
  return { id: `${look.name}/head`, drawing: paint(look.head, look), layer: 'head' };
}

/** Tight mouths sit so low that they would drown in a beard. */
function liftOverBeard(look: Look, mouth: string): number {
  return look.beard !== null && (mouth === 'Serious' || mouth === 'Suspicious') ? -15 : 0;
}

/** In old age the head sinks forward a little; children's necks are short. */
function carried(look: Look, { x, y, tilt }: HeadPose): HeadPose {
  if (look.age === 'old') return { x: x + 8, y: y + 12, tilt: tilt + 2 };
  const short = look.age === 'child' ? 24 : look.age === 'teen' ? 8 : 0;
  return { x, y: y + short, tilt };
}

function onHead(head: HeadPose, x: number, y: number, piece: Piece): FigurePart {
  const rotation = (head.tilt * Math.PI) / 180;
  const [dx, dy] = [x - neckJoint.x, y - neckJoint.y];
  return {
    ...piece,
    x: neckJoint.x + head.x + dx * Math.cos(rotation) - dy * Math.sin(rotation),
    y: neckJoint.y + head.y + dx * Math.sin(rotation) + dy * Math.cos(rotation),
    rotation,
  };
}

/** A shared piece of face in somebody's ink; people with the same ink share the drawing too. */
function feature(look: Look, layer: 'brows' | 'eyes' | 'mouth' | 'nose', name: string, role: string): Piece {
  const pieces: Readonly<Record<string, { readonly box: readonly number[]; readonly layers: readonly Layer[] }>> = faces[layer];
  const piece = pieces[name];
  if (piece === undefined) throw new Error(`No ${layer} '${name}' among the faces`);
  const colours = { ...look.colours, ink: colour(look, role) };
  const [x = 0, y = 0, width = 0, height = 0] = piece.box;
  const shapes = piece.layers.map((each) => shape(each, colours));
  return toSize(look, { id: `${layer}/${name}/${colours.ink}`, drawing: { box: [x, y, width, height], shapes }, layer });
}

function worn(look: Look, layer: 'beard' | 'glasses'): Piece | null {
  const art = look[layer];
  return art === null ? null : { id: `${look.name}/${layer}`, drawing: paint(art, look), layer };
}

function cheeks(look: Look, { cheeks: wanted }: Expression): Piece | null {
  if (wanted === null) return null;
  const tint = wanted.kind === 'flush' ? '#e2553f' : colour(look, 'blush');
  return toSize(look, { id: `cheeks/${wanted.alpha}/${tint}`, drawing: cheeksDrawing(tint, wanted.alpha), layer: 'cheeks' });
}

function wrinkles(look: Look): Piece | null {
  const drawing = wrinklesDrawing(look.age, colour(look, 'ink'));
  return drawing === null ? null : { id: `wrinkles/${look.age}/${colour(look, 'ink')}`, drawing, layer: 'wrinkles' };
}

function tear(look: Look): Piece {
  return toSize(look, { id: `tear/${colour(look, 'ink')}`, drawing: tearDrawing(colour(look, 'ink')), layer: 'tear' });
}

/** Shared pieces of face, as large as the head they come on; children have larger eyes and smaller noses. */
function toSize({ age, stature: { head } }: Look, piece: Piece): Piece {
  const size = head * (features[age]?.[piece.layer] ?? 1);
  if (size === 1) return piece;
  const { box, shapes } = piece.drawing;
  const [x, y] = [(box[0] + box[2] / 2) * (head - size), (box[1] + box[3] / 2) * (head - size)].map(Math.round);
  const drawn = shapes.map((each) => ({ ...each, d: resizedPath(each.d, size, size, x, y) }));
  const [left, top, width, height] = resizedBox(box, size, size);
  return { ...piece, id: `${piece.id}/${age}`, drawing: { box: [left + (x ?? 0), top + (y ?? 0), width, height], shapes: drawn } };
}

/** How large features are on a growing face. */
const features: Readonly<Partial<Record<Age, Partial<Record<FigureLayer, number>>>>> = {
  child: { eyes: 1.18, nose: 0.78, mouth: 0.9, brows: 0.94 },
  teen: { eyes: 1.06, nose: 0.92 },
};

function paint(art: { readonly box: Drawing['box']; readonly layers: readonly Layer[] }, look: Look): Drawing {
  return { box: art.box, shapes: art.layers.map((each) => shape(each, look.colours)) };
}

function shape({ role, d, rule, line, bold, alpha }: Layer, colours: Look['colours']): Shape {
  const paintWith = colours[role] ?? role;
  const width = line ?? bold;
  return {
    d,
    ...(line === undefined ? { fill: paintWith } : {}),
    ...(width === undefined ? {} : { stroke: paintWith, width }),
    ...(rule === undefined ? {} : { rule }),
    ...(alpha === undefined ? {} : { alpha }),
  };
}

function colour(look: Look, role: string): string {
  return look.colours[role] ?? role;
}
