import { expect, test } from 'vitest';
import type { Surroundings } from '../../src/interface/ports.ts';
import { device, kept, kitchen, lookedOnAt, playOn, sessionOn } from './fixtures/session-on.ts';

test('an example is looked on at without becoming a play of one’s own', async () => {
  const session = sessionOn(device());
  await session.lookOn('keukentafel');
  playOn(session, 1);
  await kept(session);
  expect(session.keeping.state.get().plays).toMatchObject([{ example: true }]);
  expect(session.keeping.current('keukentafel')).toBeUndefined();
});

test.each<[string, Surroundings['example']]>([
  ['can’t be had', () => Promise.reject(new Error('No connection.'))],
  ['belongs to another version of the conversation', () => Promise.resolve({ ...lookedOnAt, steps: [{ choice: 'of-long-ago', comment: {} }] })],
])('an example that %s is told, and the conversation can be played', async (_why, example) => {
  const session = sessionOn(device(), undefined, example);
  await session.lookOn('keukentafel');
  expect(session.state.get()).toMatchObject({ screen: { kind: 'before' }, notices: [{ kind: 'exampleUnavailable', title: kitchen.title }] });
});

test('an example that is taken over goes on from the same word, and is kept as a play like any other', async () => {
  const session = sessionOn(device());
  await session.lookOn('keukentafel');
  playOn(session, 2);
  const { screen: before } = session.state.get();
  session.takeOver();
  const { screen } = session.state.get();
  if (before.kind !== 'play' || screen.kind !== 'play') throw new Error('There is no play on the table.');
  expect([screen.play, screen.sitting, screen.example]).toEqual([before.play, before.sitting, undefined]);
  playOn(session, 3);
  await kept(session);
  expect(session.keeping.state.get().plays.map(({ record }) => record.choices.length)).toEqual([3]);
  expect(session.keeping.current('keukentafel')?.record.seed).toBe(lookedOnAt.seed);
});

test('looking on is gone on with where it was left', async () => {
  const here = device();
  const session = sessionOn(here);
  await session.lookOn('keukentafel');
  playOn(session, 1);
  await kept(session);
  const id = session.keeping.state.get().plays[0]?.id ?? '';
  const later = sessionOn(here);
  await later.keeping.ready;
  await later.goOnWith(id);
  expect(later.state.get().screen).toMatchObject({ kind: 'play', id, example: lookedOnAt, play: { record: { choices: { length: 1 } } } });
});
