import { expect, test } from 'vitest';
import { beginningOf } from '../../src/cli/site/page-scenario.ts';
import { oldPrefix } from '../../src/interface/keep/old-saves.ts';
import { goOnToChoice } from '../../src/play/play.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { forbidden } from './fixtures/memory.ts';
import { device, inEither, kept, kitchen, playOn, sessionOn } from './fixtures/session-on.ts';
import { settled } from './fixtures/settled.ts';
import { noShelf } from './fixtures/shelf.ts';

test('everything can be taken off the device at once', async () => {
  const here = device();
  const session = sessionOn(here);
  await session.begin(kitchen, []);
  playOn(session, 1);
  session.change({ textSize: 150 });
  expect(await session.eraseAll()).toBe(true);
  expect(here.storage()).toHaveLength(0);
  expect(await here.shelf.all()).toEqual([]);
});

test('from the menu through a conversation into looking back', async () => {
  const session = sessionOn(device());
  await session.open('keukentafel');
  expect(session.state.get().screen.kind).toBe('before');
  await session.begin(kitchen, [0]);
  playOn(session);
  await session.lookBack();
  const { screen } = session.state.get();
  expect(screen).toMatchObject({ kind: 'lookingBack', compass: [0] });
  if (screen.kind !== 'lookingBack') throw new Error('unreachable');
  expect(screen.traceIn('nl').ending).toBeDefined();
});

test('a play that was left is offered in the menu and gone on with', async () => {
  const here = device();
  const left = sessionOn(here);
  await left.begin(kitchen, []);
  playOn(left, 2);
  await kept(left);
  const session = sessionOn(here);
  await session.keeping.ready;
  expect(session.keeping.current('keukentafel')?.record.choices).toHaveLength(2);
  await session.resume('keukentafel');
  const resumed = session.state.get().screen;
  expect(resumed.kind === 'play' && resumed.play.record.choices).toHaveLength(2);
  expect(resumed.kind === 'play' && resumed.earlier?.().turns).toHaveLength(2);
  playOn(session, 3);
  await kept(session);
  expect(session.keeping.state.get().plays).toHaveLength(1);
});

test('playing again from a choice is a play of its own, with the same compass; the first one stays', async () => {
  const session = sessionOn(device());
  await session.begin(kitchen, [3]);
  playOn(session);
  await session.lookBack();
  await session.playFrom(3);
  expect(session.state.get().screen).toMatchObject({ kind: 'play', compass: [3] });
  const { screen } = session.state.get();
  expect(screen.kind === 'play' && screen.play.record.choices).toHaveLength(2);
  playOn(session, 3);
  await kept(session);
  const [again, first] = session.keeping.state.get().plays;
  expect(again).toMatchObject({ over: false, record: { choices: first?.record.choices.slice(0, 3) } });
  expect(first?.over).toBe(true);
  expect(kitchen.endings).toContainEqual(expect.objectContaining(first?.ending));
});

test('looking back knows how another choice would have landed, without changing the play', async () => {
  const session = sessionOn(device());
  await session.begin(kitchen, []);
  playOn(session);
  await session.lookBack();
  const { screen } = session.state.get();
  if (screen.kind !== 'lookingBack') throw new Error('unreachable');
  const trace = screen.traceIn('nl');
  const first = trace.turns[0];
  const other = first?.offered.find(({ id }) => id !== first.chosen.id);
  const reactions = screen.elsewhere(1, other?.id ?? '', 'nl');
  expect(reactions.length).toBeGreaterThan(0);
  expect(screen.elsewhere(1, first?.chosen.id ?? '', 'nl')).toEqual(first?.reactions);
  expect(screen.traceIn('nl')).toEqual(trace);
});

test('a play of another version of the scenario is told, and stays kept', async () => {
  const here = device();
  const old = { format: 1, record: { format: 1, scenario: 'keukentafel', version: 'old', seed: 1, choices: ['gone'] }, compass: [], savedAt: 1, over: true };
  here.storage().setItem(`${oldPrefix}keukentafel`, JSON.stringify(old));
  const session = sessionOn(here);
  await session.keeping.ready;
  await session.resume('keukentafel');
  expect(session.state.get().screen.kind).toBe('before');
  expect(session.state.get().notices).toEqual([{ kind: 'saveOutdated', title: kitchen.title }]);
  expect(session.keeping.state.get().plays).toMatchObject([{ record: old.record }]);
});

test('where nothing can be kept, the player is told once and plays on', async () => {
  const session = sessionOn({ shelf: noShelf(), storage: forbidden });
  await session.begin(kitchen, []);
  playOn(session, 1);
  session.keep(false);
  await kept(session);
  session.change({ textSize: 150 });
  expect(session.state.get().notices).toEqual([{ kind: 'storageBlocked' }]);
  expect(session.state.get().settings.textSize).toBe(150);
});

test('a scenario that can’t be fetched is told each time, and the menu stays', async () => {
  const session = sessionOn(device(), () => Promise.reject(new Error('offline')));
  await session.open('keukentafel');
  const [notice] = session.state.get().notices;
  expect(notice).toEqual({ kind: 'scenarioUnavailable', title: kitchen.title });
  expect(session.state.get().screen.kind).toBe('menu');
  expect(session.state.get().opening).toBeUndefined();
  if (notice) session.dismiss(notice);
  await session.open('keukentafel');
  expect(session.state.get().notices).toHaveLength(1);
});

test('a play begins before all of its scenario has come, and waits for the rest with its first choice', async () => {
  const here = device();
  let connected = false;
  const session = sessionOn(here, () => (connected ? Promise.resolve(kitchen) : Promise.reject(new Error('No connection.'))), undefined, () => Promise.resolve(beginningOf(kitchen) ?? kitchen));
  await session.open('keukentafel');
  await session.begin(kitchen, [2]);
  const { screen: begun } = session.state.get();
  if (begun.kind !== 'play') throw new Error('Nothing is played.');
  begun.play.start();
  goOnToChoice(begun.play);
  const [choice] = begun.play.view.choices;
  await session.chooseFirst(choice?.id ?? '');
  expect(session.state.get().notices).toEqual([{ kind: 'scenarioUnavailable', title: 'Aan de keukentafel' }]);
  expect(session.state.get().screen).toBe(begun);
  connected = true;
  await session.chooseFirst(choice?.id ?? '');
  const { screen } = session.state.get();
  expect(screen).toMatchObject({ kind: 'play', id: begun.id, sitting: begun.sitting, compass: [2], turned: 0 });
  expect(screen.kind === 'play' && screen.play.record).toEqual({ ...begun.play.record, choices: [choice?.id] });
  expect(screen.kind === 'play' && screen.play.view.phase).toBe('reacting');
  await kept(session);
  expect(session.keeping.current('keukentafel')?.record.choices).toEqual([choice?.id]);
  playOn(session);
  await session.lookBack();
  expect(session.state.get().screen.kind).toBe('lookingBack');
});

/** Until whatever is being fetched has come. */
test('changing the language changes the cards', async () => {
  const here = device();
  const session = sessionOn(here);
  const title = () => session.state.get().cards?.map((card) => card.ok && card.title)[0];
  expect(title()).toBe(kitchen.title);
  session.change({ language: 'en' });
  await settled();
  expect(title()).toBe(kitchen.title.toUpperCase());
  expect(sessionOn(here).state.get().cards).toBeUndefined();
});

test('a play goes on in the language that is picked: same choices, same people, same compass, nothing said twice', async () => {
  const session = sessionOn(device(), inEither);
  await session.begin(kitchen, [1]);
  playOn(session, 3);
  const before = session.state.get().screen;
  session.change({ language: 'en' });
  await settled();
  const after = session.state.get().screen;
  if (before.kind !== 'play' || after.kind !== 'play') throw new Error('unreachable');
  expect(after).toMatchObject({ sitting: before.sitting, compass: [1], scenario: { language: 'en' } });
  expect(after.play.record).toEqual(before.play.record);
  goOnToChoice(after.play);
  expect(after.play.view.choices).toEqual(before.play.view.choices.map(({ id, text }) => ({ id, text: text.toUpperCase() })));
  expect(after.earlier?.().turns.map(({ chosen }) => chosen.text)).toEqual(after.earlier?.().turns.map(({ chosen }) => chosen.text.toUpperCase()));
});

test('looking back, too, goes on in the language that is picked', async () => {
  const session = sessionOn(device(), inEither);
  await session.begin(kitchen, []);
  playOn(session);
  await session.lookBack();
  session.change({ language: 'en' });
  await settled();
  const { screen } = session.state.get();
  if (screen.kind !== 'lookingBack') throw new Error('unreachable');
  const { turns } = screen.traceIn('en');
  expect(turns.map(({ chosen }) => chosen.text)).toEqual(turns.map(({ chosen }) => chosen.text.toUpperCase()));
});

test('a conversation that is told in one language stays in it', async () => {
  const session = sessionOn(device());
  await session.begin(kitchen, []);
  const before = session.state.get().screen;
  session.change({ language: 'en' });
  await settled();
  expect(session.state.get().screen).toBe(before);
});

test('what was written beforehand is kept with the play', async () => {
  const session = sessionOn(device());
  await session.begin(kitchen, [1], { atOnce: 'Eerst koffie.' });
  playOn(session, 1);
  await kept(session);
  expect(session.keeping.state.get().plays).toMatchObject([{ compass: [1], before: { atOnce: 'Eerst koffie.' } }]);
});

test('who goes somewhere else while a scenario is being fetched, is not called back', async () => {
  let arrive: (scenario: Scenario) => void = () => undefined;
  const session = sessionOn(device(), () => new Promise((resolve) => { arrive = resolve; }));
  const opening = session.open('keukentafel');
  session.seeProgress();
  arrive(kitchen);
  await opening;
  expect(session.state.get().screen.kind).toBe('progress');
});
