import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alone, aroundNumber, aroundOf, aroundPerson, surroundings, together } from '../../src/model/around.ts';
import type { Neighbour } from '../../src/model/around.ts';
import { isEscalated, rungs } from '../../src/model/ladder.ts';
import { firstMeeting } from '../../src/model/relationship.ts';
import type { Relationship } from '../../src/model/relationship.ts';
import { somebody, talkWith } from './conversation.ts';

/** Somebody at the table whom the others can see. */
function at(id: string, traits: Partial<Neighbour> & { readonly now?: Relationship; readonly loyalTo?: readonly string[] } = {}): Neighbour {
  const persona = { ...somebody, id, loyalTo: traits.loyalTo ?? [] };
  return { persona, now: firstMeeting(persona, 'geen'), threat: 0, support: 0, ...traits };
}

const standing = (rung: Relationship['rung'], trust = 3): Relationship => ({ ...firstMeeting(somebody, 'geen'), rung, trust });

describe('people at one table', () => {
  it('feel what is done to somebody they are loyal to, and not what is done to others', () => {
    const mother = at('mother', { threat: 4 });
    expect(aroundPerson(at('daughter', { loyalTo: ['mother'] }), [mother]).witnessed).toBe(4);
    expect(aroundPerson(at('landlord'), [mother]).witnessed).toBe(0);
  });

  it('a heavy threat to somebody dear weighs, a light one does not', () => {
    expect(talkWith().sees(5).landed?.threat).toBe(2);
    expect(talkWith().sees(1).landed?.threat).toBe(0);
  });

  it('notice when you give another what you withhold from them', () => {
    const favoured = at('corporation', { support: 2 });
    expect(aroundPerson(at('resident', { threat: 3 }), [favoured]).passedOver).toBe(true);
    expect(aroundPerson(at('resident', { threat: 3, loyalTo: ['corporation'] }), [favoured]).passedOver).toBe(false);
    expect(aroundPerson(at('resident', { support: 1 }), [favoured]).passedOver).toBe(false);
  });

  it('stand against you together once both are against you and one is loyal to the other', () => {
    const angry = at('mother', { now: standing('weerstand') });
    expect(aroundPerson(at('son', { now: standing('meningsverschil'), loyalTo: ['mother'] }), [angry]).company).toBe('coalition');
    expect(aroundPerson(at('son', { now: standing('gehoord'), loyalTo: ['mother'] }), [angry]).company).toBe('none');
  });

  it('see you as the other’s when one trusts you far more', () => {
    const trusting = at('school', { now: standing('meedenken', 7) });
    expect(aroundPerson(at('father', { now: standing('aftasten', 2) }), [trusting]).company).toBe('split');
    expect(aroundPerson(at('father', { now: standing('aftasten', 5) }), [trusting]).company).toBe('none');
  });

  it('the order in which they sit changes nothing', () => {
    const others = [at('a', { threat: 3 }), at('b', { support: 2 }), at('c', { now: standing('conflict', 0) }), at('d', { now: standing('gehoord', 7) })];
    const self = at('self', { threat: 2, loyalTo: ['a', 'c'], now: standing('weerstand', 1) });
    fc.assert(
      fc.property(fc.shuffledSubarray(others, { minLength: others.length }), (order) => {
        expect(aroundPerson(self, order)).toEqual(aroundPerson(self, others));
      }),
    );
  });

  it('what the others are to somebody is what each of them is, taken together', () => {
    const rung = fc.constantFrom(...rungs);
    const anyone = (id: string) => fc.record({ threat: fc.nat(5), support: fc.nat(3), rung, trust: fc.nat(8), loyalTo: fc.subarray(['a', 'b', 'c', 'd']) })
      .map(({ rung: on, trust, ...rest }) => at(id, { ...rest, now: standing(on, trust) }));
    fc.assert(
      fc.property(anyone('self'), fc.tuple(anyone('a'), anyone('b'), anyone('c'), anyone('d')), (self, others) => {
        expect(others.map((other) => aroundPerson(self, [other])).reduce(together, alone)).toEqual(aroundPerson(self, others));
      }),
    );
  });

  it('of how somebody stands with you, the others notice whether it is against you, and their trust', () => {
    const [steady, stirred] = [rungs.filter((rung) => !isEscalated(rung)), rungs.filter(isEscalated)];
    fc.assert(
      fc.property(fc.constantFrom(steady, stirred), fc.constantFrom(...rungs), fc.nat(8), fc.nat(8), (alike, own, trust, theirs) => {
        const self = at('self', { now: standing(own, trust), loyalTo: ['other'] });
        const seen = alike.map((rung) => aroundPerson(self, [at('other', { now: standing(rung, theirs) })]));
        for (const each of seen) expect(each).toEqual(seen[0]);
        const felt = alike.map((rung) => aroundPerson(at('self', { now: standing(rung, trust), loyalTo: ['other'] }), [at('other', { now: standing(own, theirs) })]));
        for (const each of felt) expect(each).toEqual(felt[0]);
      }),
    );
  });

  it('whatever goes on around them has a number, and every number stands for one thing', () => {
    const all = Array.from({ length: surroundings }, (_, number) => aroundOf(number));
    expect(all.map(aroundNumber)).toEqual(all.map((_, number) => number));
    expect(aroundOf(aroundNumber(alone))).toEqual(alone);
  });
});

describe('what company does', () => {
  it('being passed over makes the same move weigh more', () => {
    const [alike, passed] = [talkWith(), talkWith()];
    alike.hears('hidesBehindRules');
    passed.hears('hidesBehindRules', {}, { passedOver: true });
    expect(passed.landed?.threat).toBeGreaterThan(alike.landed?.threat ?? 0);
  });

  it('a coalition is slower to come back', () => {
    const [single, together] = [talkWith({ temperament: 'fights' }), talkWith({ temperament: 'fights' })];
    for (const person of [single, together]) person.hears('decidesOver').hears('pressures').hears('decidesOver');
    single.hears('reflects');
    together.hears('reflects', {}, { company: 'coalition' });
    expect(together.landed?.balance).toBeLessThan(single.landed?.balance ?? 0);
  });
});
