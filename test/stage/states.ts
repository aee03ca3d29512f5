import type { Beat, Mood, PersonView } from '../../src/play/view.ts';
import { atTable, person, says } from './views.ts';

/** Moments to look at: what the stage has to be able to show. */
export const states: Readonly<Record<string, { readonly mood: Mood; readonly people: readonly PersonView[]; readonly beats: readonly Beat[] }>> = {
  warm: {
    mood: 'warm',
    people: [
      person('nadia', { emotion: 'warm', space: 7, rung: 'meedenken', distance: 0 }),
      person('amara', { emotion: 'relieved', space: 8, rung: 'gehoord' }),
      person('ruud', { emotion: 'warm', space: 6, rung: 'gehoord' }),
    ],
    beats: [says('amara')],
  },
  tense: {
    mood: 'tense',
    people: [
      person('nadia', { emotion: 'wary', space: 4, rung: 'meningsverschil' }),
      person('amara', { emotion: 'withdrawn', space: 1, rung: 'weerstand', distance: 2, facing: 'away' }),
      person('ruud', { emotion: 'angry', space: 4, rung: 'conflict', distance: 1 }),
    ],
    beats: [says('ruud')],
  },
  plain: { mood: 'plain', people: [person('els'), person('karin', { emotion: 'wary' })], beats: [says('karin')] },
  standing: {
    mood: 'tense',
    people: [person('els', { emotion: 'hurt', distance: 2, space: 2 }), person('karin', { emotion: 'angry', presence: 'standing', rung: 'conflict' })],
    beats: [says('karin')],
  },
  empty: {
    mood: 'plain',
    people: [person('amara', { presence: 'away', rung: 'weglopen' }), person('ruud', { emotion: 'hurt' }), person('joost', { emotion: 'thoughtful' })],
    beats: [],
  },
  leaning: {
    mood: 'warm',
    people: [person('els', { emotion: 'joyful', distance: 0, space: 10, rung: 'gedragenSamenwerking' }), person('karin', { emotion: 'warm', distance: 0, space: 9, rung: 'samenBeslissen' })],
    beats: [says('els')],
  },
  four: { mood: 'plain', people: atTable(4), beats: [says('ruud')] },
  five: { mood: 'warm', people: atTable(5), beats: [says('els')] },
  six: { mood: 'plain', people: atTable(6), beats: [says('joost')] },
};
