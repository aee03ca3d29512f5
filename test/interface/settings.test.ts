import { expect, test } from 'vitest';
import { audible, firstSettings, keepSettings, readSettings, settingsKey, silence } from '../../src/interface/settings.ts';
import { forbidden, memory } from './fixtures/memory.ts';

test('what the player set is there next time', () => {
  const storage = memory();
  const set = { ...firstSettings('nl'), textSize: 150, motion: 'calm', captions: false } as const;
  expect(keepSettings(() => storage, set)).toBe(true);
  expect(readSettings(() => storage, 'en')).toEqual(set);
});

test('what can’t be understood is as at first, and the rest is kept', () => {
  const storage = memory();
  storage.setItem(settingsKey, JSON.stringify({ format: 1, language: 'fy', textSize: 1000, volumes: { music: 9, room: 0.1 }, muted: true }));
  const first = firstSettings('nl');
  expect(readSettings(() => storage, 'nl')).toEqual({ ...first, muted: true, volumes: { ...first.volumes, room: 0.1 } });
});

test('without storage the game starts as at first', () => {
  expect(readSettings(forbidden, 'en')).toEqual(firstSettings('en'));
  expect(keepSettings(forbidden, firstSettings('en'))).toBe(false);
});

test('muted is silent, and unmuted as loud as before', () => {
  const settings = firstSettings('nl');
  expect(audible({ ...settings, muted: true })).toEqual(silence);
  expect(audible(settings)).toEqual(settings.volumes);
});
