import { expect, test } from 'vitest';
import { openLocal } from '../../src/classroom/client/local.ts';
import type { Notebook } from '../../src/classroom/client/local.ts';
import { phoneMemory } from '../../src/classroom/client/memory.ts';
import { kitchenTable } from './lesson-of.ts';

function notebook(): Notebook {
  let written: string | undefined;
  return {
    read: () => written,
    write: (text) => {
      written = text;
    },
    erase: () => {
      written = undefined;
    },
  };
}

test('without phones the trainer counts hands, and a reload finds the lesson as it was', async () => {
  const wishes = { scenario: kitchenTable, notebook: notebook(), now: () => 1, seed: 7 };
  const lesson = openLocal(wishes);
  await lesson.command({ type: 'start' });
  await lesson.command({ type: 'openVote' });
  const [first = '', second = ''] = lesson.state.snap?.asked?.options.map(({ id }) => id) ?? [];
  await lesson.command({ type: 'count', hands: { [first]: 8, [second]: 3 } });
  await lesson.command({ type: 'close' });
  await lesson.command({ type: 'reveal' });
  const again = openLocal({ ...wishes, seed: 99 });
  expect(again.state.snap).toEqual(lesson.state.snap);
  expect(again.state.snap?.asked?.results[0]).toMatchObject({ total: 11, counts: { [first]: 8, [second]: 3 } });
  await again.command({ type: 'goOn', choice: second });
  const { trail } = await again.trail().then((answer) => (answer.ok ? answer : { trail: undefined }));
  expect(trail?.rounds[0]).toMatchObject({ wentOnWith: second });
});

test('a lesson without phones that ended leaves nothing, and one of another version of its scenario is not taken up', async () => {
  const notes = notebook();
  const wishes = { scenario: kitchenTable, notebook: notes, now: () => 1, seed: 7 };
  const lesson = openLocal(wishes);
  await lesson.command({ type: 'start' });
  expect(openLocal({ ...wishes, scenario: { ...kitchenTable, version: 'edited' } }).state.snap?.phase).toBe('lobby');
  await lesson.command({ type: 'end' });
  expect([lesson.state.status, notes.read()]).toEqual(['over', undefined]);
  expect(await lesson.command({ type: 'newDoor' })).toEqual({ ok: false, reason: 'notNow' });
});

test('a phone is known by the same word until it forgets a lesson, also when nothing may be kept', () => {
  const kept = new Map<string, string>();
  const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) } as Storage;
  const memory = phoneMemory(() => storage);
  const token = memory.token('123456');
  expect(phoneMemory(() => storage).token('123456')).toBe(token);
  expect(memory.token('654321')).not.toBe(token);
  memory.forget('123456');
  expect(phoneMemory(() => storage).token('123456')).not.toBe(token);
  const forbidden = phoneMemory(() => {
    throw new Error('denied');
  });
  expect(forbidden.token('1')).toBe(forbidden.token('1'));
});
