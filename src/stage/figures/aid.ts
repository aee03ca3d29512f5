import type { Aid, Art, Box, Layer } from './look.ts';

/** What goes behind and before a body of somebody who moves about with something. */
interface Fixture {
  readonly behind: readonly Layer[];
  readonly before: readonly Layer[];
  /** Room that the fixture needs. */
  readonly box: Box;
}

const wood = '#9a6a3c';
const steel = '#7c8b95';
const cloth = '#3f4a55';

/** The back of the chair, with its push handles, behind somebody at a table. */
const chair: Fixture = {
  behind: [
    { role: 'ink', d: 'M-318 262H-352C-372 262 -372 226 -352 226H-284V730H-318Z' },
    { role: 'ink', d: 'M312 262H346C366 262 366 226 346 226H278V730H312Z' },
    { role: steel, d: 'M-310 254V730H-292V240Z' },
    { role: steel, d: 'M304 254V730H286V240Z' },
    { role: 'ink', d: 'M-296 250C-296 226 -280 216 -256 216H252C276 216 290 226 290 250V730H-296Z' },
    { role: cloth, d: 'M-282 254C-282 238 -272 230 -254 230H248C266 230 276 238 276 254V730H-282Z' },
  ],
  before: [],
  box: [-374, 214, 744, 518],
};

/** A stick that hangs over the chair, at hand. */
const stickAtTable: Fixture = {
  behind: stick('M-300 730L-312 130C-314 40 -432 38 -432 124'),
  before: [],
  box: [-456, 34, 176, 720],
};

/** Where a hand holds the stick, per body, and the foot that it goes down beside. */
const sticks: Readonly<Record<string, string>> = {
  RestingColorPants: 'M24 2520L-4 1040C-6 984 -92 984 -92 1030',
  ShirtColorTee: 'M-300 2520L-262 1240C-260 1180 -340 1176 -344 1226',
  WalkingColorTee: 'M96 2510L10 1090C4 1034 -78 1040 -74 1086',
  BlazerColorPants: 'M330 2520L300 1180C300 1120 380 1116 384 1166',
};

function stick(d: string): readonly Layer[] {
  return [{ role: 'ink', line: 36, d }, { role: wood, line: 17, d }];
}

/** The name of a body for who stands on their feet: with a stick, it no longer hangs over the chair. */
export function upright(pose: string, aid: Aid | undefined): string {
  return aid === 'stick' ? `${pose} upright` : pose;
}

/** The same without that: what the body itself is called. */
export function bodyIn(pose: string): string {
  return pose.replace(/ upright$/, '');
}

/** Every body with what its owner moves about with; bodies that already sit in a wheelchair have it. */
export function withAid(bodies: Readonly<Record<string, Art>>, aid: Aid | undefined): Readonly<Record<string, Art>> {
  if (aid === undefined) return bodies;
  const fixed = Object.entries(bodies).map(([pose, art]) => [pose, fitted(art, pose.includes('Wheelchair') ? null : fixtures[aid])] as const);
  const plain = aid === 'stick' ? Object.entries(bodies).map(([pose, art]) => [upright(pose, aid), art] as const) : [];
  return Object.fromEntries([...fixed, ...plain]);
}

/** Legs of whoever walks with a stick, and the stick. */
export function withStick(legs: Readonly<Record<string, Art>>, aid: Aid | undefined): Readonly<Record<string, Art>> {
  if (aid !== 'stick') return legs;
  return Object.fromEntries(Object.entries(legs).map(([pose, art]) => [upright(pose, aid), fitted(art, heldStick(pose))]));
}

function heldStick(pose: string): Fixture | null {
  const d = sticks[/\/(\w+)/.exec(pose)?.[1] ?? ''];
  return d === undefined ? null : { behind: [], before: stick(d), box: [-380, 960, 790, 1590] };
}

const fixtures: Readonly<Record<Aid, Fixture>> = { wheelchair: chair, stick: stickAtTable };

function fitted(art: Art, fixture: Fixture | null): Art {
  if (fixture === null) return art;
  return {
    box: around(art.box, fixture.box),
    layers: [...fixture.behind, ...art.layers, ...fixture.before],
    contour: art.contour,
  };
}

function around(one: Box, other: Box): Box {
  const [left, top] = [Math.min(one[0], other[0]), Math.min(one[1], other[1])];
  return [left, top, Math.max(one[0] + one[2], other[0] + other[2]) - left, Math.max(one[1] + one[3], other[1] + other[3]) - top];
}
