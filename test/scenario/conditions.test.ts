import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/scenario/types.ts';
import { lineOf } from './frame.ts';

/** The condition between square brackets behind a speaker. */
function when(words: string, speaker = 'bos'): Condition | undefined {
  return lineOf(`${speaker} [${words}]: Ja.`).when;
}

const rung = (person: string, name: string, reach: string): object => ({ kind: 'rung', person, rung: name, reach });

describe('a condition about the speaker', () => {
  test.each([
    ['gehoord', rung('bos', 'gehoord', 'exactly')],
    ['gehoord of verder', rung('bos', 'gehoord', 'orFurther')],
    ['Heard or further', rung('bos', 'gehoord', 'orFurther')],
    ['samen   beslissen', rung('bos', 'samenBeslissen', 'exactly')],
    ['weerstand of erger', rung('bos', 'weerstand', 'orWorse')],
    ['agreements ignored or worse', rung('bos', 'afsprakenGenegeerd', 'orWorse')],
    ['aftasten of erger', rung('bos', 'aftasten', 'orWorse')],
    ['schijninstemming', rung('bos', 'schijninstemming', 'exactly')],
    ['rustig', { kind: 'tension', person: 'bos', tension: 'rustig', reach: 'exactly' }],
    ['hoge spanning of hoger', { kind: 'tension', person: 'bos', tension: 'hoog', reach: 'orHigher' }],
    ['vertrouwt je', { kind: 'trust', person: 'bos', level: 'much' }],
    ['vertrouwt je wat', { kind: 'trust', person: 'bos', level: 'some' }],
    ['distrusts you', { kind: 'trust', person: 'bos', level: 'little' }],
    ['is er', { kind: 'present', person: 'bos' }],
    ['is weg', { kind: 'not', of: { kind: 'present', person: 'bos' } }],
  ])('%s', (words, meaning) => {
    expect(when(words)).toEqual(meaning);
  });
});

describe('a condition about somebody else', () => {
  test.each(['karin: rustig', 'karin : rustig', 'karin rustig', 'Karin: Rustig'])('%s', (words) => {
    expect(when(words)).toEqual({ kind: 'tension', person: 'karin', tension: 'rustig', reach: 'exactly' });
  });

  test('goes on about them until somebody else is named', () => {
    expect(when('gehoord en karin: gespannen en is weg')).toMatchObject({
      kind: 'all', of: [{ person: 'bos' }, { person: 'karin' }, { kind: 'not', of: { person: 'karin' } }],
    });
  });

  test('may use their full name', () => {
    expect(when('Mevrouw Bos: gehoord', 'karin')).toMatchObject({ person: 'bos' });
  });
});

describe('a condition about what happened', () => {
  test.each([
    ['afspraak alarm', { kind: 'agreement', id: 'alarm', state: 'made' }],
    ['agreement alarm renegotiated', { kind: 'agreement', id: 'alarm', state: 'renegotiated' }],
    ['grens gas overvallen', { kind: 'limit', id: 'gas', state: 'overvallen' }],
    ['limit gas held', { kind: 'limit', id: 'gas', state: 'gehandhaafd' }],
    ['na thuis', { kind: 'visited', passage: 'thuis' }],
    ['toeval batterij', { kind: 'chance', id: 'batterij' }],
    ['jouw inbreng verzwakt', { kind: 'own', state: 'verzwakt' }],
    ['your contribution given up', { kind: 'own', state: 'opgegeven' }],
  ])('%s', (words, meaning) => {
    expect(when(words)).toEqual(meaning);
  });
});

describe('conditions together', () => {
  const [thuis, tuin, alarm] = [{ kind: 'visited', passage: 'thuis' }, { kind: 'visited', passage: 'tuin' }, { kind: 'agreement', id: 'alarm', state: 'made' }];

  test('niet binds closest, then en, then of', () => {
    expect(when('na thuis of niet na tuin en afspraak alarm')).toEqual({
      kind: 'any', of: [thuis, { kind: 'all', of: [{ kind: 'not', of: tuin }, alarm] }],
    });
  });

  test('brackets bind closer', () => {
    expect(when('(na thuis or na tuin) and not (afspraak alarm)')).toEqual({
      kind: 'all', of: [{ kind: 'any', of: [thuis, tuin] }, { kind: 'not', of: alarm }],
    });
  });

  test('twice not is not at all', () => {
    expect(when('niet niet na thuis')).toEqual(thuis);
  });

  test('of in “of verder” is not the of between two conditions', () => {
    expect(when('gehoord of verder of na thuis')).toEqual({ kind: 'any', of: [rung('bos', 'gehoord', 'orFurther'), thuis] });
  });
});
