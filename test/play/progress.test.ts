import { describe, expect, test } from 'vitest';
import { moveCodes, moves } from '../../src/model/moves.ts';
import { rooms } from '../../src/model/rooms.ts';
import { lookBack } from '../../src/play/look-back.ts';
import { goOnToChoice, beginPlay } from '../../src/play/play.ts';
import { pick, type Policy } from '../../src/play/policies.ts';
import { seeded } from '../../src/play/chance.ts';
import { adviceFrom } from '../../src/play/progress/advice.ts';
import { lookedOnIn, progressOver, type Seen } from '../../src/play/progress/progress.ts';
import type { PlayRecord } from '../../src/play/record.ts';
import { kitchenTable } from './explore/kitchen-table.ts';

const scenario = kitchenTable();

function seen(record: PlayRecord, lookedOn = 0): Seen {
  return { record, trace: lookBack(scenario, record), lookedOn };
}

/** Somebody with one habit, for so many choices. */
function playedBy(policy: Policy, seed: number, most = 99): PlayRecord {
  const play = beginPlay(scenario, seed);
  const chance = seeded(seed);
  play.start();
  goOnToChoice(play);
  while (play.view.phase === 'choosing' && play.record.choices.length < most) {
    play.choose(pick(policy, play.view.choices, scenario, chance).id);
    goOnToChoice(play);
  }
  return play.record;
}

describe('progress over plays', () => {
  test('is nothing before anything is played', () => {
    const none = progressOver([]);
    expect([none.plays, none.choices]).toEqual([0, 0]);
    expect(adviceFrom(none)).toEqual([]);
  });

  test('counts a move once for each choice in which it was made, and the newest play beside all of them', () => {
    const [newest, older] = [playedBy('equal', 1), playedBy('controlling', 2)];
    const both = progressOver([seen(newest), seen(older)]);
    const one = progressOver([seen(newest)]);
    expect(both.plays).toBe(2);
    expect(both.choices).toBe(newest.choices.length + older.choices.length);
    for (const move of moveCodes) {
      expect(both.moves[move].newest, move).toBe(one.moves[move].all);
      expect(both.moves[move].all, move).toBeGreaterThanOrEqual(one.moves[move].all);
      expect(both.moves[move].all, move).toBeLessThanOrEqual(both.choices);
    }
    for (const room of rooms) expect(both.rooms[room].opened.newest, room).toBe(one.rooms[room].opened.all);
  });

  test('shows the habit that was played: who takes the say closes rooms, who plays as an equal opens them', () => {
    const taking = progressOver([1, 2, 3].map((seed) => seen(playedBy('controlling', seed))));
    const equal = progressOver([1, 2, 3].map((seed) => seen(playedBy('equal', seed))));
    const sum = (of: typeof taking, side: 'opened' | 'closed') => rooms.reduce((all, room) => all + of.rooms[room][side].all, 0);
    expect(sum(taking, 'closed')).toBeGreaterThan(sum(taking, 'opened'));
    expect(sum(equal, 'opened')).toBeGreaterThan(sum(equal, 'closed'));
  });

  test('a play that went on from another one’s choices does not count those again', () => {
    const whole = playedBy('equal', 1);
    const again: PlayRecord = { ...whole, choices: whole.choices.slice(0, 6) };
    expect(progressOver([seen(again), seen(whole)])).toEqual(progressOver([seen(whole)]));
    const begun: PlayRecord = { ...whole, choices: whole.choices.slice(0, 2) };
    expect(progressOver([seen(whole), seen(begun)]).choices).toBe(whole.choices.length);
  });

  test('what an example chose is not what its onlooker chose', () => {
    const record = playedBy('equal', 1);
    expect(progressOver([seen(record, 5)]).choices).toBe(record.choices.length - 5);
    expect(progressOver([seen(record, record.choices.length)]).plays).toBe(0);
  });

  test('a play began as an example when it has its chance and its choices', () => {
    const example = { seed: 1, steps: [{ choice: 'a' }, { choice: 'b' }, { choice: 'c' }] };
    const of = (seed: number, choices: readonly string[]) => lookedOnIn({ format: 1, scenario: 's', version: 'v', seed, choices }, example);
    expect(of(1, ['a', 'b', 'x', 'y'])).toBe(2);
    expect(of(1, ['a', 'b', 'c'])).toBe(3);
    expect(of(1, ['a', 'b', 'c', 'd'])).toBe(3);
    expect(of(2, ['a', 'b'])).toBe(0);
    expect(lookedOnIn({ format: 1, scenario: 's', version: 'v', seed: 1, choices: ['a'] }, undefined)).toBe(0);
  });
});

describe('what to practise next', () => {
  test('comes from what was done: less of what took the say, something that opens it instead', () => {
    for (const policy of ['controlling', 'yielding'] as const) {
      const [first] = adviceFrom(progressOver([1, 2].map((seed) => seen(playedBy(policy, seed)))));
      expect(first?.kind, policy).toBe('lessOf');
      if (first?.kind !== 'lessOf') return;
      expect(moves[first.move].stance).toBe(policy);
      expect(first.times).toBeGreaterThanOrEqual(2);
    }
  });

  test('a single slip is no habit', () => {
    const advice = adviceFrom(progressOver([seen(playedBy('controlling', 1, 1))]));
    expect(advice.filter(({ kind }) => kind === 'lessOf')).toEqual([]);
  });

  test('is never more than three things', () => {
    for (const policy of ['controlling', 'equal', 'mixed', 'yielding', 'avoiding'] as const) {
      expect(adviceFrom(progressOver([seen(playedBy(policy, 3))])).length).toBeLessThanOrEqual(3);
    }
  });
});
