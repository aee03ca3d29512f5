import { describe, expect, test } from 'vitest';
import { facesWithin, stageRoom } from '../../src/interface/play/stage-room.ts';
import { frameFor } from '../../src/stage/frame.ts';
import { gatheringIn } from '../../src/model/gathering.ts';
import { plan } from '../../src/stage/plan.ts';
import { neckOf, scaleOf } from '../../src/stage/seats.ts';
import type { PersonView } from '../../src/play/view.ts';
import { atTable, view } from '../stage/views.ts';

const phone = 390;
const laptop = 1280;

test.each([phone, laptop])('faces end above the panel, however far it comes up, %i pixels wide', (width) => {
  for (const free of [90, 180, 284, 440, 1200]) expect(stageRoom(free, width, undefined) * facesWithin(width)).toBeLessThanOrEqual(free);
});

test('the stage makes way at once when the panel comes up', () => {
  const reading = stageRoom(440, phone, undefined);
  expect(stageRoom(284, phone, reading) * facesWithin(phone)).toBeLessThanOrEqual(284);
});

test('a panel that is a line shorter on the next page makes nobody jump', () => {
  const now = stageRoom(300, phone, undefined);
  expect(stageRoom(325, phone, now)).toBe(now);
  expect(stageRoom(420, phone, now)).toBeGreaterThan(now);
});

test('where nothing is left above the panel, the stage is not a negative number high', () => {
  expect(stageRoom(-40, phone, undefined)).toBe(0);
});

/** From the neck down to below a chin, in figure units. */
const chin = 20;
const tableEdge = 404;
const postures: readonly Partial<PersonView>[] = [{}, { distance: 0, space: 10, rung: 'gedragenSamenwerking' }, { distance: 2, space: 0, rung: 'agressie', facing: 'away' }, { presence: 'standing' }];

/** Where the lowest chin is, in parts of the stage's height. */
function lowestChin(width: number, height: number, setting: string, said: Partial<PersonView>, count: number): number {
  const frame = frameFor({ width, height }, count, tableEdge, gatheringIn(setting));
  const scene = { id: 's', title: '', number: 1, of: 1, setting, light: 'day' } as const;
  const { people } = plan(undefined, view(atTable(count).map((each) => ({ ...each, ...said })), { scene }), 0);
  const chins = people.map((person) => neckOf(count, tableEdge) + person.y + chin * scaleOf(count) * person.scale);
  return (Math.max(...chins) - frame.top) * frame.zoom / height;
}

describe.each([[1280, 720], [1280, 360], [1920, 600], [844, 242], [768, 1024], [390, 458], [320, 271], [640, 200]])('on a stage of %i × %i', (width, height) => {
  test.each([1, 2, 3, 4, 5, 6])('%i people keep their faces within the part that the panel leaves free', (count) => {
    for (const setting of ['keuken', 'gang', 'beeldbellen']) {
      for (const said of postures) expect(lowestChin(width, height, setting, said, count)).toBeLessThanOrEqual(facesWithin(width));
    }
  });
});
