import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as classMessages from '../../src/classroom/protocol/messages.ts';
import { handsKey } from '../../src/classroom/screens/host/notebook.ts';
import { reachKey } from '../../src/classroom/screens/host/reach.tsx';
import { lessonKey } from '../../src/classroom/screens/host/place.ts';
import { databaseName } from '../../src/interface/keep/database.ts';
import { playFormat, type KeptPlay } from '../../src/interface/keep/kept-play.ts';
import { oldPrefix } from '../../src/interface/keep/old-saves.ts';
import { channelName, type TabMessage } from '../../src/interface/keep/tabs.ts';
import { settingsKey } from '../../src/interface/settings.ts';
import inventory from '../../src/interface/statements/data-inventory.json' with { type: 'json' };

const source = join(import.meta.dirname, '../../src');
// The preview runs on its author's own machine and is no part of what players get.
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => file.replaceAll('\\', '/')).filter((file) => file !== 'preview.ts');
const told = new Set(inventory.items.flatMap(({ keys }) => keys));
const messages = new Set(inventory.items.flatMap((item) => item.messages ?? []));

function filesWith(pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(readFileSync(join(source, file), 'utf8'))).toSorted();
}

test('every place where the code keeps something is on the list', () => {
  const kept = [`indexeddb:${databaseName}/plays`, `localstorage:${oldPrefix}`, `localstorage:${settingsKey}`, 'localstorage:samenspel.class', `localstorage:${lessonKey}`, `localstorage:${handsKey}`, `localstorage:${reachKey}`, 'cache:samenspel-', `broadcast:${channelName}`, 'server:lesson'];
  expect(told).toEqual(new Set(kept));
});

test('nothing else in the code reaches for the browser’s storage', () => {
  expect(filesWith(/\bopenDB\b|indexedDB/)).toEqual(['interface/keep/database.ts']);
  expect(filesWith(/new BroadcastChannel/)).toEqual(['interface/keep/tabs.ts']);
  expect(filesWith(/document\.cookie|sessionStorage|navigator\.sendBeacon/)).toEqual([]);
  expect(filesWith(/caches\.open/)).toEqual(['cli/site/offline/worker.ts']);
  expect(filesWith(/\.setItem\(/)).toEqual(['classroom/client/memory.ts', 'classroom/screens/host/notebook.ts', 'classroom/screens/host/place.ts', 'classroom/screens/host/reach.tsx', 'interface/settings.ts']);
});

test('every field of a kept play is on the list', () => {
  const whole: Required<KeptPlay> = {
    format: playFormat,
    id: '',
    record: { format: 1, scenario: '', version: '', seed: 0, choices: [] },
    compass: [],
    startedAt: 0,
    savedAt: 0,
    order: 0,
    over: false,
    ending: { id: '', title: '' },
    example: false,
    lesson: false,
    before: {},
    turningPoint: 'none',
    ownViews: {},
    innerVoiceMarks: {},
    journal: {},
    compassMarks: {},
    intention: { text: '', at: 0 },
    chapter: '',
  };
  const listed = inventory.items.flatMap((item) => item.fields ?? []);
  expect(new Set(listed)).toEqual(new Set(Object.keys(whole)));
});

test('every kind of message is on the list', () => {
  const between: Readonly<Record<TabMessage['kind'], true>> = { changed: true, erased: true, opened: true, held: true };
  const inClass = Object.keys(classMessages).filter((name) => /(?:Hello|Message)$/.test(name) && name !== 'readMessage');
  expect(messages).toEqual(new Set([...Object.keys(between), ...inClass]));
});

test('purpose, place and time are told of each, in both languages', () => {
  for (const { item, purpose, place, retention } of inventory.items) {
    for (const text of [item, purpose, place, retention]) {
      expect(text.nl.length).toBeGreaterThan(5);
      expect(text.en.length).toBeGreaterThan(5);
      expect(text.nl).not.toMatch(/\b(?:u|uw)\b/iu);
    }
  }
});
