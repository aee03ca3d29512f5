import { describe, expect, it } from 'vitest';
import { frameFor, type Frame, type Size } from '../../src/stage/frame.ts';
import { lowness } from '../../src/stage/figures/rig.ts';
import { loadLook } from '../../src/stage/figures/wardrobe.ts';
import { plan } from '../../src/stage/plan.ts';
import { gatheringIn } from '../../src/model/gathering.ts';
import { laidFor, neckOf, scaleOf, seats, sittingLower, spacing } from '../../src/stage/seats.ts';
import type { PersonView } from '../../src/play/view.ts';
import { atTable, view } from './views.ts';

const edge = 404;
const counts = [1, 2, 3, 4, 5, 6];
/** A table, a floor to stand on, and a call. */
const settings = ['keuken', 'gang', 'beeldbellen'];
const hosts: readonly Size[] = [
  { width: 1280, height: 720 }, { width: 1920, height: 1080 }, { width: 2560, height: 1080 }, { width: 1024, height: 768 },
  { width: 844, height: 390 }, { width: 390, height: 300 }, { width: 390, height: 420 }, { width: 320, height: 240 }, { width: 640, height: 360 },
];
const postures: readonly Partial<PersonView>[] = [
  {}, { distance: 0, space: 10, rung: 'gedragenSamenwerking' }, { distance: 2, space: 0, rung: 'agressie', facing: 'away' }, { presence: 'standing' },
];

/** The face, without hair, in figure units around the neck. */
const face = { left: -150, right: 150, top: -340, bottom: 20 };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function everywhere(): (readonly [Partial<PersonView>, string])[] {
  return postures.flatMap((said) => settings.map((setting) => [said, setting] as const));
}

/** Everybody's face in CSS pixels of the host. */
function facesOn(host: Size, count: number, said: Partial<PersonView>, setting: string): { frame: Frame; boxes: Box[] } {
  const gathering = gatheringIn(setting);
  const frame = frameFor(host, count, edge, gathering);
  const scene = { id: 's', title: '', number: 1, of: 1, setting, light: 'day' } as const;
  const picture = plan(undefined, view(atTable(count).map((each) => ({ ...each, ...said })), { scene }), 0);
  const boxes = picture.people.map((person, index) => {
    const scale = scaleOf(count) * person.scale;
    const x = (seats(count, frame.spread, gathering)[person.seat] ?? 0) + person.x;
    // On a floor anybody may sit in a wheelchair: then the face must show from there too.
    const y = neckOf(count, edge) + person.y + (gathering === 'standing' && index % 2 === 1 ? sittingLower[frame.spread] : 0);
    const css = (value: number, from: number) => (value - from) * frame.zoom;
    return {
      left: css(x + face.left * scale, frame.left), right: css(x + face.right * scale, frame.left),
      top: css(y + face.top * scale, frame.top), bottom: css(y + face.bottom * scale, frame.top),
    };
  });
  return { frame, boxes };
}

describe.each(hosts)('on a host of $width × $height', (host) => {
  /** A wide host has the interface over its lower third. */
  const panel = host.width < 720 ? host.height : host.height * 0.62;

  it.each(counts)('%i people all show their faces, in whatever posture, and none under the panel', (count) => {
    for (const [said, setting] of everywhere()) {
      for (const box of facesOn(host, count, said, setting).boxes) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(host.width);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(panel);
      }
    }
  });

  it.each(counts)('%i people look at nothing but what is drawn', (count) => {
    for (const setting of settings) {
      const { frame } = facesOn(host, count, {}, setting);
      expect(frame.left).toBeGreaterThanOrEqual(-420);
      expect(frame.left + host.width / frame.zoom).toBeLessThanOrEqual(1700);
      expect(frame.top).toBeGreaterThanOrEqual(-420);
      expect(frame.top + host.height / frame.zoom).toBeLessThanOrEqual(1500);
    }
  });
});

describe('on an upright telephone', () => {
  it.each(counts)('%i faces stay in sight when the panel with choices comes up over the table', (count) => {
    const host = { width: 390, height: 484 };
    for (const [said, setting] of everywhere()) for (const { top, bottom } of facesOn(host, count, said, setting).boxes) {
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(host.height * 0.56);
    }
  });

  it.each(['milan', 'sem'])('%s, who is not grown up, stays in sight too, alone on the street', async (name) => {
    const host = { width: 390, height: 484 };
    const loaded = await loadLook(name, 'standing');
    if (!loaded.ok) throw new Error(loaded.problem.code);
    const lower = lowness(loaded.look, 'standing') * scaleOf(1);
    const { zoom, top } = frameFor(host, 1, edge, 'standing', lower);
    const y = neckOf(1, edge) + lower;
    expect((y + face.top * scaleOf(1) - top) * zoom).toBeGreaterThan(0);
    expect((y + face.bottom * scaleOf(1) - top) * zoom).toBeLessThan(host.height * 0.56);
    // Without that a frame looks over their head.
    expect((y + face.bottom * scaleOf(1) - frameFor(host, 1, edge, 'standing').top) * zoom).toBeGreaterThan(host.height * 0.56);
  });
});

describe('seats', () => {
  it.each(counts)('%i people each have their own, from left to right, with room between the faces', (count) => {
    for (const [spread, setting] of [['wide', 'keuken'], ['tight', 'keuken'], ['wide', 'gang'], ['wide', 'beeldbellen']] as const) {
      const across = seats(count, spread, gatheringIn(setting));
      expect(across).toHaveLength(count);
      for (let index = 1; index < count; index++) {
        const apart = (across[index] ?? 0) - (across[index - 1] ?? 0);
        expect(apart).toBeGreaterThan((face.right - face.left) * scaleOf(count) * 1.3);
      }
    }
  });

  it('refuses a seventh', () => {
    expect(() => seats(7, 'wide')).toThrow('six');
  });

  it('shows three people on a telephone with faces that can be read', () => {
    for (const { left, right } of facesOn({ width: 390, height: 300 }, 3, {}, 'keuken').boxes) expect(right - left).toBeGreaterThan(50);
  });
});

describe('in a call', () => {
  it.each(counts)('%i people keep their faces inside their own pictures, however they lean', (count) => {
    for (const [host, spread] of [[{ width: 1280, height: 720 }, 'wide'], [{ width: 390, height: 484 }, 'tight']] as const) {
      const half = count === 1 ? 200 : spacing(count, spread) / 2 - 11;
      for (const said of postures) {
        const { frame, boxes } = facesOn(host, count, said, 'beeldbellen');
        for (const [index, { left, right }] of boxes.entries()) {
          const neck = (seats(count, spread, 'framed')[index] ?? 0) - frame.left;
          expect(left / frame.zoom).toBeGreaterThan(neck - half);
          expect(right / frame.zoom).toBeLessThan(neck + half);
        }
      }
    }
  });
});

describe('what is laid on the table', () => {
  it('stands clear of what lies there already and of each other: cups, hands and paper', () => {
    const taken: readonly (readonly [number, number])[] = [[158, 320], [512, 782]];
    for (const count of counts) {
      for (const spread of ['wide', 'tight'] as const) {
        const { cups, hands, sheets } = laidFor(seats(count, spread), taken, 1);
        const widths = [...cups.map((x) => [x, 36] as const), ...hands.map((x) => [x, 20] as const), ...sheets.map((x) => [x, 50] as const)];
        const stretches = [...taken, ...widths.flatMap(([x, half]) => (x === undefined ? [] : [[x - half, x + half] as const]))];
        const inOrder = stretches.toSorted(([one], [other]) => one - other);
        for (const [index, [from]] of inOrder.entries()) expect(from).toBeGreaterThanOrEqual(inOrder[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY);
      }
    }
  });

  it('has room for a hand and an agreement between two people', () => {
    const { hands, sheets } = laidFor(seats(2, 'wide'), [[158, 320], [512, 782]], 2);
    expect(hands).not.toContain(undefined);
    expect(sheets).toHaveLength(2);
  });
});
