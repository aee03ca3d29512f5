import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Emotion } from '../../src/model/emotion.ts';
import { rungs, tensions } from '../../src/model/ladder.ts';
import type { PersonView, Phase, View } from '../../src/play/view.ts';
import { type Layer, mixes, noMusic, patience, type Score, scored, stems } from '../../src/sound/score.ts';
import { bos, chosen, karin, table } from './table.ts';

/** The music when this is the first view that is heard. */
function layerOf(changed: Partial<View>): Layer | undefined {
  return scored(noMusic, table({ chosen, ...changed })).layer;
}

function pair(changed: Partial<PersonView>, other: Partial<PersonView> = changed): readonly PersonView[] {
  return [bos(changed), karin(other)];
}

const emotions: readonly Emotion[] = ['open', 'warm', 'wary', 'angry', 'hurt', 'shocked', 'walkingAway'];

const anyPerson = fc.record({
  presence: fc.constantFrom('seated' as const, 'standing' as const, 'leaving' as const, 'away' as const),
  emotion: fc.constantFrom(...emotions),
  rung: fc.constantFrom(...rungs),
  tension: fc.constantFrom(...tensions),
}).map((changed) => bos(changed));

const phases: readonly Phase[] = ['before', 'scene', 'reacting', 'choosing', 'timePasses', 'ending', 'lookingBack'];

const anyView: fc.Arbitrary<View> = fc.record({
  phase: fc.constantFrom(...phases),
  turn: fc.nat(30),
  mood: fc.constantFrom('warm' as const, 'plain' as const, 'tense' as const),
  people: fc.array(anyPerson, { maxLength: 5 }),
  answered: fc.boolean(),
}).map(({ answered, ...changed }) => table({ ...changed, ...(answered && { chosen }) }));

/** The music after any row of views. */
const anyScore: fc.Arbitrary<Score> = fc.array(anyView, { maxLength: 6 }).map((views) => views.reduce(scored, noMusic));

describe('laws of the music', () => {
  test('the same view again changes nothing', () => {
    fc.assert(fc.property(anyScore, anyView, (before, view) => {
      const once = scored(before, view);
      expect(scored(once, view)).toEqual(once);
    }));
  });

  test('it plays only while people talk, after somebody has answered', () => {
    fc.assert(fc.property(anyScore, anyView, (before, view) => {
      const isTalk = (view.phase === 'reacting' || view.phase === 'choosing') && view.chosen !== undefined;
      expect(isTalk || scored(before, view).layer === undefined).toBe(true);
    }));
  });

  test('a tense table never sounds like anything but tense music, or silence', () => {
    fc.assert(fc.property(anyScore, anyView, (before, view) => {
      const { layer } = scored(before, { ...view, mood: 'tense' });
      expect([undefined, 'tense']).toContain(layer);
    }));
  });

  test('who is away is not heard', () => {
    fc.assert(fc.property(anyScore, anyView, anyPerson, (before, view, person) => {
      const gone: PersonView = { ...person, presence: 'away' };
      expect(scored(before, { ...view, people: [...view.people, gone] })).toEqual(scored(before, view));
    }));
  });

  test('what does not change falls silent after a few turns, and comes back when it changes', () => {
    const turns = Array.from({ length: patience + 3 }, (_, turn) => table({ chosen, turn, mood: 'tense' }));
    const heard: (Layer | undefined)[] = [];
    const last = turns.reduce((score, view) => {
      const next = scored(score, view);
      heard.push(next.layer);
      return next;
    }, noMusic);
    expect(heard).toEqual([...Array.from({ length: patience }, () => 'tense'), undefined, undefined, undefined]);
    expect(scored(last, table({ chosen, turn: 9, people: pair({ rung: 'weerstand' }, {}), mood: 'plain' })).layer).toBe('uneasy');
  });
});

describe('what the music says', () => {
  test('nothing, while they are feeling each other out', () => {
    expect(layerOf({})).toBeUndefined();
  });

  test('calm as soon as one of them feels heard, uneasy as soon as one of them disagrees or tightens', () => {
    expect(layerOf({ people: pair({ rung: 'gehoord' }, {}) })).toBe('calm');
    expect(layerOf({ people: pair({ rung: 'gehoord' }, { rung: 'meningsverschil' }) })).toBe('uneasy');
    expect(layerOf({ people: pair({ rung: 'meedenken' }, { tension: 'gespannen' }) })).toBe('uneasy');
  });

  test('warm only when everybody at a warm table thinks along or further', () => {
    expect(layerOf({ mood: 'warm', people: pair({ rung: 'meedenken' }, { rung: 'gedragenSamenwerking' }) })).toBe('warm');
    expect(layerOf({ mood: 'warm', people: pair({ rung: 'meedenken' }, { rung: 'gehoord' }) })).toBe('calm');
  });

  test('sham consent sounds as cooperation does, but for one voice', () => {
    expect(layerOf({ mood: 'warm', people: pair({ rung: 'schijninstemming' }) })).toBe('sham');
    expect(layerOf({ mood: 'warm', people: pair({ rung: 'gedragenSamenwerking' }, { rung: 'schijninstemming' }) })).toBe('sham');
    expect(mixes.warm.filter((stem) => !mixes.sham.includes(stem))).toEqual(['clarinet']);
    expect(mixes.sham.filter((stem) => !mixes.warm.includes(stem))).toEqual([]);
  });

  test('every stem is heard in some layer', () => {
    expect(new Set(Object.values(mixes).flat())).toEqual(new Set(stems));
  });
});

describe('when the music is silent', () => {
  const playing = scored(noMusic, table({ chosen, mood: 'tense' }));

  test.each<[string, Partial<PersonView>]>([
    ['walks out', { presence: 'leaving' }],
    ['is hit by what was said', { emotion: 'hurt' }],
    ['is shocked', { emotion: 'shocked' }],
    ['rages', { rung: 'agressie' }],
  ])('it breaks off when somebody %s', (_, changed) => {
    const after = scored(playing, table({ chosen, mood: 'tense', people: pair(changed, {}) }));
    expect(after.layer).toBeUndefined();
    expect(after.brokenOff).toBe(true);
  });

  test.each<Phase>(['before', 'scene', 'timePasses', 'ending'])('it leaves slowly in the phase %s', (phase) => {
    expect(scored(playing, table({ phase, mood: 'tense' }))).toEqual(noMusic);
  });

  test('it makes room for the closing motif', () => {
    expect(scored(playing, table({ chosen, phase: 'lookingBack' }))).toEqual({ ...noMusic, brokenOff: true });
  });

  test('the next scene begins without it, whatever was played before', () => {
    const opened = scored(playing, table({ phase: 'choosing', mood: 'tense' }));
    expect(opened).toEqual(noMusic);
    expect(scored(opened, table({ chosen, turn: 4, mood: 'tense' })).layer).toBe('tense');
  });
});
