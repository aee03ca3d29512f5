import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Surroundings, TextStorage } from '../../src/interface/ports.ts';
import { createSession, type Session } from '../../src/interface/session.ts';
import { savePrefix } from '../../src/interface/saves.ts';
import { lookBack } from '../../src/play/look-back.ts';
import { beginPlay, goOnToChoice, resumePlay } from '../../src/play/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { withTexts } from '../../src/scenario/translations/texts.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { forbidden, memory } from './fixtures/memory.ts';
import { brokenCard } from './fixtures/broken-card.ts';

const file = 'scenarios/keukentafel/scenario.md';
const read = readScenario('keukentafel', file, readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
if (!read.scenario) throw new Error('The kitchen table can’t be played.');
const kitchen: Scenario = read.scenario;

/** The kitchen table as if somebody had translated it by shouting. */
const loud = withTexts({ ...kitchen, language: 'en' }, ({ text }) => text.toUpperCase());
const inEither: Surroundings['loadScenario'] = (_id, language) => Promise.resolve(language === 'en' ? loud : kitchen);

function sessionWith(storage: () => TextStorage, loadScenario: Surroundings['loadScenario'] = () => Promise.resolve(kitchen)): Session {
  return createSession({
    catalogue: [{ ...kitchen, ok: true, setting: 'keuken' }, brokenCard],
    cardsIn: (language) => (language === 'en' ? Promise.resolve([{ ...loud, ok: true, setting: 'keuken' }]) : undefined),
    loadScenario,
    plays: () => Promise.resolve({ begin: beginPlay, resume: resumePlay, lookBack }),
    still: () => Promise.reject(new Error('Nobody is drawn in this test.')),
    openStage: () => Promise.reject(new Error('No stage in this test.')),
    openSound: () => Promise.reject(new Error('No sound in this test.')),
    speech: undefined,
    storage,
    now: () => 1000,
    chance: () => 0.5,
    language: 'nl',
  });
}

/** Makes choices until so many have been made, or to the end; the session keeps the play as the screen would. */
function playOn(session: Session, choices = Infinity): void {
  const { screen } = session.state.get();
  if (screen.kind !== 'play') throw new Error(`Nothing is played on ${screen.kind}.`);
  const { play } = screen;
  if (play.view.phase === 'before') play.start();
  goOnToChoice(play);
  while (play.view.phase === 'choosing' && play.record.choices.length < choices) {
    play.choose(play.view.choices[0]?.id ?? '');
    goOnToChoice(play);
  }
  session.keep(play.view.phase === 'lookingBack');
}

test('from the menu through a conversation into looking back', async () => {
  const storage = memory();
  const session = sessionWith(() => storage);
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
  const storage = memory();
  const left = sessionWith(() => storage);
  await left.begin(kitchen, []);
  playOn(left, 2);
  const session = sessionWith(() => storage);
  const { screen } = session.state.get();
  expect(screen.kind === 'menu' && screen.saved.get('keukentafel')?.record.choices).toHaveLength(2);
  await session.resume('keukentafel');
  const resumed = session.state.get().screen;
  expect(resumed.kind === 'play' && resumed.play.record.choices).toHaveLength(2);
  expect(resumed.kind === 'play' && resumed.earlier?.turns).toHaveLength(2);
});

test('playing again from a choice lets go of what came after it, and keeps the compass', async () => {
  const storage = memory();
  const session = sessionWith(() => storage);
  await session.begin(kitchen, [3]);
  playOn(session);
  await session.lookBack();
  await session.playFrom(3);
  expect(session.state.get().screen).toMatchObject({ kind: 'play', compass: [3] });
  const { screen } = session.state.get();
  expect(screen.kind === 'play' && screen.play.record.choices).toHaveLength(2);
});

test('looking back knows how another choice would have landed, without changing the play', async () => {
  const storage = memory();
  const session = sessionWith(() => storage);
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

test('a save of another version is told, set aside and not gone on with', async () => {
  const storage = memory();
  const old = { format: 1, record: { format: 1, scenario: 'keukentafel', version: 'old', seed: 1, choices: ['gone'] }, compass: [], savedAt: 1, over: true };
  storage.setItem(`${savePrefix}keukentafel`, JSON.stringify(old));
  const session = sessionWith(() => storage);
  await session.resume('keukentafel');
  expect(session.state.get().screen.kind).toBe('before');
  expect(session.state.get().notices).toMatchObject([{ kind: 'saveOutdated', title: kitchen.title }]);
  expect([...storage.kept.values()]).toEqual([JSON.stringify(old)]);
});

test('where nothing can be kept, the player is told once and plays on', async () => {
  const session = sessionWith(forbidden);
  await session.begin(kitchen, []);
  playOn(session, 1);
  session.keep(false);
  session.change({ textSize: 150 });
  expect(session.state.get().notices).toEqual([{ kind: 'storageBlocked' }]);
  expect(session.state.get().settings.textSize).toBe(150);
});

test('a scenario that can’t be fetched is told each time, and the menu stays', async () => {
  const storage = memory();
  const session = sessionWith(() => storage, () => Promise.reject(new Error('offline')));
  await session.open('keukentafel');
  const [notice] = session.state.get().notices;
  expect(notice).toEqual({ kind: 'scenarioUnavailable', title: kitchen.title });
  expect(session.state.get().screen.kind).toBe('menu');
  expect(session.state.get().opening).toBeUndefined();
  if (notice) session.dismiss(notice);
  await session.open('keukentafel');
  expect(session.state.get().notices).toHaveLength(1);
});

/** Until whatever is being fetched has come. */
const settled = () => new Promise((resolve) => { setTimeout(resolve, 0); });

test('changing the language changes the cards', async () => {
  const storage = memory();
  const session = sessionWith(() => storage);
  const title = () => session.state.get().cards?.map((card) => card.ok && card.title)[0];
  expect(title()).toBe(kitchen.title);
  session.change({ language: 'en' });
  await settled();
  expect(title()).toBe(kitchen.title.toUpperCase());
  expect(sessionWith(() => storage).state.get().cards).toBeUndefined();
});

test('a play goes on in the language that is picked: same choices, same people, same compass, nothing said twice', async () => {
  const storage = memory();
  const session = sessionWith(() => storage, inEither);
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
  expect(after.earlier?.turns.map(({ chosen }) => chosen.text)).toEqual(after.earlier?.turns.map(({ chosen }) => chosen.text.toUpperCase()));
});

test('looking back, too, goes on in the language that is picked', async () => {
  const storage = memory();
  const session = sessionWith(() => storage, inEither);
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
  const storage = memory();
  const session = sessionWith(() => storage);
  await session.begin(kitchen, []);
  const before = session.state.get().screen;
  session.change({ language: 'en' });
  await settled();
  expect(session.state.get().screen).toBe(before);
});
