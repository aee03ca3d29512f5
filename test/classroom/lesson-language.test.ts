import { expect, test } from 'vitest';
import { trailCsv, trailOf } from '../../src/classroom/lesson/export.ts';
import { forPhones } from '../../src/classroom/lesson/project-phone.ts';
import { forProjector, forTrainer } from '../../src/classroom/lesson/project.ts';
import { playableScenarios } from '../../src/cli/site/scenarios.ts';
import { classThatVotes, kitchenTable } from './lesson-of.ts';

const english = playableScenarios('.')('keukentafel', 'en') ?? kitchenTable;

test('everybody reads the same lesson in their own language: the same options, in other words', () => {
  const { lesson } = classThatVotes();
  const [nl, en] = [forPhones(kitchenTable, lesson), forPhones(english, lesson)];
  expect([nl.language, en.language]).toEqual(['nl', 'en']);
  expect(en.asked?.options.map(({ id }) => id)).toEqual(nl.asked?.options.map(({ id }) => id));
  for (const [at, { text }] of (en.asked?.options ?? []).entries()) expect(text).not.toBe(nl.asked?.options[at]?.text);
  expect(en.told).toHaveLength(nl.told.length);
  expect(en.told[0]?.text).not.toBe(nl.told[0]?.text);
  expect(en.scene?.title).not.toBe(nl.scene?.title);
});

test('the trail is told in the language of who asks for it', () => {
  const one = classThatVotes();
  one.says({ type: 'close' });
  one.says({ type: 'goOn', choice: one.lesson.round?.options[0] ?? '' });
  const [row] = forTrainer(english, one.lesson, new Set()).trail;
  const text = row?.options[0]?.text ?? '';
  expect(text).not.toBe('');
  expect(trailCsv(trailOf(english, one.lesson), 'en')).toContain(text);
  expect(trailCsv(trailOf(kitchenTable, one.lesson), 'nl')).not.toContain(text);
});

test('the wall speaks what the trainer lets it speak', () => {
  const one = classThatVotes();
  expect(forProjector(kitchenTable, one.lesson).wall).toBe('nl');
  one.says({ type: 'speak', language: 'en' });
  expect(forProjector(english, one.lesson).wall).toBe('en');
});
