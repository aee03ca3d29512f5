import { describe, expect, test } from 'vitest';
import type { KeptPlay } from '../../../src/interface/keep/kept-play.ts';
import { oldPrefix } from '../../../src/interface/keep/old-saves.ts';
import { memory } from '../fixtures/memory.ts';
import { memoryShelf, noShelf } from '../fixtures/shelf.ts';
import { kept, neighbours, played, tab } from './plays.ts';

describe('keeping', () => {
  test('a play that is kept is there when the page is opened again, with its notes', async () => {
    const shelf = memoryShelf();
    const keeping = tab({ shelf });
    await keeping.note('a', { before: { plan: 'Eerst luisteren' } });
    expect(await keeping.keep(played('a', ['vraag']))).toBe(true);
    await keeping.note('a', { journal: { wat: 'Het schuurde' } });
    await keeping.note('a', { journal: { hoe: 'Rustig' }, turningPoint: 1 });
    const again = tab({ shelf });
    await again.ready;
    expect(again.current('keukentafel')).toMatchObject({
      record: { choices: ['vraag'] },
      before: { plan: 'Eerst luisteren' },
      journal: { wat: 'Het schuurde', hoe: 'Rustig' },
      turningPoint: 1,
    });
  });

  test('what is kept can be read at once, before the device has answered', () => {
    const keeping = tab({ shelf: memoryShelf() });
    void keeping.keep(played('a', ['vraag']));
    expect(keeping.find('a')?.record.choices).toEqual(['vraag']);
    void keeping.note('a', { turningPoint: 'none' });
    expect(keeping.find('a')?.turningPoint).toBe('none');
  });

  test('every play stays, and the last played comes first, even when the clock was put back', async () => {
    let clock = 5000;
    const shelf = memoryShelf();
    const keeping = tab({ shelf, now: () => clock });
    await keeping.keep(played('a', ['vraag'], { over: true }));
    clock = 100;
    await keeping.keep(played('b', ['wacht']));
    const again = tab({ shelf });
    await again.ready;
    expect(again.state.get().plays.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(again.current('keukentafel')?.id).toBe('b');
  });

  test('a play that is gone on with later becomes the last played; one that is noted with does not', async () => {
    const keeping = tab({ shelf: memoryShelf() });
    await keeping.keep(played('a', ['vraag']));
    await keeping.keep(played('b', ['wacht']));
    await keeping.note('a', { turningPoint: 1 });
    expect(keeping.current('keukentafel')?.id).toBe('b');
    await keeping.keep(played('a', ['vraag', 'wacht']));
    expect(keeping.current('keukentafel')?.id).toBe('a');
  });

  test('one play can be removed, or all of them, those that can’t be read among them', async () => {
    const shelf = memoryShelf([{ id: 'x', format: 99, order: 1 }]);
    const keeping = tab({ shelf });
    await keeping.keep(played('a', ['vraag']));
    await keeping.keep(played('b', ['wacht']));
    await keeping.remove('a');
    expect(keeping.state.get().plays.map(({ id }) => id)).toEqual(['b']);
    expect(await keeping.erase()).toBe(true);
    expect([...shelf.lying]).toEqual([]);
    expect(keeping.state.get().plays).toEqual([]);
  });
});

describe('bad luck', () => {
  test('a play of a newer version and a damaged one are told, and lie there still as they were', async () => {
    const odd = [{ id: 'x', format: 2, order: 8, record: 'otherwise' }, { id: 'y', order: 3, record: null }];
    const shelf = memoryShelf(odd);
    const keeping = tab({ shelf });
    await keeping.keep(played('a', ['vraag']));
    await keeping.note('x', { turningPoint: 1 });
    await keeping.keep(played('y', ['wacht']));
    expect(keeping.told).toEqual([{ kind: 'unread', because: 'newer', count: 1 }, { kind: 'unread', because: 'damaged', count: 1 }, { kind: 'parted' }]);
    expect(shelf.lying.get('x')).toEqual(odd[0]);
    expect(shelf.lying.get('y')).toEqual(odd[1]);
    expect(keeping.find('y')?.record.choices).toEqual(['wacht']);
  });

  test('what a newer version added to a play is still there after this one wrote to it', async () => {
    const shelf = memoryShelf([{ ...kept('a', ['vraag']), drawing: 'a tree' }]);
    const keeping = tab({ shelf });
    await keeping.keep(played('a', ['vraag', 'wacht']));
    await keeping.note('a', { turningPoint: 2 });
    expect(shelf.lying.get('a')).toMatchObject({ drawing: 'a tree', turningPoint: 2, record: { choices: ['vraag', 'wacht'] } });
  });

  test('where nothing can be kept, the play goes on in memory', async () => {
    const keeping = tab({ shelf: noShelf() });
    await keeping.ready;
    expect(keeping.told).toEqual([]);
    expect(await keeping.keep(played('a', ['vraag']))).toBe(false);
    expect(keeping.told).toEqual([{ kind: 'blocked' }]);
    expect(keeping.state.get()).toMatchObject({ where: 'memory', plays: [{ id: 'a' }] });
  });

  test('what did not fit on a full device is kept as soon as there is room', async () => {
    const shelf = memoryShelf([kept('a', ['vraag'])], 1);
    const keeping = tab({ shelf });
    expect(await keeping.keep(played('b', ['wacht']))).toBe(false);
    expect(keeping.told).toEqual([{ kind: 'full' }]);
    expect(keeping.state.get().plays.map(({ id }) => id)).toEqual(['b', 'a']);
    shelf.lying.delete('a');
    expect(await keeping.note('b', { turningPoint: 1 })).toBe(true);
    expect(shelf.lying.get('b')).toMatchObject({ turningPoint: 1, record: { choices: ['wacht'] } });
  });

  test('a save of an earlier version of the game is taken over, once, and only then taken away', async () => {
    const storage = memory();
    const save = { format: 1, record: played('', ['vraag']).record, compass: [1], savedAt: 77, over: true };
    storage.setItem(`${oldPrefix}keukentafel`, JSON.stringify(save));
    const blocked = tab({ shelf: noShelf(), storage: () => storage });
    await blocked.ready;
    expect(blocked.current('keukentafel')).toMatchObject({ compass: [1], over: true });
    expect(storage.kept.size).toBe(1);
    const shelf = memoryShelf();
    await tab({ shelf, storage: () => storage }).ready;
    expect([...shelf.lying.values()]).toMatchObject([{ record: save.record, compass: [1], savedAt: 77, over: true }]);
    expect(storage.kept.size).toBe(0);
  });

  test.each(['{"format":1,"rec', JSON.stringify({ format: 2 }), 'null'])('an old save that can’t be read stays where it is: %s', async (text) => {
    const storage = memory();
    storage.setItem(`${oldPrefix}keukentafel`, text);
    const keeping = tab({ shelf: memoryShelf(), storage: () => storage });
    await keeping.ready;
    expect(keeping.told).toEqual([{ kind: 'unread', because: 'damaged', count: 1 }]);
    expect(storage.getItem(`${oldPrefix}keukentafel`)).toBe(text);
  });
});

describe('two tabs', () => {
  test('of which one erases everything: the other says so while something is played in it, and keeps what is played on', async () => {
    const shelf = memoryShelf([kept('a', ['vraag'])]);
    const next = neighbours();
    const [here, there] = [tab({ shelf, tabs: next() }), tab({ shelf, tabs: next() })];
    await Promise.all([here.ready, there.ready]);
    await there.erase();
    expect(here.told).toEqual([]);
    here.open('a');
    await there.erase();
    expect(here.told).toEqual([{ kind: 'erased' }]);
    expect(here.state.get().plays).toEqual([]);
    expect(await here.keep(played('a', ['vraag', 'wacht']))).toBe(true);
    expect([...shelf.lying.values()]).toMatchObject([{ id: 'a', record: { choices: ['vraag', 'wacht'] } }]);
  });

  const choices = (plays: readonly KeptPlay[]): readonly string[] => plays.map(({ record }) => record.choices.join(' ')).toSorted();

  test('that go on with one play keep both, and say so', async () => {
    const shelf = memoryShelf([kept('a', ['vraag'])]);
    const [one, other] = [tab({ shelf }), tab({ shelf })];
    await Promise.all([one.ready, other.ready]);
    await one.keep(played('a', ['vraag', 'wacht']));
    await other.keep(played('a', ['vraag', 'dring-aan']));
    await other.keep(played('a', ['vraag', 'dring-aan', 'herstel']));
    await one.keep(played('a', ['vraag', 'wacht', 'luister']));
    await other.note('a', { turningPoint: 2 });
    const again = tab({ shelf });
    await again.ready;
    expect(choices(again.state.get().plays)).toEqual(['vraag dring-aan herstel', 'vraag wacht luister']);
    expect(again.state.get().plays.find(({ turningPoint }) => turningPoint === 2)?.record.choices).toContain('herstel');
    expect(other.told).toEqual([{ kind: 'parted' }]);
    expect(other.find('a')?.record.choices).toContain('herstel');
  });

  test('the one that is behind takes nothing away from the one that is ahead', async () => {
    const shelf = memoryShelf();
    const [ahead, behind] = [tab({ shelf }), tab({ shelf })];
    await ahead.keep(played('a', ['vraag', 'wacht', 'luister'], { over: true }));
    await ahead.note('a', { journal: { wat: 'Genoeg' } });
    await behind.keep(played('a', ['vraag', 'wacht']));
    expect(shelf.lying.get('a')).toMatchObject({ over: true, record: { choices: ['vraag', 'wacht', 'luister'] }, journal: { wat: 'Genoeg' } });
    expect(behind.told).toEqual([]);
  });

  test('the second that opens a play hears that it is open; each sees what the other keeps', async () => {
    const shelf = memoryShelf([kept('a', ['vraag'])]);
    const tabs = neighbours();
    const [one, other] = [tab({ shelf, tabs: tabs() }), tab({ shelf, tabs: tabs() })];
    await Promise.all([one.ready, other.ready]);
    one.open('a');
    other.open('a');
    expect(one.told).toEqual([]);
    expect(other.told).toEqual([{ kind: 'alsoOpen' }]);
    await one.keep(played('b', ['wacht']));
    await expect.poll(() => other.find('b')?.record.choices).toEqual(['wacht']);
    one.open(undefined);
    other.open('a');
    expect(other.told).toHaveLength(1);
  });
});
