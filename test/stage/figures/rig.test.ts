import { describe, expect, test } from 'vitest';
import { bounds, line, rings } from '../../../assets/figures/tool/geometry.ts';
import { emotionNames, type Emotion } from '../../../src/model/emotion.ts';
import type { Drawing } from '../../../src/stage/drawing.ts';
import type { Look, Stance } from '../../../src/stage/figures/look.ts';
import { contrast } from '../../../src/stage/figures/contrast.ts';
import { figure, floor, restingFace, soles, silhouette, type FaceState, type FigurePart } from '../../../src/stage/figures/rig.ts';
import { dressFor, loadLook, lookNames } from '../../../src/stage/figures/wardrobe.ts';

const emotions = Object.keys(emotionNames).filter((name): name is Emotion => name in emotionNames);
const stances: readonly Stance[] = ['table', 'standing'];
const faces: readonly FaceState[] = [restingFace, { eyes: 'shut', mouth: 'open' }];

const everybody = await Promise.all(lookNames.map(lookOf));

async function lookOf(name: string): Promise<Look> {
  const loaded = await loadLook(name, 'standing');
  if (!loaded.ok) throw new Error(loaded.problem.code);
  for (const stance of stances) await dressFor(loaded.look, stance);
  return loaded.look;
}

function everyFigure(look: Look): FigurePart[] {
  return stances.flatMap((stance) =>
    emotions.flatMap((emotion) => faces.flatMap((face) => figure(look, emotion, face, stance))),
  );
}

/** Every drawing of somebody, once. */
function drawingsOf(look: Look): ReadonlyMap<string, Drawing> {
  return new Map(everyFigure(look).map((part) => [part.id, part.drawing]));
}

function layersOf(parts: readonly FigurePart[]): string[] {
  return parts.map((part) => part.layer);
}

describe.each(everybody.map((look) => [look.name, look] as const))('%s', (_name, look) => {
  test.each(emotions)('has a body, a head and a whole face when %s', (emotion) => {
    for (const stance of stances) {
      const layers = layersOf(figure(look, emotion, restingFace, stance));
      expect(layers).toEqual(expect.arrayContaining(['body', 'head', 'nose', 'eyes', 'brows', 'mouth']));
    }
  });

  test('stands on legs, and sits behind the table without them', () => {
    expect(layersOf(figure(look, 'open', restingFace, 'standing'))).toContain('legs');
    expect(layersOf(figure(look, 'open', restingFace, 'table'))).not.toContain('legs');
  });

  test('is drawn to the edge of the table as long as the legs have not come', () => {
    expect(layersOf(figure({ ...look, legs: {} }, 'walkingAway', restingFace, 'standing'))).not.toContain('legs');
  });

  test('gets up to walk away', () => {
    expect(layersOf(figure(look, 'walkingAway', restingFace, 'table'))).toContain('legs');
  });

  test('is cut off only where the table hides it', () => {
    for (const emotion of emotions) {
      const body = figure(look, emotion, restingFace).find((part) => part.layer === 'body');
      expect(bottom(body)).toBeGreaterThan(640);
    }
  });

  test('never gives two drawings the same name', () => {
    const parts = everyFigure(look);
    const drawings = new Set(parts.map((part) => part.id + JSON.stringify(part.drawing)));
    expect(drawings.size).toBe(new Set(parts.map((part) => part.id)).size);
  });

  test('has every shape painted, and every place is a number', () => {
    for (const part of everyFigure(look)) expect([part.x, part.y, part.rotation, ...part.drawing.box].every(Number.isFinite), part.id).toBe(true);
    for (const [id, { shapes }] of drawingsOf(look)) {
      for (const shape of shapes) {
        expect(shape.fill ?? shape.stroke, id).toMatch(/^#[0-9a-f]{6}$/i);
        expect(shape.d, id).toMatch(/^[Mm][-\d.]/);
        expect(shape.d, id).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });

  test('has lines and brows that stand out from the skin, three to one', () => {
    const { skin = '', ink = '', brows = '' } = look.colours;
    expect(contrast(ink, skin)).toBeGreaterThanOrEqual(3);
    expect(contrast(brows, skin)).toBeGreaterThanOrEqual(3);
  });

  test('throws a shade of one colour, where the figure stands', () => {
    const parts = silhouette(look, 'angry', 'standing', '#222222');
    expect(layersOf(parts)).toEqual(['legs', 'body', 'head']);
    expect(new Set(parts.flatMap((part) => part.drawing.shapes.map((shape) => shape.fill)))).toEqual(new Set(['#222222']));
    const head = figure(look, 'angry', restingFace, 'standing').find((part) => part.layer === 'head');
    expect(parts.at(-1)).toMatchObject({ x: head?.x, y: head?.y, rotation: head?.rotation });
  });
});

describe('a face', () => {
  test('blinks with its eyes only', () => {
    expect(changed('warm', { eyes: 'shut', mouth: 'rest' })).toEqual(['eyes']);
  });

  test('talks with its mouth only', () => {
    for (const emotion of emotions) expect(changed(emotion, { eyes: 'open', mouth: 'open' })).toEqual(['mouth']);
  });

  test('shows a tear only when hurt', () => {
    const crying = emotions.filter((emotion) => layersOf(figure(els(), emotion, restingFace)).includes('tear'));
    expect(crying).toEqual(['hurt']);
  });

  test('is shared by people with the same ink', () => {
    const [one, other] = [els(), lookNamed('nadia')];
    const eyes = (look: Look): string | undefined =>
      figure(look, 'open', restingFace).find((part) => part.layer === 'eyes')?.id;
    expect(eyes(one)).toBe(eyes(other));
  });
});

test('nothing is painted outside the box of a drawing', () => {
  // People in the same clothes share most drawings: each is measured once.
  const drawings = new Map(everybody.flatMap((look) => [...drawingsOf(look)].map(([id, drawing]) => [pathsOf(drawing), { id, drawing }] as const)));
  for (const { id, drawing } of drawings.values()) expect(overflow(drawing), id).toBeLessThanOrEqual(0);
});

test('children look up: their necks are lower, their heads large for their bodies', () => {
  const [child, grown] = [lookNamed('sem'), lookNamed('amara')];
  const headOf = (look: Look): FigurePart | undefined => figure(look, 'open', restingFace).find((part) => part.layer === 'head');
  expect(headOf(child)?.y).toBeGreaterThan((headOf(grown)?.y ?? 0) + 100);
  expect(child.stature.head).toBeGreaterThan(child.stature.width * 1.3);
});

test('grown-ups who are shown whole stand on one floor, and nobody sinks below what is said', () => {
  for (const look of everybody) {
    const parts = figure(look, 'open', restingFace, 'standing');
    const head = parts.find((part) => part.layer === 'head');
    expect(head?.y, look.name).toBeLessThan(420);
  }
  for (const name of ['karin', 'bas', 'linh', 'amara']) expect(soles(figure(lookNamed(name), 'open', restingFace, 'standing')), name).toBeCloseTo(floor, 5);
});

test('hair that lies over the ears lies over the temples of glasses too', () => {
  const left = (name: string): number => Math.min(...(lookNamed(name).glasses?.layers ?? []).map(({ d }) => bounds(rings(d)).left));
  expect(left('marieke')).toBeGreaterThan(-70);
  expect(left('robert')).toBeLessThan(-150);
});

test('a stick hangs over the chair at the table, and is in the hand when standing', () => {
  const wood = (stance: Stance, layer: string): boolean =>
    figure(lookNamed('gerrit'), 'open', restingFace, stance).some((part) => part.layer === layer && part.drawing.shapes.some((shape) => shape.stroke === '#9a6a3c'));
  expect([wood('table', 'body'), wood('standing', 'body'), wood('standing', 'legs')]).toEqual([true, false, true]);
});

test('who uses a wheelchair stays in it, also to leave', () => {
  for (const name of ['hanna', 'piet']) {
    const { poses } = lookNamed(name);
    expect([poses.standing.open, poses.standing.angry, poses.table.walkingAway]).toEqual(Array(3).fill('sitting/Wheelchair'));
  }
});

test('every emotion looks different from every other, for everybody', () => {
  for (const look of everybody) {
    const looks = emotions.map((emotion) => JSON.stringify(figure(look, emotion, restingFace).map(({ id, x, y }) => [id, x, y])));
    expect(new Set(looks).size).toBe(emotions.length);
  }
});

function lookNamed(name: string): Look {
  const found = everybody.find((look) => look.name === name);
  if (found === undefined) throw new Error(`${name} has left the cast`);
  return found;
}

function els(): Look {
  return lookNamed('els');
}

function pathsOf({ box, shapes }: Drawing): string {
  return JSON.stringify([box, shapes.map(({ d, width }) => [d, width])]);
}

function changed(emotion: Emotion, face: FaceState): string[] {
  const before = figure(els(), emotion, restingFace);
  return figure(els(), emotion, face).filter((part, index) => part.id !== before[index]?.id).map((part) => part.layer);
}

function bottom(part: FigurePart | undefined): number {
  const [, y = 0, , height = 0] = part?.drawing.box ?? [];
  return y + height + (part?.y ?? 0);
}

/** How far, in units, the farthest shape comes out of its box; zero or less when all lie inside. */
function overflow({ box: [x, y, width, height], shapes }: Drawing): number {
  return Math.max(
    ...shapes.map((shape) => {
      const pen = shape.stroke !== undefined && shape.fill !== undefined ? (shape.width ?? 1) / 2 : 0;
      const of = bounds(shape.fill === undefined ? line(shape.d, shape.width ?? 1) : rings(shape.d));
      return pen + Math.max(x - of.left, y - of.top, of.right - x - width, of.bottom - y - height);
    }),
  );
}
