import { describe, expect, it } from 'vitest';
import { choiceAfter, recordOf } from '../../src/classroom/lesson/course.ts';
import { trailCsv, trailOf } from '../../src/classroom/lesson/export.ts';
import { forProjector, forTrainer } from '../../src/classroom/lesson/project.ts';
import { forPerson, forPhones } from '../../src/classroom/lesson/project-phone.ts';
import type { Participant } from '../../src/classroom/lesson/lesson.ts';
import { partingOf } from '../../src/classroom/screens/host/parting.ts';
import { turningOf } from '../../src/classroom/screens/host/turning.ts';
import { lookBack } from '../../src/play/look-back.ts';
import { resumePlay } from '../../src/play/play.ts';
import { classOf, classThatVotes, kitchenTable, six } from './lesson-of.ts';

describe('a lesson', () => {
  it('goes from the lobby through a vote, a talk and a second vote to what comes after', () => {
    const one = classThatVotes();
    expect(one.lesson.phase).toBe('voting');
    six.forEach((pid, at) => one.votes(pid, at < 4 ? 0 : 1));
    one.says({ type: 'close' });
    one.says({ type: 'reveal' });
    one.says({ type: 'talk' });
    one.says({ type: 'voteAgain' });
    six.forEach((pid, at) => one.votes(pid, at < 2 ? 0 : 1));
    one.says({ type: 'close' });
    one.says({ type: 'reveal' });
    const { asked } = forProjector(kitchenTable, one.lesson);
    const [kept = '', left = ''] = asked?.options.map(({ id }) => id) ?? [];
    expect(asked?.results.map(({ counts }) => [counts?.[kept], counts?.[left]])).toEqual([[4, 2], [2, 4]]);
    expect(asked?.shift).toContainEqual({ from: kept, to: left, people: 2 });
    expect(one.says({ type: 'goOn', choice: left })).toBeUndefined();
    expect(one.lesson.phase).toBe('goingOn');
    expect(one.lesson.course.choices).toEqual([left]);
  });

  it('goes on with an option that nobody voted for, when the trainer wants to see what happens', () => {
    const one = classThatVotes();
    for (const pid of six) one.votes(pid, 0);
    one.says({ type: 'close' });
    one.says({ type: 'reveal' });
    expect(one.says({ type: 'goOn', choice: one.lesson.round?.options[2] ?? '' })).toBeUndefined();
    expect(one.says({ type: 'goOn', choice: 'made up' })).toBe('notOffered');
  });

  it('is told step by step, on every screen at the same place', () => {
    const one = classOf('Ada');
    one.says({ type: 'start' });
    const before = forPhones(kitchenTable, one.lesson);
    expect(before.told[0]?.text).not.toBe('');
    expect(one.says({ type: 'tellBack' })).toBe('notNow');
    let steps = 0;
    while (one.says({ type: 'tellOn' }) === undefined) steps += 1;
    expect(steps).toBeGreaterThan(0);
    expect(one.lesson.course.step).toBe(steps);
  });

  it('steps back to an earlier choice, and keeps in the trail what was tried', () => {
    const one = classThatVotes();
    const goOn = () => one.says({ type: 'goOn', choice: one.lesson.round?.options[0] ?? '' });
    one.says({ type: 'close' });
    goOn();
    one.says({ type: 'openVote' });
    one.says({ type: 'close' });
    goOn();
    expect(one.says({ type: 'stepBack', turn: 1 })).toBeUndefined();
    expect(one.lesson.course.choices).toHaveLength(1);
    expect(one.lesson.trail.map(({ path, wentOnWith }) => [path.length, wentOnWith !== undefined])).toEqual([[0, true], [1, true]]);
    one.says({ type: 'openVote' });
    expect(one.lesson.round?.id).toBe(3);
    expect(one.says({ type: 'stepBack', turn: 0 })).toBeUndefined();
    expect(one.lesson.phase).toBe('scene');
    expect(one.lesson.trail.at(-1)).toMatchObject({ id: 3, path: [one.lesson.trail[0]?.wentOnWith] });
    expect(one.says({ type: 'stepBack', turn: 5 })).toBe('notOffered');
  });

  it('is a play like any other: its course opens in looking back', () => {
    const one = classOf();
    one.says({ type: 'start' });
    for (let turn = 0; turn < 40 && one.says({ type: 'openVote' }) === undefined; turn += 1) {
      one.says({ type: 'close' });
      one.says({ type: 'goOn', choice: one.lesson.round?.options[turn % 2] ?? '' });
    }
    expect(one.says({ type: 'lookBack' })).toBeUndefined();
    const record = recordOf(one.lesson.opening, one.lesson.course.choices);
    expect(record.choices.length).toBeGreaterThan(8);
    expect(resumePlay(kitchenTable, record).ok).toBe(true);
    expect(trailOf(kitchenTable, one.lesson).record).toEqual(record);
  });
});

describe('time', () => {
  it('closes a vote when it is up, and not a moment sooner', () => {
    const one = classOf(...six);
    one.says({ type: 'start' });
    one.says({ type: 'openVote', seconds: 30 });
    expect(one.hears({ kind: 'timeUp', at: 20_000 })).toBe('notNow');
    one.now = 30_999;
    expect(one.votes('Ada', 0)).toBeUndefined();
    one.now = 31_001;
    expect(one.votes('Bram', 0)).toBe('timeIsUp');
    expect(one.hears({ kind: 'timeUp', at: one.now })).toBeUndefined();
    expect(one.lesson.phase).toBe('closed');
  });

  it('can be switched off by the trainer, and stands still while the lesson is paused', () => {
    const one = classOf(...six);
    one.says({ type: 'start' });
    one.says({ type: 'openVote', seconds: 30 });
    one.now = 11_000;
    one.says({ type: 'pause', on: true });
    expect(one.lesson.timer).toEqual({ left: 20_000 });
    one.now = 500_000;
    one.says({ type: 'pause', on: false });
    expect(one.lesson.timer).toEqual({ ends: 520_000 });
    one.says({ type: 'timer' });
    one.now = 900_000;
    expect(one.votes('Ada', 0)).toBeUndefined();
  });
});

describe('people', () => {
  it('come late, and find the class where it is', () => {
    const one = classThatVotes();
    one.joins('Guus');
    expect(one.votes('Guus', 1)).toBeUndefined();
    expect(forTrainer(kitchenTable, one.lesson, new Set(['Guus'])).persons.at(-1)).toEqual({ pid: 'Guus', name: 'Guus', here: true });
  });

  it('stand before a locked door when they are new, and never when they belong', () => {
    const one = classThatVotes();
    one.says({ type: 'lock', on: true });
    expect(one.does('Guus', 'join', { name: '', token: 't' })).toBe('locked');
    expect(one.does('Ada', 'join', { name: '', token: 't' })).toBeUndefined();
  });

  it('take their open vote with them when they are removed', () => {
    const one = classThatVotes();
    one.votes('Ada', 0);
    one.says({ type: 'remove', pid: 'Ada' });
    expect(one.lesson.round?.ballots[0]?.votes.size).toBe(0);
    expect(one.votes('Ada', 0, 2)).toBe('removed');
  });

  it('are called what they like, on one line and within bounds', () => {
    const one = classOf();
    one.does('a', 'join', { name: ' \u202EGuus\n<b>&amp; ', token: 't' });
    one.does('b', 'join', { name: 'z'.repeat(90), token: 't' });
    expect([...one.lesson.people.values()].map(({ name }) => name)).toEqual(['Guus <b>&amp;', 'z'.repeat(24)]);
  });

  it('may watch instead of vote, and their marks stand beside what the model did', () => {
    const one = classThatVotes();
    one.says({ type: 'assign', pid: 'Ada', observes: 'bos' });
    expect(one.votes('Ada', 0)).toBe('observing');
    expect(forPerson(kitchenTable, one.lesson, one.lesson.people.get('Ada') ?? raise()).observes).toMatchObject({ id: 'bos' });
    one.says({ type: 'close' });
    one.says({ type: 'goOn', choice: one.lesson.round?.options[0] ?? '' });
    expect(one.does('Bram', 'mark', { turn: 1, ver: 1, opened: [], closed: [] })).toBe('notObserving');
    expect(one.does('Ada', 'mark', { turn: 1, ver: 1, opened: ['speak'], closed: [] })).toBeUndefined();
    expect(one.does('Ada', 'mark', { turn: 1, ver: 2, opened: ['think'], closed: ['act'] })).toBeUndefined();
    expect(forProjector(kitchenTable, one.lesson).watched).toEqual([]);
    one.says({ type: 'explain', on: true });
    const [watched] = forProjector(kitchenTable, one.lesson).watched;
    const rooms = watched?.persons[0]?.rooms ?? [];
    expect(rooms.map(({ room, opened, closed }) => `${room} +${opened} -${closed}`)).toEqual(['think +1 -0', 'speak +0 -0', 'choose +0 -0', 'decide +0 -0', 'act +0 -1']);
    expect(rooms.every(({ model }) => ['opened', 'closed', 'same'].includes(model))).toBe(true);
  });

  it('get the observers’ task by lot, and at least half of the class goes on voting', () => {
    const one = classOf(...six);
    one.says({ type: 'observers', each: 9 });
    const watching = [...one.lesson.people.values()].filter(({ observes }) => observes !== undefined);
    expect(watching).toHaveLength(3);
    // Everybody at the table is watched before anybody is watched twice, and before who only comes later.
    const watched = watching.map(({ observes }) => observes);
    expect(watched).toEqual(expect.arrayContaining([...kitchenTable.scenes[0]?.present ?? []]));
  });
});

describe('a class without phones', () => {
  it('raises hands, and the count is shown also when there are few', () => {
    const one = classOf();
    one.says({ type: 'start' });
    one.says({ type: 'openVote' });
    const [first = '', second = ''] = one.lesson.round?.options ?? [];
    expect(one.says({ type: 'count', hands: { elsewhere: 3 } })).toBe('notOffered');
    one.says({ type: 'count', hands: { [first]: 1, [second]: 2 } });
    one.says({ type: 'close' });
    one.says({ type: 'reveal' });
    expect(forProjector(kitchenTable, one.lesson).asked?.results[0]).toMatchObject({ total: 3, counts: { [first]: 1, [second]: 2 } });
  });
});

describe('groups', () => {
  it('play on their own, and are compared at the end', () => {
    const one = classOf(...six);
    expect(one.says({ type: 'openGroups', groups: 2 })).toBeUndefined();
    const inGroup = (id: number) => [...one.lesson.people.values()].find(({ group }) => group === id) ?? raise();
    expect([1, 2].map((id) => [...one.lesson.people.values()].filter(({ group }) => group === id).length)).toEqual([3, 3]);
    const ada = inGroup(1);
    const options = forPerson(kitchenTable, one.lesson, ada).group?.options ?? [];
    expect(options.length).toBeGreaterThan(1);
    expect(one.does(ada.id, 'move', { rev: 0, keep: 0, choice: options[0]?.id ?? '' })).toBeUndefined();
    expect(one.does(ada.id, 'move', { rev: 0, keep: 0, choice: options[1]?.id ?? '' })).toBe('stale');
    expect(one.does(inGroup(2).id, 'move', { rev: 0, keep: 0, choice: 'made up' })).toBe('notOffered');
    expect(forProjector(kitchenTable, one.lesson).groups[0]).toEqual({ id: 1, people: 3, turn: 1, over: false });
    expect(one.does(ada.id, 'move', { rev: 1, keep: 0 })).toBeUndefined();
    one.joins('Guus');
    expect(one.lesson.people.get('Guus')?.group).toBe(1);
    one.says({ type: 'compare' });
    expect(forProjector(kitchenTable, one.lesson).groups[0]?.choices).toEqual([]);
    expect(one.does(ada.id, 'move', { rev: 2, keep: 0 })).toBe('notNow');
  });

  it('see their own story and no other: where they are, what they said, and nothing that the class was told', () => {
    const one = classOf(...six);
    one.says({ type: 'openGroups', groups: 2 });
    const [ada, bram] = [1, 2].map((id) => [...one.lesson.people.values()].find(({ group }) => group === id) ?? raise()) as [Participant, Participant];
    const { options, scene } = forPerson(kitchenTable, one.lesson, ada).group ?? raise();
    expect(scene).toMatchObject({ number: 1, of: 3 });
    one.does(ada.id, 'move', { rev: 0, keep: 0, choice: options[1]?.id ?? '' });
    expect(forPerson(kitchenTable, one.lesson, ada).group?.chosen).toBe(options[1]?.text);
    expect(forPerson(kitchenTable, one.lesson, bram).group?.chosen).toBeUndefined();
    for (const command of ['compare', 'lookBack'] as const) {
      one.says({ type: command });
      expect(forPhones(kitchenTable, one.lesson)).toMatchObject({ told: [] });
    }
    expect(trailCsv(trailOf(kitchenTable, one.lesson), 'nl')).toContain(`groep 1;1;${scene.title};`);
  });

  it.each([
    [[], undefined],
    [[['a', 'b'], ['a', 'b']], undefined],
    [[['a', 'b'], ['a']], undefined],
    [[['a', 'b', 'c'], ['a', 'x'], ['a']], 1],
    [[['a'], ['x']], 0],
  ])('part where not everybody who came so far chose the same: %j', (courses, parting) => {
    expect(partingOf(courses)).toBe(parting);
  });

  it('look back at the sentence after which most rooms opened or closed, from where they parted on', () => {
    const one = classThatVotes();
    const courseOf = (choice: number): readonly string[] => {
      let choices: readonly string[] = [];
      for (let view = choiceAfter(kitchenTable, one.lesson.opening, choices); view?.phase === 'choosing'; view = choiceAfter(kitchenTable, one.lesson.opening, choices)) {
        choices = [...choices, view.choices[choice]?.id ?? ''];
      }
      return choices;
    };
    const trace = lookBack(kitchenTable, recordOf(one.lesson.opening, courseOf(0)));
    const movesAt = (since: number) => trace.turns.slice(since).flatMap(({ reactions }) => reactions.map(({ opened, closed }) => opened.length + closed.length));
    for (const since of [0, 3]) {
      const { turn, reaction } = turningOf(trace, since) ?? {};
      expect(turn?.turn).toBeGreaterThan(since);
      expect((reaction?.opened.length ?? 0) + (reaction?.closed.length ?? 0)).toBe(Math.max(...movesAt(since)));
    }
    expect(turningOf(trace, trace.turns.length)).toBeUndefined();
  });
});

describe('the trail', () => {
  it('tells counts and no persons, and no counts of fewer than five', () => {
    const one = classThatVotes();
    for (const pid of six.slice(0, 4)) one.votes(pid, 0);
    one.says({ type: 'close' });
    one.says({ type: 'goOn', choice: one.lesson.round?.options[0] ?? '' });
    const few = trailOf(kitchenTable, one.lesson);
    expect(few.rounds[0]?.results[0]).toEqual({ total: 4 });
    expect(trailCsv(few, 'nl')).toContain('minder dan vijf');
    one.says({ type: 'openVote' });
    for (const pid of six) one.votes(pid, 1);
    const trail = trailOf(kitchenTable, one.lesson);
    expect(trailCsv(trail, 'en').split('\r\n').find((row) => row.startsWith('2;2;') && row.includes(';6;'))).toBeDefined();
    for (const name of six) expect(JSON.stringify(trail) + trailCsv(trail, 'nl')).not.toContain(name);
  });
});

function raise(): never {
  throw new Error('nobody there');
}
