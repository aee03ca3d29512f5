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
  behind: [
    { role: 'ink', line: 34, d: 'M-318 730L-322 300C-324 228 -424 226 -424 292' },
    { role: wood, line: 16, d: 'M-318 730L-322 300C-324 228 -424 226 -424 292' },
  ],
  before: [],
  box: [-446, 222, 152, 526],
};

/** Every body with what its owner moves about with; bodies that already sit in a wheelchair have it. */
export function withAid(bodies: Readonly<Record<string, Art>>, aid: Aid | undefined): Readonly<Record<string, Art>> {
  if (aid === undefined) return bodies;
  return Object.fromEntries(Object.entries(bodies).map(([pose, art]) => [pose, fitted(art, fixtureFor(pose, aid))]));
}

function fixtureFor(pose: string, aid: Aid): Fixture | null {
  if (pose.includes('Wheelchair')) return null;
  return aid === 'wheelchair' ? chair : stickAtTable;
}

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
