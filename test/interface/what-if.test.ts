import { describe, expect, test } from 'vitest';
import { besideModel, turningPointsCompared } from '../../src/interface/looking-back/colleague.ts';
import { compassMark, keptMark, marked } from '../../src/interface/looking-back/compass-marks.ts';
import { forkOf } from '../../src/interface/looking-back/fork.ts';
import { share } from '../../src/interface/looking-back/what-if-words.ts';
import { bos, reaction, turnWith } from './fixtures/views.ts';

describe('two courses drawn over each other', () => {
  const own = [turnWith(1, 1, [reaction('aftasten', 'gehoord')]), turnWith(2, 1, [reaction('gehoord', 'meningsverschil')]), turnWith(3, 2, [reaction('meningsverschil', 'weerstand')])];
  const other = [own[0] ?? turnWith(1, 1, []), turnWith(2, 1, [reaction('gehoord', 'meedenken')])];

  test('part where the choice was made otherwise, and share their levels', () => {
    const fork = forkOf(bos, own, other, 2);
    expect(fork.rows).toEqual(['meedenken', 'gehoord', 'aftasten', 'meningsverschil', 'weerstand']);
    expect(fork.own.map(({ turn, row }) => [turn, row])).toEqual([[0, 2], [1, 1], [2, 3], [3, 4]]);
    expect(fork.other.map(({ turn, row }) => [turn, row])).toEqual([[1, 1], [2, 0]]);
  });

  test('the same course lies on itself', () => {
    const fork = forkOf(bos, own, own, 2);
    for (const point of fork.other) expect(fork.own).toContainEqual(point);
  });

  test('the shorter of two ends where it ended, on the scale of the longer', () => {
    const fork = forkOf(bos, own, other, 2);
    expect(fork.other.at(-1)?.x).toBe(fork.own[2]?.x);
  });
});

describe('a share in words', () => {
  test('never and always are said only where all was gone through', () => {
    expect([share(0, true).nl, share(1, true).nl]).toEqual(['nooit', 'altijd']);
    expect([share(0, false).nl, share(1, false).nl]).toEqual(['geen enkele keer', 'elke keer']);
  });

  test('what is rare is not rounded away, and what is nearly sure is not made sure', () => {
    expect(share(0.001, true).nl).toBe('bijna nooit');
    expect(share(0.999, true).nl).toBe('bijna altijd');
    expect(share(0.38, false).nl).toBe('38 van de 100 keer');
  });
});

describe('where the player saw their compass', () => {
  test('is kept as it was marked, in the order of the choices', () => {
    const mark = marked(marked(undefined, 11, true), 2, true);
    expect(keptMark(mark)).toBe('2 11');
    expect(compassMark('2 11')).toEqual([2, 11]);
  });

  test('a mark can be taken back, and nowhere gives way to somewhere', () => {
    expect(marked([2], 2, false)).toBeUndefined();
    expect(compassMark(keptMark(undefined))).toBeUndefined();
    expect(marked('nowhere', 3, true)).toEqual([3]);
    expect(compassMark(keptMark('nowhere'))).toBe('nowhere');
  });

  test('what was never written by this game is no mark', () => {
    expect(compassMark('yes, -1 2.5')).toBeUndefined();
  });
});

describe('your own view beside the model', () => {
  test('is said for every guess, and a yes that is none is nobody’s mistake', () => {
    expect(besideModel(3, 'meedenken').nl).toBe('Het model kwam op hetzelfde uit.');
    expect(besideModel(4, 'weerstand').nl).toContain('meer afstand');
    expect(besideModel(0, 'gehoord').nl).toContain('dichter bij elkaar');
    expect(besideModel(4, 'schijninstemming')).toEqual(besideModel(0, 'schijninstemming'));
  });

  test('the same turning point is told as the same', () => {
    expect(turningPointsCompared(4, 4).nl).toContain('hetzelfde moment');
    expect(turningPointsCompared(4, 7).nl).toContain('keuze 4');
    expect(turningPointsCompared('none', 7).nl).toContain('geen duidelijk keerpunt');
  });
});
