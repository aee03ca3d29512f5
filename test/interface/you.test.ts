import { createActor } from 'xstate';
import { expect, test } from 'vitest';
import { youAtFirst, youBefore, yourCourse } from '../../src/interface/looking-back/you.ts';
import { youChart } from '../../src/play/you-chart.ts';
import type { TurnTrace, YouTrace } from '../../src/play/trace.ts';
import { turnWith } from './fixtures/views.ts';

function turnLeaving(turn: number, own: YouTrace['own']): TurnTrace {
  return { ...turnWith(turn, 1, []), you: { own, pressure: 'gejaagd', selfTrust: 1 } };
}

test('you begin as the chart of you begins', () => {
  const { value, context } = createActor(youChart).getSnapshot();
  expect(youAtFirst).toEqual({ own: value.eigenInbreng, pressure: value.druk, selfTrust: context.selfTrust });
});

test('before the first choice you are as at first, and before a later one as the choice before it left you', () => {
  const turns = [turnLeaving(1, 'verzwakt'), turnLeaving(2, 'opgegeven')];
  expect(youBefore(1, turns)).toEqual(youAtFirst);
  expect(youBefore(2, turns).own).toBe('verzwakt');
});

test('giving in twice goes down two levels, from the top, and stays within the drawing', () => {
  const course = yourCourse([turnLeaving(1, 'verzwakt'), turnLeaving(2, 'opgegeven'), turnLeaving(3, 'verzwakt')]);
  expect(course.map(({ kind, row }) => [kind, row])).toEqual([['start', 0], ['choice', 1], ['choice', 2], ['choice', 1]]);
  expect(course.every(({ x }) => x >= 0 && x <= 100)).toBe(true);
});
