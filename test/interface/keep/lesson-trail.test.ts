import { expect, test } from 'vitest';
import { trailOf } from '../../../src/classroom/lesson/export.ts';
import { readFile } from '../../../src/interface/keep/file.ts';
import { resumePlay } from '../../../src/play/play.ts';
import { classThatVotes, kitchenTable } from '../../classroom/lesson-of.ts';

test('the trail that a trainer took home opens as a play: the same course, kept once however often it comes', () => {
  const one = classThatVotes();
  one.says({ type: 'close' });
  one.says({ type: 'goOn', choice: one.lesson.round?.options[1] ?? '' });
  one.says({ type: 'lookBack' });
  const saved = JSON.stringify(trailOf(kitchenTable, one.lesson), undefined, 2);
  const read = readFile(saved);
  if (read.kind !== 'plays') throw new Error(read.kind);
  const [play] = read.plays;
  expect(play?.record.choices).toEqual(one.lesson.course.choices);
  expect(play?.over).toBe(true);
  expect(play && resumePlay(kitchenTable, play.record).ok).toBe(true);
  expect(readFile(saved)).toEqual(read);
});

test('a file that only looks like a trail gives nothing', () => {
  for (const text of ['{', '{"format":1,"rounds":[]}', '{"format":1,"rounds":[],"at":"now","record":{"format":1}}']) expect(readFile(text).kind).toBe('none');
});
