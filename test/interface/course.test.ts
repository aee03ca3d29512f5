import { describe, expect, test } from 'vitest';
import { biggestShift, courseOf, standsAtEnd } from '../../src/interface/looking-back/course.ts';
import { bos, reaction, turnWith } from './fixtures/views.ts';

describe('the course of a relationship', () => {
  test('begins before the first choice and has a point for every choice', () => {
    const course = courseOf(bos, [turnWith(1, 1, [reaction('aftasten', 'gehoord')]), turnWith(2, 1, [])]);
    expect(course.points.map(({ kind, turn, at }) => [kind, turn, at.rung])).toEqual([
      ['start', 0, 'aftasten'],
      ['choice', 1, 'gehoord'],
      ['choice', 2, 'gehoord'],
    ]);
  });

  test('goes from left to right within the drawing', () => {
    const turns = [1, 2, 3, 4].map((turn) => turnWith(turn, 1, [reaction('aftasten', 'aftasten')]));
    const across = courseOf(bos, turns).points.map(({ x }) => x);
    expect(across).toEqual(across.toSorted((one, other) => one - other));
    expect(across[0]).toBeGreaterThanOrEqual(0);
    expect(across.at(-1)).toBeLessThanOrEqual(100);
  });

  test('higher on the ladder is higher in the drawing', () => {
    const { points, rows } = courseOf(bos, [turnWith(1, 1, [reaction('aftasten', 'weerstand')]), turnWith(2, 1, [reaction('weerstand', 'meedenken')])]);
    expect(rows).toEqual(['meedenken', 'gehoord', 'aftasten', 'meningsverschil', 'weerstand']);
    expect(points.map(({ row }) => row)).toEqual([2, 4, 0]);
  });

  test('sham consent has a level of its own, only where it happened', () => {
    const sham = courseOf(bos, [turnWith(1, 1, [reaction('aftasten', 'schijninstemming')])]);
    expect(sham.rows).toEqual(['schijninstemming', 'aftasten']);
    expect(courseOf(bos, [turnWith(1, 1, [reaction('aftasten', 'gehoord')])]).rows).not.toContain('schijninstemming');
  });

  test('what time did stands where the scene begins, also when it shows only later', () => {
    const turns = [
      turnWith(1, 1, [reaction('aftasten', 'schijninstemming')]),
      turnWith(2, 2, []),
      turnWith(3, 2, [reaction('afsprakenGenegeerd', 'weerstand')]),
    ];
    const course = courseOf(bos, turns);
    expect(course.points.map(({ kind, turn, at }) => [kind, turn, at.rung])).toEqual([
      ['start', 0, 'aftasten'],
      ['choice', 1, 'schijninstemming'],
      ['time', 2, 'afsprakenGenegeerd'],
      ['choice', 2, 'afsprakenGenegeerd'],
      ['choice', 3, 'weerstand'],
    ]);
    expect(course.borders.map(({ scene }) => scene)).toEqual([2]);
  });

  test('how somebody stands at the end is how the last choice left them', () => {
    expect(standsAtEnd(bos, [turnWith(1, 1, [reaction('aftasten', 'conflict')])]).rung).toBe('conflict');
    expect(standsAtEnd(bos, []).rung).toBe('aftasten');
  });

  test('the biggest shift adds up what it did to everybody, up and down', () => {
    const turns = [
      turnWith(1, 1, [reaction('aftasten', 'gehoord')]),
      turnWith(2, 1, [reaction('gehoord', 'meningsverschil'), reaction('aftasten', 'weerstand', 'karin')]),
      turnWith(3, 1, [reaction('meningsverschil', 'meningsverschil')]),
    ];
    expect(biggestShift(turns)?.turn).toBe(2);
    expect(biggestShift([turnWith(1, 1, [reaction('aftasten', 'aftasten')])])).toBeUndefined();
  });
});
