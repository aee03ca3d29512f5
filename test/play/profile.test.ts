import { describe, expect, test } from 'vitest';
import type { Move } from '../../src/model/moves.ts';
import { lookBack } from '../../src/play/look-back.ts';
import { nextSteps } from '../../src/play/profile/next-step.ts';
import { profileOf } from '../../src/play/profile/profile.ts';
import type { Profile } from '../../src/play/profile/profile.ts';
import { policies } from '../../src/play/policies.ts';
import type { Trace } from '../../src/play/trace.ts';
import { bos, reaction, turnWith } from '../interface/fixtures/views.ts';
import { simulated } from './simulated.ts';
import { kitchenTable } from './explore/kitchen-table.ts';
import { wholePlay } from './whole-play.ts';

const scenario = kitchenTable();

function traceOf(seed: number): Trace {
  const { choices } = wholePlay(scenario, seed, (turn, count) => (turn * 3 + seed) % count);
  return lookBack(scenario, { format: 1, scenario: scenario.id, version: scenario.version, seed, choices });
}

describe('the profile of a play', () => {
  const traces = [1, 2, 3, 4, 5, 6].map(traceOf);

  test('is the same whatever order people are named in', () => {
    for (const trace of traces) {
      const turned: Trace = {
        ...trace,
        persons: trace.persons.toReversed(),
        turns: trace.turns.map((turn) => ({ ...turn, reactions: turn.reactions.toReversed() })),
      };
      const [here, there] = [profileOf(trace), profileOf(turned)];
      expect(there.persons.toReversed()).toEqual(here.persons);
      expect(there.turns).toEqual(here.turns);
      expect(new Set(kindsOf(there, turned))).toEqual(new Set(kindsOf(here, trace)));
    }
  });

  test('the rooms begin as they were and end as the last choice left them', () => {
    for (const trace of traces) {
      for (const person of profileOf(trace).persons) {
        const last = trace.turns.flatMap(({ reactions }) => reactions.filter((reaction) => reaction.person === person.id)).at(-1);
        expect(person.rooms[0]?.rooms).toEqual(trace.persons.find(({ id }) => id === person.id)?.start.rooms);
        expect(person.rooms.at(-1)?.rooms).toEqual(last?.after.rooms);
        expect(person.rooms.map(({ scene }) => scene)).toEqual([0, ...new Set(trace.turns.map(({ scene }) => scene.number))]);
      }
    }
  });

  test('a rupture is mended after it began, and one at a time is open', () => {
    const ruptures = traces.flatMap((trace) => profileOf(trace).persons.map((person) => person.ruptures));
    expect(ruptures.flat().length).toBeGreaterThan(0);
    for (const ofOne of ruptures) {
      const times = ofOne.flatMap(({ turn, mended }) => [turn, mended ?? Infinity]);
      expect(times).toEqual(times.toSorted((one, other) => one - other));
      expect(ofOne.slice(0, -1).every(({ turn, mended }) => mended !== undefined && mended > turn)).toBe(true);
    }
  });

  test('a choice counts where it was meant: who is left out while another is spoken with, is not avoided', () => {
    for (const trace of traces) {
      const avoided = profileOf(trace).turns.filter(({ stances }) => stances.has('avoiding'));
      for (const { stances } of avoided) expect([...stances]).toEqual(['avoiding']);
    }
  });
});

describe('what to try next', () => {
  test('giving in is seen as soon as taking over is, and so is going around it', () => {
    const asked = (move: Move): readonly string[] => {
      const turns = [1, 2].map((turn) => turnWith(turn, 1, [{ ...reaction('aftasten', 'aftasten'), move }]));
      const trace: Trace = { persons: [bos], opening: [], turns, agreements: [] };
      return kindsOf(profileOf(trace), trace);
    };
    expect(asked('givesIn')).toEqual(['sayYours']);
    expect(asked('takesOver')).toEqual(['askFirst']);
    expect(asked('avoids')).toEqual(['nameIt']);
    expect(asked('decidesTogether')).toEqual(['carryOn']);
  });

  test('about somebody to whom nothing was done, nothing is asked', () => {
    const trace: Trace = { persons: [{ ...bos, start: { ...bos.start, limit: 'onbenoemd' } }], opening: [], turns: [turnWith(1, 1, [])], agreements: [] };
    expect(kindsOf(profileOf(trace), trace)).toEqual(['carryOn']);
  });

  test('there is always something, at most three, and each says where it comes from', () => {
    for (const policy of policies) {
      for (const seed of [1, 2, 3]) {
        const trace = simulated(scenario, policy, seed);
        const steps = nextSteps(profileOf(trace), trace);
        expect(steps.length).toBeGreaterThan(0);
        expect(steps.length).toBeLessThanOrEqual(3);
        for (const turn of steps.flatMap(({ turns }) => turns)) expect(trace.turns[turn - 1]).toBeDefined();
      }
    }
  });
});

function kindsOf(profile: Profile, trace: Trace): readonly string[] {
  return nextSteps(profile, trace).map(({ kind }) => kind);
}
