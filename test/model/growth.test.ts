import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growing, height, rungs } from '../../src/model/ladder.ts';
import { moves } from '../../src/model/moves.ts';
import type { Move } from '../../src/model/moves.ts';
import { opennesses, rooms } from '../../src/model/rooms.ts';
import type { Room } from '../../src/model/rooms.ts';
import { anyDay, anyManner, anyTalk, anyTraits } from './anybody.ts';
import { talkWith } from './conversation.ts';
import type { Conversation, Manner } from './conversation.ts';

/** What helps now: mirroring while it is hot, making good what was broken, asking for the no that is behind a yes, and then the rooms one by one. */
function nextRightMove({ now }: Conversation): [Move, Manner] {
  if (now.tension === 'hoog' || now.tension === 'overspoeld') return ['reflects', {}];
  if (now.breach === 'broken') return ['asksOpenly', { repair: true, touches: true }];
  if (now.rung === 'schijninstemming') return ['asksOpenly', { permission: true }];
  const closed = rooms.find((room) => now.rooms[room] !== 'open');
  const opening: Readonly<Record<Room, Move>> = { think: 'asksOpenly', speak: 'asksOpenly', choose: 'offersChoice', decide: 'offersChoice', act: 'decidesTogether' };
  return [closed ? opening[closed] : 'decidesTogether', { permission: true, touches: true }];
}

describe('working as equals', () => {
  it('grows, step by step, into cooperation that both carry, with anybody', () => {
    fc.assert(
      fc.property(anyTraits, anyDay, (traits, day) => {
        const person = talkWith(traits, { day });
        const met = [person.now.rung];
        for (let round = 0; round < 6; round += 1) {
          for (const move of ['asksOpenly', 'reflects', 'sharesConcern', 'offersChoice', 'decidesTogether'] as const) {
            met.push(person.hears(move, { permission: true, touches: move === 'asksOpenly' }).now.rung);
          }
        }
        expect(met.at(-1)).toBe('gedragenSamenwerking');
        expect(growing.filter((rung) => met.includes(rung))).toEqual(growing);
      }),
    );
  });

  it('is lasting: one wrong word does not break it', () => {
    const person = talkWith({ trust: 'much' });
    for (let round = 0; round < 3; round += 1) {
      for (const move of ['asksOpenly', 'sharesConcern', 'offersChoice', 'decidesTogether'] as const) person.hears(move);
    }
    expect(person.now.rung).toBe('gedragenSamenwerking');
    expect(height[person.hears('decidesOver').now.rung]).toBeGreaterThanOrEqual(3);
  });

  it('needs more than mirroring: once heard, reflecting alone leads no further', () => {
    const person = talkWith({ trust: 'much' });
    for (let turn = 0; turn < 12; turn += 1) person.hears('reflects');
    expect(person.now.rung).toBe('gehoord');
  });

  it('can hold a limit: explained first, it hurts less than out of the blue', () => {
    const explained = talkWith({}, { hasLimit: true }).hears('sharesConcern', { limit: 'explains' }).hears('sharesConcern', { limit: 'holds' });
    const sprung = talkWith({}, { hasLimit: true }).hears('asksOpenly').hears('sharesConcern', { limit: 'holds' });
    expect(explained.now.limit).toBe('gehandhaafd');
    expect(sprung.now.limit).toBe('overvallen');
    expect(explained.landed?.threat).toBeLessThan(sprung.landed?.threat ?? 0);
  });

  it('asking permission takes the sting out of advice', () => {
    const unasked = talkWith().hears('takesOver').landed?.threat ?? 0;
    expect(talkWith().hears('takesOver', { permission: true }).landed?.threat).toBeLessThan(unasked);
  });
});

describe('always giving in', () => {
  it('never gets past being heard, with anybody', () => {
    fc.assert(
      fc.property(anyTraits, anyDay, fc.array(anyManner, { minLength: 1, maxLength: 30 }), (traits, day, manners) => {
        const person = talkWith(traits, { day });
        for (const manner of manners) {
          person.hears('givesIn', { ...manner, strength: 'usual' });
          expect(height[person.now.rung]).toBeLessThanOrEqual(height.gehoord);
        }
      }),
    );
  });

  it('takes your own contribution off the table, and saying what worries you puts it back', () => {
    const person = talkWith().hears('givesIn').hears('givesIn');
    expect(person.own).toBe('opgegeven');
    expect(person.hears('sharesConcern').hears('sharesConcern').own).toBe('aanwezig');
  });
});

describe('whatever is said', () => {
  it('leaves everybody on a rung that exists, with numbers within their bounds', () => {
    fc.assert(
      fc.property(anyTraits, anyDay, anyTalk, (traits, day, talk) => {
        const person = talkWith(traits, { day });
        for (const [move, manner] of talk) person.hears(move, manner);
        const { rung, trust, selfTrust, strain } = person.now;
        expect(rungs).toContain(rung);
        expect([trust >= 0 && trust <= 8, selfTrust >= 0 && selfTrust <= 4, strain >= 0 && strain <= 5]).toEqual([true, true, true]);
      }),
    );
  });

  it('a move that closes a room never makes that room larger', () => {
    fc.assert(
      fc.property(anyTraits, anyTalk, (traits, talk) => {
        const person = talkWith(traits);
        for (const [move, manner] of talk) {
          const before = person.now.rooms;
          const after = person.hears(move, manner).now.rooms;
          const softened = manner.permission === true && moves[move].warmth >= 0;
          for (const room of softened ? [] : moves[move].closes) {
            expect(opennesses.indexOf(after[room])).toBeLessThanOrEqual(opennesses.indexOf(before[room]));
          }
        }
        expect(Object.keys(person.now.rooms)).toEqual([...rooms]);
      }),
    );
  });

  it('there is a way from there to cooperation that both carry: first calm, then repair, then as equals', () => {
    fc.assert(
      fc.property(anyTraits, anyDay, anyTalk, (traits, day, talk) => {
        const person = talkWith(traits, { day });
        for (const [move, manner] of talk) person.hears(move, manner);
        for (let turn = 0; turn < 60 && person.now.rung !== 'gedragenSamenwerking'; turn += 1) person.hears(...nextRightMove(person));
        expect(person.now.rung).toBe('gedragenSamenwerking');
      }),
    );
  });

  it('the same conversation with the same person always goes the same way', () => {
    fc.assert(
      fc.property(anyTraits, anyDay, anyTalk, (traits, day, talk) => {
        const [one, other] = [talkWith(traits, { day }), talkWith(traits, { day })];
        for (const [move, manner] of talk) expect(one.hears(move, manner).now).toEqual(other.hears(move, manner).now);
      }),
    );
  });
});

describe('trust in oneself', () => {
  it('is asked for at the top: who does not trust themselves does not carry it yet', () => {
    const unsure = talkWith({ trust: 'much', selfTrust: 'little' });
    for (let turn = 0; turn < 6; turn += 1) unsure.hears('asksOpenly', { permission: true }).hears('sharesConcern');
    expect(unsure.now.rung).toBe('meedenken');
    for (let turn = 0; turn < 4; turn += 1) unsure.hears('offersChoice').hears('decidesTogether');
    expect(unsure.now).toMatchObject({ rung: 'gedragenSamenwerking', selfTrust: 4 });
  });

  it('when it is little, pressure gets a yes that means no', () => {
    expect(talkWith({ selfTrust: 'little' }).hears('pressures').now.rung).toBe('schijninstemming');
    expect(talkWith({ selfTrust: 'much' }).hears('pressures').now.rung).not.toBe('schijninstemming');
    expect(talkWith({ selfTrust: 'little', temperament: 'fights' }).hears('pressures').now.rung).not.toBe('schijninstemming');
  });
});
