import { describe, expect, test } from 'vitest';
import { asidePrefix, createSaves, savePrefix } from '../../src/interface/saves.ts';
import { forbidden, memory } from './fixtures/memory.ts';

const record = { format: 1, scenario: 'keukentafel', version: 'a1', seed: 7, choices: ['vraag', 'wacht'] } as const;
const play = { record, compass: [0, 2], over: false };
const key = `${savePrefix}keukentafel`;
const at = (): number => 1000;

describe('saves', () => {
  test('a play that is kept is found again', () => {
    const saves = createSaves(() => memoryOnce, at);
    const memoryOnce = memory();
    expect(saves.keep(play)).toBe('kept');
    expect(saves.find('keukentafel')).toEqual({ kind: 'saved', play: { ...play, savedAt: 1000 } });
  });

  test('a scenario that was never played has no save', () => {
    const storage = memory();
    expect(createSaves(() => storage, at).find('keukentafel')).toEqual({ kind: 'none' });
  });

  test('a compass kept in words, by a game that knew one language, costs nobody their play', () => {
    const storage = memory();
    storage.setItem(key, JSON.stringify({ format: 1, ...play, compass: ['Dat ze zelf beslist'], savedAt: 1 }));
    expect(createSaves(() => storage, at).find('keukentafel')).toEqual({ kind: 'saved', play: { ...play, compass: [], savedAt: 1 } });
  });

  test.each([
    ['half a sentence', '{"format":1,"rec'],
    ['another format', JSON.stringify({ format: 2, ...play, savedAt: 1 })],
    ['another scenario', JSON.stringify({ format: 1, ...play, record: { ...record, scenario: 'gang' }, savedAt: 1 })],
    ['a seed that is none', JSON.stringify({ format: 1, ...play, record: { ...record, seed: -1.5 }, savedAt: 1 })],
    ['choices that are none', JSON.stringify({ format: 1, ...play, record: { ...record, choices: [1, 2] }, savedAt: 1 })],
    ['nothing at all', 'null'],
  ])('a save with %s is set aside as it was, and never thrown away', (_what, text) => {
    const storage = memory();
    storage.setItem(key, text);
    const found = createSaves(() => storage, at).find('keukentafel');
    expect(found).toEqual({ kind: 'damaged', keptAs: `${asidePrefix}keukentafel.1000` });
    expect([...storage.kept]).toEqual([[`${asidePrefix}keukentafel.1000`, text]]);
  });

  test('a damaged save that can’t be moved is not written over', () => {
    const text = '{"format":1,"rec';
    const storage = memory(text.length);
    storage.setItem(key, text);
    const saves = createSaves(() => storage, at);
    expect(saves.find('keukentafel')).toEqual({ kind: 'damaged', keptAs: key });
    expect(saves.keep(play)).toBe('refused');
    expect(storage.getItem(key)).toBe(text);
  });

  test('a full device says so, and what was kept before stays', () => {
    const storage = memory(250);
    const saves = createSaves(() => storage, at);
    expect(saves.keep(play)).toBe('kept');
    const longer = { ...play, record: { ...record, choices: Array.from({ length: 60 }, (_, index) => `keuze-${index}`) } };
    expect(saves.keep(longer)).toBe('full');
    expect(saves.find('keukentafel')).toMatchObject({ kind: 'saved', play: { record: { choices: ['vraag', 'wacht'] } } });
  });

  test('where storage is forbidden, nothing breaks', () => {
    const saves = createSaves(forbidden, at);
    expect(saves.find('keukentafel')).toEqual({ kind: 'blocked' });
    expect(saves.keep(play)).toBe('blocked');
    expect(saves.setAside('keukentafel')).toBeUndefined();
  });
});
