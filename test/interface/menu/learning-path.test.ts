import { expect, test } from 'vitest';
import { learningPath, nextStep, type PlayedOnce } from '../../../src/interface/menu/learning-path.ts';

const scenarios = ['keukentafel', 'lege-stoel', 'schuld'];
const examples = ['keukentafel'];

function played(scenario: string, rest: Omit<PlayedOnce, 'record'> = { over: true }): PlayedOnce {
  return { record: { scenario }, ...rest };
}

function next(plays: readonly PlayedOnce[], all = scenarios) {
  const step = nextStep(learningPath(all, examples, plays));
  return [step?.kind, step?.scenario];
}

test('a newcomer looks on first', () => {
  expect(next([])).toEqual(['lookOn', 'keukentafel']);
});

test('who has looked on to the end plays it themselves', () => {
  expect(next([played('keukentafel', { over: true, example: true })])).toEqual(['play', 'keukentafel']);
});

test('looking on halfway is not looking on to the end', () => {
  expect(next([played('keukentafel', { over: false, example: true })])).toEqual(['lookOn', 'keukentafel']);
});

test('who has begun to play somewhere finishes there', () => {
  const step = learningPath(scenarios, examples, [played('schuld', { over: false })]).find(({ kind }) => kind === 'play');
  expect(step).toEqual({ kind: 'play', done: false, scenario: 'schuld' });
});

test('after a first play comes one with other people, and after that looking at your progress', () => {
  expect(next([played('keukentafel')])).toEqual(['another', 'lege-stoel']);
  expect(next([played('lege-stoel'), played('keukentafel')])).toEqual(['progress', undefined]);
});

test('with a single scenario the second time is the same conversation, played otherwise', () => {
  expect(next([played('keukentafel')], ['keukentafel'])).toEqual(['another', 'keukentafel']);
  expect(next([played('keukentafel'), played('keukentafel')], ['keukentafel'])).toEqual(['progress', undefined]);
});

test('plays of a scenario that is no longer there lead nowhere', () => {
  expect(next([played('verdwenen')])).toEqual(['lookOn', 'keukentafel']);
});

test('where there is nothing to look on at, playing comes first; where there is nothing to play, there is no path', () => {
  expect(nextStep(learningPath(['schuld'], [], []))?.kind).toBe('play');
  expect(learningPath([], examples, [])).toEqual([]);
});
