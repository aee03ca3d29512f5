import { describe, expect, it } from 'vitest';
import { voiceOf, wordsOf } from '../../src/model/inner-voice.ts';
import { createActor } from 'xstate';
import { youChart } from '../../src/play/you-chart.ts';

const calm = { before: 'kalm', now: 'kalm', own: 'aanwezig', selfTrust: 2, stance: 'equal' } as const;

describe('your inner voice', () => {
  it('is silent while nothing presses', () => {
    expect(voiceOf(calm)).toBeUndefined();
    expect(voiceOf({ ...calm, before: 'klem', now: 'gejaagd' })).toBeUndefined();
  });

  it('offers more of what you were doing when it goes wrong', () => {
    const worse = { ...calm, now: 'gejaagd' } as const;
    expect(voiceOf({ ...worse, stance: 'controlling' })).toBe('pushOn');
    expect(voiceOf({ ...worse, stance: 'avoiding' })).toBe('passOn');
    expect(voiceOf({ ...worse, stance: 'yielding' })).toBe('pleaseThem');
  });

  it('doubts you when you have little trust in yourself left', () => {
    expect(voiceOf({ ...calm, now: 'klem', selfTrust: 1 })).toBe('doubt');
  });

  it('asks where you are once you gave yourself up', () => {
    expect(voiceOf({ ...calm, own: 'opgegeven', stance: 'yielding' })).toBe('lostMyself');
  });

  it('does not say the same thing twice in a row', () => {
    expect(wordsOf('pushOn', 1, 'nl')).not.toBe(wordsOf('pushOn', 2, 'nl'));
  });
});

describe('the pressure on you', () => {
  it('rises when it goes wrong, eases when it goes well, and takes trust in yourself along', () => {
    const you = createActor(youChart).start();
    const turn = (went: 'better' | 'worse' | 'alike'): unknown => {
      you.send({ type: 'act', move: 'asksOpenly', went });
      const { value, context } = you.getSnapshot();
      return [value.druk, context.selfTrust];
    };
    expect([turn('worse'), turn('worse'), turn('worse'), turn('alike'), turn('better'), turn('better'), turn('better')]).toEqual([
      ['gejaagd', 1],
      ['klem', 0],
      ['klem', 0],
      ['klem', 0],
      ['gejaagd', 1],
      ['kalm', 2],
      ['kalm', 3],
    ]);
  });
});
