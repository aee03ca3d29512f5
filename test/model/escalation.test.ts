import { describe, expect, it } from 'vitest';
import { distanceOf, emotionOf, turnsAway } from '../../src/model/expression.ts';
import { escalating, height } from '../../src/model/ladder.ts';
import type { Rung } from '../../src/model/ladder.ts';
import type { Move } from '../../src/model/moves.ts';
import type { Temperament } from '../../src/model/person.ts';
import type { Relationship } from '../../src/model/relationship.ts';
import { talkWith } from './conversation.ts';

const control: readonly Move[] = ['decidesOver', 'pressures', 'hidesBehindRules', 'demandsProfessionalism'];

/** Rungs met while somebody is controlled, turn after turn. */
function course(temperament: Temperament, turns = 10): readonly Rung[] {
  const person = talkWith({ temperament });
  const met: Rung[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const { rung } = person.hears(control[turn % control.length] ?? 'pressures').now;
    if (met.at(-1) !== rung) met.push(rung);
  }
  return met;
}

/** A relationship as control leaves it, at each depth of the ladder. */
function worn(rung: Rung): Relationship {
  const closed = { think: 'closed', speak: 'closed', choose: 'closed', decide: 'closed', act: 'closed' } as const;
  return { rung, tension: 'overspoeld', trust: 0, breach: 'broken', selfTrust: 1, strain: 5, rooms: closed, limit: 'geen' };
}

/** Turns it takes until an escalated state is left for good. */
function turnsBackFrom(rung: Rung): number {
  const person = talkWith({ temperament: rung === 'weglopen' ? 'withdraws' : 'fights' }, { start: worn(rung) });
  const wayBack: readonly Move[] = ['reflects', 'asksOpenly'];
  for (let turn = 1; turn <= 40; turn += 1) {
    const calm = person.now.tension === 'rustig' || person.now.tension === 'gespannen';
    person.hears(wayBack[turn % 2] ?? 'reflects', { repair: calm && person.now.breach === 'broken' });
    if (height[person.now.rung] >= 0) return turn;
  }
  return Infinity;
}

describe('when you keep taking control', () => {
  it('somebody who withdraws disagrees, resists, lets agreements lie and walks out', () => {
    expect(course('withdraws')).toEqual(['aftasten', 'meningsverschil', 'weerstand', 'afsprakenGenegeerd', 'weglopen']);
  });

  it('somebody who fights ends in conflict and then in aggression', () => {
    expect(course('fights')).toEqual(['aftasten', 'meningsverschil', 'weerstand', 'afsprakenGenegeerd', 'conflict', 'agressie']);
  });

  it('somebody who complies says yes, and means no', () => {
    expect(course('complies')[0]).toBe('schijninstemming');
  });

  it('the same move lands worse each time', () => {
    const person = talkWith();
    const first = person.hears('hidesBehindRules').landed?.threat ?? 0;
    for (let turn = 0; turn < 4; turn += 1) person.hears('hidesBehindRules');
    expect(person.landed?.threat).toBeGreaterThan(first);
  });

  it('each form of resistance shows in its own way', () => {
    const looks = escalating.map((rung) => {
      const temperament = rung === 'weglopen' ? 'withdraws' : 'fights';
      const now = { ...worn(rung), tension: 'gespannen' } as const;
      return [emotionOf(now, temperament), distanceOf(now), turnsAway(now, temperament)].join();
    });
    expect(new Set(looks).size).toBe(escalating.length);
  });
});

describe('the way back', () => {
  const inOrder: readonly Rung[] = ['meningsverschil', 'weerstand', 'afsprakenGenegeerd', 'conflict', 'agressie'];

  it.each([...inOrder, 'weglopen'] as const)('exists from %s', (rung) => {
    expect(turnsBackFrom(rung)).toBeLessThan(Infinity);
  });

  it('is longer the deeper it went', () => {
    const turns = inOrder.map(turnsBackFrom);
    expect(turns).toEqual(turns.toSorted((a, b) => a - b));
    expect(turns.at(-1)).toBeGreaterThan(turns[0] ?? 0);
  });

  it('asks more than staying out of it would have asked', () => {
    const disagrees = talkWith({ burnt: true, trust: 'little' }).hears('decidesOver');
    expect(disagrees.now.rung).toBe('meningsverschil');
    expect(disagrees.hears('asksOpenly').now.rung).toBe('meningsverschil');
    expect(talkWith({ burnt: true, trust: 'little' }).hears('asksOpenly').hears('asksOpenly').now.rung).toBe('gehoord');
  });

  it('does not open while tension is high: an apology is then not heard', () => {
    const flooded = talkWith().hears('decidesOver').hears('pressures');
    const { trust, strain } = flooded.now;
    flooded.hears('asksOpenly', { repair: true });
    expect(flooded.landed?.repair).toBe('tooEarly');
    expect(flooded.now).toMatchObject({ trust, strain });
  });

  it('is opened by a repair once it is calm enough', () => {
    const calmed = talkWith().hears('decidesOver').hears('reflects');
    const { strain } = calmed.now;
    calmed.hears('reflects', { repair: true });
    expect(calmed.landed?.repair).toBe('landed');
    expect(calmed.now.strain).toBeLessThan(strain + 1);
    expect(calmed.now.breach).toBe('mended');
  });
});

describe('weeks later', () => {
  it('who only seemed to agree turns out to ignore what was agreed', () => {
    const person = talkWith().hears('takesOver');
    expect(person.now.rung).toBe('schijninstemming');
    expect(person.weeksLater().now.rung).toBe('afsprakenGenegeerd');
  });

  it('tempers have cooled, but what went wrong has not gone away', () => {
    const person = talkWith({ temperament: 'fights' });
    for (const move of [...control, ...control]) person.hears(move);
    expect(person.now.rung).toBe('agressie');
    person.weeksLater();
    expect(person.now.tension).not.toBe('overspoeld');
    expect(height[person.now.rung]).toBeLessThan(0);
  });
});
