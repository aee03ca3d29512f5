import { describe, expect, test } from 'vitest';
import { cues, told } from '../../src/sound/cues.ts';
import type { Effect } from '../../src/sound/effects.ts';
import type { PersonView, View } from '../../src/play/view.ts';
import { bos, karin, line, table } from './table.ts';

function heard(before: View | undefined, after: View): readonly Effect[] {
  return cues(before, after).map(({ effect }) => effect);
}

function bosChanges(from: Partial<PersonView>, to: Partial<PersonView>): readonly Effect[] {
  return heard(table({ people: [bos(from), karin()] }), table({ people: [bos(to), karin()] }));
}

describe('what is heard of people', () => {
  test('the same view twice is silent', () => {
    expect(heard(table(), table())).toEqual([]);
  });

  test('a play taken up again begins in silence', () => {
    expect(heard(undefined, table({ mood: 'tense', people: [bos({ presence: 'leaving' })] }))).toEqual([]);
  });

  test('somebody walks out: the chair, the steps, and then the door', () => {
    const sounds = cues(table(), table({ people: [bos({ presence: 'leaving' }), karin()] }));
    expect(sounds.map(({ effect }) => effect)).toEqual(['chairBack', 'footsteps', 'doorShuts']);
    expect(sounds.map(({ at }) => at)).toEqual(sounds.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  test('who stood already walks out without a chair', () => {
    expect(bosChanges({ presence: 'standing' }, { presence: 'leaving' })).toEqual(['footsteps', 'doorShuts']);
  });

  test('who walked out a moment ago is not heard again when they are gone', () => {
    expect(bosChanges({ presence: 'leaving' }, { presence: 'away' })).toEqual([]);
  });

  test('two who leave together shut one door', () => {
    const gone = table({ people: [bos({ presence: 'leaving' }), karin({ presence: 'leaving' })] });
    expect(heard(table(), gone)).toEqual(['chairBack', 'footsteps', 'doorShuts']);
  });

  test('the door opens for who comes back, and for who comes in for the first time', () => {
    expect(bosChanges({ presence: 'away' }, { presence: 'seated' })).toEqual(['doorOpens']);
    expect(heard(table({ people: [bos()] }), table())).toEqual(['doorOpens']);
  });

  test.each<[string, Partial<PersonView>, Partial<PersonView>, Effect]>([
    ['moves back from the table', { distance: 1 }, { distance: 2 }, 'chairBack'],
    ['sits back after leaning in', { distance: 0 }, { distance: 1 }, 'chairBack'],
    ['comes back to the table', { distance: 2 }, { distance: 1 }, 'chairNearer'],
    ['leans in', { distance: 1 }, { distance: 0 }, 'chairNearer'],
    ['stands up', { presence: 'seated' }, { presence: 'standing' }, 'standingUp'],
    ['sits down again', { presence: 'standing' }, { presence: 'seated' }, 'chairNearer'],
    ['turns away', { facing: 'you' }, { facing: 'away' }, 'cloth'],
    ['turns back to you', { facing: 'away' }, { facing: 'you' }, 'cloth'],
    ['is relieved', { emotion: 'wary' }, { emotion: 'relieved' }, 'breath'],
  ])('somebody %s', (_, from, to, effect) => {
    expect(bosChanges(from, to)).toEqual([effect]);
  });

  test('when the written cue says it already, the caption of the chair stays away', () => {
    const without = cues(table(), table({ people: [bos({ distance: 2 }), karin()] }));
    const written = cues(table(), table({ people: [bos({ distance: 2, cue: 'Ze schuift naar achteren.' }), karin()] }));
    expect([without[0]?.captioned, written[0]?.captioned]).toEqual([true, false]);
  });
});

describe('what is heard of the table', () => {
  test('that it turns tense or warm is for the music to tell', () => {
    expect(heard(table(), table({ mood: 'tense' }))).toEqual([]);
    expect(heard(table({ mood: 'tense' }), table({ mood: 'warm' }))).toEqual([]);
  });

  test('a choice is a tick before everything else', () => {
    const after = table({ turn: 4, people: [bos({ distance: 2 }), karin()], mood: 'tense' });
    expect(heard(table({ phase: 'choosing' }), after)).toEqual(['choice', 'chairBack']);
  });

  test('an agreement sounds the same whether it is shared or pushed through', () => {
    const with_ = (state: View['agreements'][number]['state']): View => table({ agreements: [{ id: 'alarm', name: 'de knop', state }] });
    const births = (['proposed', 'shared', 'granted', 'imposed', 'sham'] as const).map((state) => heard(table(), with_(state)));
    expect(new Set(births.map(String))).toEqual(new Set(['paper']));
    expect(heard(with_('proposed'), with_('shared'))).toEqual([]);
  });

  test('when time tests an agreement, only the one that is talked over again rings; ignored ones stay silent', () => {
    const with_ = (state: View['agreements'][number]['state'], phase: View['phase'] = 'reacting'): View =>
      table({ phase, agreements: [{ id: 'alarm', name: 'de knop', state }] });
    for (const birth of ['shared', 'granted', 'imposed', 'sham'] as const) {
      expect(heard(with_(birth), with_('renegotiated'))).toEqual(['phone']);
      expect(heard(with_(birth), with_('ignored'))).toEqual([]);
      expect(heard(with_(birth), with_('kept'))).toEqual([]);
      expect(heard(with_(birth), with_('ignored', 'timePasses'))).toEqual(['clock']);
    }
  });

  test('weeks go by: the clock, and nobody walks to their chair in the next scene', () => {
    const passing = table({ phase: 'timePasses' });
    const next = table({ phase: 'scene', mood: 'tense', people: [bos({ distance: 2 })], scene: { ...table().scene, id: 'later' } });
    expect(heard(table(), passing)).toEqual(['clock']);
    expect(heard(passing, next)).toEqual([]);
    expect(heard(table(), next)).toEqual([]);
  });

  test('the ending sounds as it went with everybody, once', () => {
    const over = (rungs: readonly PersonView['rung'][], changed: Partial<View> = {}): View =>
      table({ phase: 'lookingBack', people: rungs.map((rung, n) => bos({ id: `p${n}`, rung })), ...changed });
    expect(heard(table(), over(['meedenken', 'gedragenSamenwerking']))).toEqual(['carried']);
    expect(heard(table(), over(['weerstand', 'weglopen']))).toEqual(['broken']);
    expect(heard(table(), over(['gedragenSamenwerking', 'weglopen']))).toEqual(['unresolved']);
    expect(heard(table(), over(['schijninstemming', 'schijninstemming']))).toEqual(['unresolved']);
    expect(heard(over(['meedenken']), over(['meedenken'], { turn: 3 }))).toEqual([]);
    const ignored = [{ id: 'alarm', name: 'de knop', state: 'ignored' as const }];
    expect(heard(table({ agreements: ignored }), over(['meedenken'], { agreements: ignored }))).toEqual(['unresolved']);
  });
});

describe('what the author lets sound', () => {
  test('by its name in either language', () => {
    expect(told(line('Daar is hij.', 'deurbel')).map(({ effect }) => effect)).toEqual(['doorbell']);
    expect(told(line('There he is.', ' Doorbell ')).map(({ effect }) => effect)).toEqual(['doorbell']);
  });

  test('is heard at its line only, when somebody comes in with it', () => {
    const comesIn = table({ beats: [line('Mam?'), line('Sorry. File.', 'deur open')] });
    expect(heard(table({ people: [bos(), karin({ presence: 'away' })] }), comesIn)).toEqual([]);
    expect(comesIn.beats.flatMap(told).map(({ effect }) => effect)).toEqual(['doorOpens']);
  });

  test('an unknown name is silent', () => {
    expect(told(line('Boem.', 'kanon'))).toEqual([]);
    expect(told(line('Stilte.'))).toEqual([]);
  });

  test('is not captioned when the line says it in the same words', () => {
    expect(told(line('De ketel fluit. Niemand staat op.', 'fluitketel')).map(({ captioned }) => captioned)).toEqual([false]);
    expect(told(line('Die eerst. Dan u.', 'fluitketel')).map(({ captioned }) => captioned)).toEqual([true]);
  });
});
