import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { trailOf } from '../../src/classroom/lesson/export.ts';
import type { HostCommand } from '../../src/classroom/lesson/inputs.ts';
import { openLesson } from '../../src/classroom/lesson/lesson.ts';
import type { Lesson } from '../../src/classroom/lesson/lesson.ts';
import { forPerson, forPhones } from '../../src/classroom/lesson/project-phone.ts';
import { forProjector } from '../../src/classroom/lesson/project.ts';
import { replay } from '../../src/classroom/lesson/reduce.ts';
import { classOf, kitchenTable, six } from './lesson-of.ts';
import type { Class } from './lesson-of.ts';

/** Something that somebody tries, sensible or not. */
const anyDeed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('vote' as const), who: fc.nat({ max: 5 }), option: fc.nat({ max: 4 }), ver: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('leave' as const), who: fc.nat({ max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('join' as const), who: fc.nat({ max: 5 }) }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('say' as const), command: fc.nat({ max: 11 }), option: fc.nat({ max: 4 }) }) },
);
type Deed = typeof anyDeed extends fc.Arbitrary<infer T> ? T : never;

const anyLesson = fc.array(anyDeed, { minLength: 10, maxLength: 60 });
vi.setConfig({ testTimeout: 60_000 });
const runs = { numRuns: 40 };

function happen(one: Class, deed: Deed): void {
  one.now += 700;
  if (deed.does === 'say') one.says(commands(one, deed.option)[deed.command] ?? { type: 'reveal' });
  else if (deed.does === 'vote') one.votes(six[deed.who] ?? '', deed.option, deed.ver);
  else if (deed.does === 'join') one.joins(six[deed.who] ?? '');
  else one.does(six[deed.who] ?? '', 'leave', {});
}

function commands({ lesson }: Class, option: number): readonly HostCommand[] {
  return [
    { type: 'openVote' },
    { type: 'openVote', seconds: 5 },
    { type: 'close' },
    { type: 'reveal' },
    { type: 'voteAgain' },
    { type: 'goOn', choice: lesson.round?.options[option] ?? '' },
    { type: 'stepBack', turn: option % 3 },
    { type: 'pause', on: option > 2 },
    { type: 'lock', on: option > 2 },
    { type: 'observers', each: option % 2 },
    { type: 'explain', on: true },
    { type: 'count', hands: Object.fromEntries((lesson.round?.options ?? []).map((id) => [id, option])) },
  ];
}

/** The same lesson in which everybody voted the other way, wherever that is still a secret. */
function turned(lesson: Lesson): Lesson {
  const { round } = lesson;
  const [first] = round?.options ?? [];
  if (!round || !first) return lesson;
  const ballots = round.ballots.map((ballot) =>
    ballot.revealed ? ballot : { ...ballot, votes: new Map([...ballot.votes].map(([pid, { ver }]) => [pid, { ver, choice: first }])) },
  );
  return { ...lesson, round: { ...round, ballots } };
}

function started(): Class {
  const one = classOf(...six);
  one.says({ type: 'start' });
  one.says({ type: 'openVote' });
  return one;
}

describe('whatever happens in a lesson', () => {
  it('nobody has two votes in one ballot, and every vote is for an option that was offered', () => {
    fc.assert(
      fc.property(anyLesson, (deeds) => {
        const one = started();
        for (const deed of deeds) {
          happen(one, deed);
          for (const { ballots, options } of [...one.lesson.trail, ...(one.lesson.round ? [one.lesson.round] : [])]) {
            for (const { votes } of ballots) {
              expect(votes.size).toBeLessThanOrEqual(six.length);
              for (const { choice } of votes.values()) expect(options).toContain(choice);
            }
          }
        }
      }),
      runs,
    );
  });

  it('a vote that was accepted is never replaced by one with a lower number', () => {
    const anyVotes = fc.array(fc.record({ option: fc.nat({ max: 2 }), ver: fc.integer({ min: 1, max: 6 }) }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyVotes, (votes) => {
        const one = started();
        const accepted = votes.filter(({ option, ver }) => one.votes('Ada', option, ver) === undefined);
        const highest = accepted.toSorted((a, b) => a.ver - b.ver).at(-1);
        const kept = one.lesson.round?.ballots[0]?.votes.get('Ada');
        expect(kept).toEqual({ choice: one.lesson.round?.options[highest?.option ?? 0], ver: highest?.ver });
      }),
      { numRuns: 60 },
    );
  });

  it('neither phones nor projector know anything of a ballot that was not revealed', () => {
    fc.assert(
      fc.property(anyLesson, (deeds) => {
        const one = started();
        for (const deed of deeds) happen(one, deed);
        const others = turned(one.lesson);
        expect(forPhones(kitchenTable, others)).toEqual(forPhones(kitchenTable, one.lesson));
        expect(forProjector(kitchenTable, others)).toEqual(forProjector(kitchenTable, one.lesson));
        const shown = one.lesson.round?.ballots.filter(({ revealed }) => revealed).length ?? 0;
        expect(forPhones(kitchenTable, one.lesson).asked?.results ?? []).toHaveLength(shown);
      }),
      runs,
    );
  });

  it('a vote of one leaves every other phone’s screen as it was', () => {
    fc.assert(
      fc.property(anyLesson, fc.nat({ max: 4 }), (deeds, option) => {
        const one = started();
        for (const deed of deeds) happen(one, deed);
        const seen = () => [forPhones(kitchenTable, one.lesson), ...[...one.lesson.people.values()].filter(({ id }) => id !== 'Ada').map((person) => forPerson(kitchenTable, one.lesson, person))];
        const before = seen();
        one.votes('Ada', option, 9);
        expect(seen()).toEqual(before);
      }),
      runs,
    );
  });

  it('the same inputs make the same lesson again', () => {
    fc.assert(
      fc.property(anyLesson, (deeds) => {
        const one = started();
        for (const deed of deeds) happen(one, deed);
        const written = JSON.parse(JSON.stringify(one.inputs)) as typeof one.inputs;
        expect(replay(kitchenTable, openLesson(one.lesson.opening), written)).toEqual(one.lesson);
      }),
      runs,
    );
  });

  it('a command given twice is carried out once, and one on an older screen is refused', () => {
    fc.assert(
      fc.property(anyLesson, fc.nat({ max: 11 }), (deeds, which) => {
        const one = started();
        for (const deed of deeds) happen(one, deed);
        const command = commands(one, 1)[which] ?? { type: 'close' };
        const input = { kind: 'host', at: one.now, cmdId: 'twice', expectedRev: one.lesson.rev, command } as const;
        const first = one.hears(input);
        const after = one.lesson;
        const again = one.hears(input);
        expect(again).toBe(first);
        expect(one.lesson).toBe(after);
        expect(one.hears({ ...input, cmdId: 'other', expectedRev: one.lesson.rev - 1 })).toBe('stale');
      }),
      runs,
    );
  });

  it('the export counts what was voted and raised, no more and no less', () => {
    fc.assert(
      fc.property(anyLesson, (deeds) => {
        const one = started();
        for (const deed of deeds) happen(one, deed);
        const rounds = [...one.lesson.trail, ...(one.lesson.round ? [one.lesson.round] : [])];
        const counted = trailOf(kitchenTable, one.lesson).rounds.map(({ results }) => results.map(({ total, counts }) => [total, counts && sum(counts)]));
        const cast = rounds.map(({ ballots }) =>
          ballots.map(({ votes, hands }) => [votes.size + sum(hands), votes.size === 0 || votes.size >= 5 ? votes.size + sum(hands) : undefined]),
        );
        expect(counted).toEqual(cast);
      }),
      runs,
    );
  });
});

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
