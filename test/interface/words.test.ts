import { expect, test } from 'vitest';
import type { Text } from '../../src/model/language.ts';
import { beforeWords } from '../../src/interface/before/words.ts';
import { lookingBackWords, standings } from '../../src/interface/looking-back/words.ts';
import { broughtIn, fileWords } from '../../src/interface/keep/words.ts';
import { never, short, statementWords, works } from '../../src/interface/statements/words.ts';
import { menuWords, minutes, moreMistakes, wasAt, whereInFile } from '../../src/interface/menu/words.ts';
import { choicesCount, playWords, sceneOf } from '../../src/interface/play/words.ts';
import { settingsWords } from '../../src/interface/settings-words.ts';
import type { Notice } from '../../src/interface/notices.ts';
import { noticeText } from '../../src/interface/notice-text.ts';
import { words } from '../../src/interface/words.ts';

const dictionaries: Readonly<Record<string, Readonly<Record<string, Text>>>> = { words, menuWords, beforeWords, playWords, lookingBackWords, settingsWords, fileWords, statementWords };

const notices: readonly Notice[] = [
  { kind: 'stageUnavailable' }, { kind: 'soundUnavailable' }, { kind: 'soundHeld' }, { kind: 'storageBlocked' }, { kind: 'storageFull' },
  { kind: 'storageNewer' }, { kind: 'savesDamaged', count: 1 }, { kind: 'savesDamaged', count: 2 }, { kind: 'savesNewer', count: 1 }, { kind: 'savesNewer', count: 2 },
  { kind: 'saveOutdated', title: 'T' }, { kind: 'openElsewhere' }, { kind: 'playsParted' },
  { kind: 'scenarioUnavailable', title: 'T' }, { kind: 'partUnavailable' }, { kind: 'updateReady' },
];

const made: readonly Text[] = [minutes(15), wasAt(0), wasAt(1), wasAt(4), whereInFile('f', 1), moreMistakes(2), sceneOf(1, 3), choicesCount(4), ...standings, ...never, ...works, ...short, ...notices.map(noticeText), broughtIn({ fresh: 1, known: 1, grown: 1, parted: 0 }, 1), broughtIn({ fresh: 0, known: 2, grown: 2, parted: 2 }, 0), broughtIn({ fresh: 0, known: 0, grown: 0, parted: 0 }, 0)];

const all: readonly (readonly [string, Text])[] = [
  ...Object.entries(dictionaries).flatMap(([name, dictionary]) => Object.entries(dictionary).map(([key, text]) => [`${name}.${key}`, text] as const)),
  ...made.map((text, index) => [`made.${index}`, text] as const),
];

/** The same word in both languages. */
const alike = new Set(['words.game', 'words.privacy']);

test.each(all)('%s is said in both languages, and not in the same words', (key, { nl, en }) => {
  expect(nl.trim()).toBe(nl);
  expect(nl).not.toBe('');
  expect(en).not.toBe('');
  expect(en === nl).toBe(alike.has(key));
});

test.each(all)('%s speaks to the player as je, never as u', (_key, { nl }) => {
  expect(nl).not.toMatch(/\b(?:u|uw)\b/iu);
});

test('one choice and several are counted as people count', () => {
  expect(wasAt(1).nl).toContain('1 keuze ');
  expect(wasAt(2).nl).toContain('2 keuzes ');
  expect(moreMistakes(1).en).toContain('1 more mistake ');
});
