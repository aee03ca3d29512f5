import { expect, test } from 'vitest';
import { isAnotherDay, meantIn, stillToTry } from '../../src/interface/intention/intentions.ts';
import { readKeptPlay } from '../../src/interface/keep/kept-play.ts';
import { kept } from './keep/plays.ts';

const monday = new Date(2026, 2, 2, 21).getTime();
const tuesday = new Date(2026, 2, 3, 7).getTime();

const listens = kept('one', ['middag'], { intention: { text: 'Eerst luisteren.', at: monday } });
const explains = kept('two', ['middag'], { intention: { text: 'Een grens eerst uitleggen.', at: tuesday } });

test('of all that was meant to be tried, the newest comes back', () => {
  expect(stillToTry([listens, explains])?.intention.text).toBe('Een grens eerst uitleggen.');
  expect(meantIn([listens, explains, kept('three', [])])).toHaveLength(2);
});

test('what was tried, or became something else, is not asked again, and neither is what lies behind it', () => {
  const done = kept('two', [], { intention: { text: 'Een grens eerst uitleggen.', at: tuesday, went: 'done' } });
  expect(stillToTry([listens, done])).toBeUndefined();
});

test('an intention that was rubbed out again is none', () => {
  expect(stillToTry([kept('one', [], { intention: { text: ' ', at: monday } })])).toBeUndefined();
});

test('how it went is asked from the next day on, also when the clock was put back', () => {
  expect(isAnotherDay(monday, monday + 60_000)).toBe(false);
  expect(isAnotherDay(monday, tuesday)).toBe(true);
  expect(isAnotherDay(tuesday, monday)).toBe(true);
});

test('what came of it is kept, and words that say nothing are left out', () => {
  const intention = { text: 'Eerst luisteren.', at: monday, went: 'done', noticed: 'Zij begon zelf.' } as const;
  expect(readKeptPlay({ ...listens, intention })).toMatchObject({ ok: true, play: { intention } });
  const read = readKeptPlay({ ...listens, intention: { ...intention, went: 'perfect', noticed: 5 } });
  expect(read.ok && read.play.intention).toEqual({ text: 'Eerst luisteren.', at: monday });
});
