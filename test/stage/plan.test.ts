import { describe, expect, it } from 'vitest';
import type { AgreementState } from '../../src/model/agreement.ts';
import { effects } from '../../src/sound/effects.ts';
import { gatheringIn } from '../../src/model/gathering.ts';
import { plan, type Picture, type PersonPlan } from '../../src/stage/plan.ts';
import type { PersonView, View } from '../../src/play/view.ts';
import { atTable, down, moods, person, says, view } from './views.ts';

function shown(seen: View, beat = 0): Picture {
  const { gestures: _, ...picture } = plan(undefined, seen, beat);
  return picture;
}

function of(picture: Picture, id: string): PersonPlan {
  const found = picture.people.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${id} has no seat`);
  return found;
}

function gestures(before: View, after: View, beat = 0): string[] {
  return plan(shown(before, before.beats.length), after, beat).gestures.map(({ kind, person: who }) => (who ? `${who} ${kind}` : kind));
}

const amara = (said: Partial<PersonView> = {}) => view([person('amara', said), person('ruud')]);

describe('how near somebody sits', () => {
  it('never brings a person nearer who goes down the ladder', () => {
    const nearness = down.map((rung) => of(shown(amara({ rung })), 'amara').nearness);
    expect(nearness).toEqual(nearness.toSorted((a, b) => b - a));
  });

  it('never seats the one further down the ladder nearer than the one further up', () => {
    for (const [index, rung] of down.entries()) {
      for (const lower of down.slice(index + 1)) {
        const picture = shown(view([person('ruud', { rung: lower }), person('amara', { rung })]));
        expect(of(picture, 'ruud').nearness).toBeLessThanOrEqual(of(picture, 'amara').nearness);
      }
    }
  });

  it('lets the distance of the view weigh more than any rung', () => {
    const lowest = of(shown(amara({ distance: 0, rung: 'agressie' })), 'amara');
    const highest = of(shown(amara({ distance: 1, rung: 'gedragenSamenwerking' })), 'amara');
    expect(lowest.nearness).toBeGreaterThan(highest.nearness);
  });

  it('draws who leans in larger, lower and more to the middle than who has moved back', () => {
    const leaning = of(shown(amara({ distance: 0 })), 'amara');
    const back = of(shown(amara({ distance: 2 })), 'amara');
    expect(leaning.scale).toBeGreaterThan(back.scale);
    expect(leaning.y).toBeGreaterThan(back.y);
    expect(leaning.x).toBeGreaterThan(back.x);
  });

  it('gives a person with more room more place and more light', () => {
    const little = of(shown(amara({ space: 1 })), 'amara');
    const much = of(shown(amara({ space: 9 })), 'amara');
    expect(much.scale).toBeGreaterThan(little.scale);
    expect(much.light).toBeGreaterThan(little.light);
  });
});

describe('how people are together', () => {
  const inPlace = (setting: string, said: Partial<PersonView>) => of(shown(view([person('amara', said), person('ruud')], { scene: { id: 's', title: '', number: 1, of: 1, setting, light: 'day' } })), 'amara');

  it('seats people at a table where nobody has said otherwise', () => {
    for (const [setting, gathering] of [['keuken', 'table'], ['gang', 'standing'], ['street', 'standing'], ['beeldbellen', 'framed'], ['phone call', 'framed'], ['op de maan', 'table'], ['constructor', 'table']] as const) {
      expect(gatheringIn(setting)).toBe(gathering);
    }
  });

  it('lets the one who gets up rise less where everybody stands', () => {
    const rise = (setting: string) => inPlace(setting, {}).y - inPlace(setting, { presence: 'standing' }).y;
    expect(rise('keuken')).toBeGreaterThan(rise('gang'));
    expect(rise('gang')).toBeGreaterThan(0);
  });

  it('keeps people in the middle of their own picture in a call, and lets them come nearer to it', () => {
    const [near, far] = [inPlace('beeldbellen', { distance: 0 }), inPlace('beeldbellen', { distance: 2 })];
    expect(near.x).toBeCloseTo(far.x);
    expect(near.scale).toBeGreaterThan(far.scale);
  });
});

describe('who looks at whom', () => {
  const three = (beats: View['beats'], middle: Partial<PersonView> = {}) => view([person('amara'), person('ruud', middle), person('els')], { beats });

  it('turns everybody to the one who speaks', () => {
    const left = shown(three([says('amara')]));
    const right = shown(three([says('els')]));
    expect(of(left, 'ruud').facing).toBe(-1);
    expect(of(right, 'ruud').facing).toBe(1);
    expect(of(right, 'amara').facing).toBe(1);
    expect(of(left, 'els').facing).toBe(-1);
  });

  it('lets somebody who has turned away look the other way', () => {
    expect(of(shown(three([says('els')], { facing: 'away' })), 'ruud').facing).toBe(-1);
    expect(of(shown(three([says('amara')], { facing: 'away' })), 'ruud').facing).toBe(1);
  });

  it('lets only the speaker speak, with the face of that line', () => {
    const picture = shown(three([says('ruud', 'angry')]));
    expect(picture.people.filter(({ speaking }) => speaking).map(({ id }) => id)).toEqual(['ruud']);
    expect(of(picture, 'ruud').emotion).toBe('angry');
    expect(of(shown(three([says('ruud', 'angry')]), 1), 'ruud').emotion).toBe('open');
  });
});

describe('coming and going', () => {
  it('shows an empty chair where somebody is away', () => {
    const picture = shown(amara({ presence: 'away' }));
    expect(of(picture, 'amara').posture).toBe('out');
    expect(picture.seats).toBe(2);
  });

  it('keeps a chair empty until it is told who comes, and taken until it is told who goes', () => {
    const beats = [says('ruud'), says('ruud'), says('ruud')];
    const postures = (said: Partial<PersonView>) => [0, 1, 2, 3].map((beat) => of(shown(view([person('amara', said), person('ruud')], { beats }), beat), 'amara').posture);
    expect(postures({ comes: 2 })).toEqual(['out', 'out', 'seated', 'seated']);
    expect(postures({ presence: 'away', goes: 2 })).toEqual(['seated', 'seated', 'out', 'out']);
    expect(postures({ presence: 'away' })).toEqual(['out', 'out', 'out', 'out']);
  });

  it('lets nobody walk out in the middle of their own words', () => {
    const leaving = view([person('amara', { presence: 'leaving' }), person('ruud')], { beats: [says('amara'), says('ruud'), says('amara'), says('ruud')] });
    expect([0, 1, 2, 3, 4].map((beat) => of(shown(leaving, beat), 'amara').posture)).toEqual(['standing', 'standing', 'standing', 'out', 'out']);
  });

  it('keeps a chair for the one who walked out of a full table, and none for who was never in this scene', () => {
    const [first, ...others] = atTable(5);
    if (!first) throw new Error('Nobody sits at the table');
    expect(shown(view([{ ...first, presence: 'away', rung: 'weglopen' }, ...others])).seats).toBe(5);
    expect(shown(view([{ ...first, presence: 'away' }, ...others])).seats).toBe(4);
  });

  it('gives six people a seat and refuses nobody a picture', () => {
    expect(shown(view([...atTable(6), person('seventh')])).people).toHaveLength(6);
    expect(shown(view([])).people).toEqual([]);
  });
});

describe('gestures', () => {
  it('shows none when the same view comes twice', () => {
    for (const mood of moods) {
      const same = view(atTable(4), { mood, beats: [says('ruud')] });
      expect(plan(shown(same), same, 0).gestures).toEqual([]);
    }
  });

  it('shows none when the stage was empty', () => {
    expect(plan(undefined, amara(), 0).gestures).toEqual([]);
  });

  it.each([
    ['amara standsUp', {}, { presence: 'standing' }],
    ['amara sitsDown', { presence: 'standing' }, {}],
    ['amara walksOut', {}, { presence: 'leaving' }],
    ['amara comesIn', { presence: 'away' }, {}],
    ['amara leansIn, amara reachesOut', {}, { distance: 0 }],
    ['amara movesBack, amara drawsHandBack', { distance: 0 }, {}],
    ['amara movesBack', {}, { distance: 2 }],
    ['amara turnsAway', {}, { facing: 'away' }],
    ['amara turnsBack', { facing: 'away' }, {}],
    ['amara changesFace', {}, { emotion: 'hurt' }],
  ] satisfies [string, Partial<PersonView>, Partial<PersonView>][])('sees that %s', (seen, before, after) => {
    expect(gestures(amara(before), amara(after)).join(', ')).toBe(seen);
  });

  it('sees the mood of the table turn, and another place or hour', () => {
    const day = view(atTable(2));
    expect(gestures(day, { ...day, mood: 'tense' })).toEqual(['moodTurns']);
    expect(gestures(day, { ...day, scene: { ...day.scene, light: 'evening' } })).toEqual(['placeChanges']);
  });

  it.each(['keuken', 'gang', 'telefoon'])('ends in the same picture in %s, whatever stood there before and however many beats were skipped', (setting) => {
    const scene = { id: 's', title: '', number: 1, of: 1, setting, light: 'day' } as const;
    const last = view([person('amara', { distance: 2, emotion: 'angry' }), person('ruud', { presence: 'leaving' })], { scene, mood: 'tense', beats: [says('ruud'), says('amara')] });
    for (const before of [undefined, shown(amara()), shown(last, 0), shown(last, 1)]) {
      const { gestures: _, ...picture } = plan(before, last, 2);
      expect(picture).toEqual(shown(last, 2));
    }
  });
});

describe('what lies on the table', () => {
  const agreed = (...states: readonly AgreementState[]) => states.map((state, index) => ({ id: `a${index}`, name: 'a', state }));
  const table = (said: Partial<View>, one: Partial<PersonView> = {}) => view([person('amara', one), person('ruud')], said);

  it('is a sheet of paper for every agreement; one that was ignored has gone without a word', () => {
    expect(shown(table({ agreements: agreed('absent', 'proposed') })).sheets).toBe(0);
    expect(shown(table({ agreements: agreed('shared', 'sham', 'absent') })).sheets).toBe(2);
    expect(shown(table({ agreements: agreed('kept', 'ignored') })).sheets).toBe(1);
  });

  it('is pushed there when the agreement is made, and not moved again', () => {
    const before = table({ agreements: agreed('absent') });
    const after = table({ agreements: agreed('imposed') });
    expect(gestures(before, after)).toContain('slidesPaper');
    expect(gestures(after, after)).not.toContain('slidesPaper');
  });

  it('is a hand of who leans in, until they sit back, turn away or stand up', () => {
    expect(of(shown(table({}, { distance: 0 })), 'amara').handOnTable).toBe(true);
    for (const other of [{ distance: 1 }, { distance: 0, facing: 'away' }, { distance: 0, presence: 'standing' }] as const) {
      expect(of(shown(table({}, other)), 'amara').handOnTable).toBe(false);
    }
    expect(gestures(table({}), table({}, { distance: 0 }))).toContain('amara reachesOut');
  });

  it('is nothing where there is no table', () => {
    const call = shown(table({ agreements: agreed('shared'), scene: { ...view([]).scene, setting: 'beeldbellen' } }, { distance: 0 }));
    expect([call.sheets, of(call, 'amara').handOnTable]).toEqual([0, false]);
  });

  it.each(Object.values(effects.tea.name))('is a pot that is poured from at a line with the sound of %s', (sound) => {
    const told = table({ beats: [says('amara'), { ...says('ruud'), sound }] });
    expect(gestures(told, told, 0)).not.toContain('poursTea');
    expect(gestures(told, told, 1)).toContain('poursTea');
  });
});
