import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recipes } from '../../assets/sound/catalogue.ts';
import { brightness, loudness, offset, onset, peak, programmeLoudness, share } from '../../assets/sound/measure.ts';
import { drawn, samples, type Signal } from '../../assets/sound/signal.ts';
import { effectSprite } from '../../assets/sound/sprite.ts';
import { pulseCode } from '../../assets/sound/pulse-code.ts';
import { type Effect, effects } from '../../src/sound/effects.ts';
import { effectSpans } from '../../src/sound/files.ts';

const all = Object.keys(effects) as Effect[];
const made = new URL('../../assets/sound/made/', import.meta.url);
const sprite = effectSprite();

function cut(signal: Signal, { start, length }: { readonly start: number; readonly length: number }): Signal {
  return signal.slice(samples(start / 1000), samples((start + length) / 1000));
}

const signals = Object.fromEntries(all.map((effect) => [effect, cut(sprite.signal, effectSpans[effect])])) as Record<Effect, Signal>;

describe('the instruments', () => {
  const tone = (hertz: number, height: number): Signal => drawn(1, (time) => height * Math.sin(2 * Math.PI * hertz * time));

  test('a full sine of 997 Hz is −3.01 LUFS, as the standard has it', () => {
    expect(loudness(tone(997, 1))).toBeCloseTo(-3.01, 1);
    expect(loudness(tone(997, 0.1))).toBeCloseTo(-23.01, 1);
  });

  test('what goes on is measured without its pauses, and two sides count together', () => {
    const half = drawn(8, (time) => (time < 4 ? 0.1 * Math.sin(2 * Math.PI * 997 * time) : 0));
    expect(programmeLoudness([half])).toBeCloseTo(-23.01, 0);
    expect(programmeLoudness([half, half]) - programmeLoudness([half])).toBeCloseTo(3.01, 2);
  });

  test('the brightness of a sine is its frequency, and its energy lies around it', () => {
    expect(brightness(tone(1000, 0.5))).toBeCloseTo(1000, -2);
    expect(share(tone(1000, 0.5), 900, 1100)).toBeGreaterThan(0.99);
  });

  test('what begins late is measured late', () => {
    expect(onset(drawn(1, (time) => (time < 0.25 ? 0 : 0.5)))).toBeCloseTo(0.25, 3);
  });

  test('an offset is seen', () => {
    expect(offset(drawn(1, () => 0.1))).toBeCloseTo(0.1, 5);
  });
});

describe.each(all)('%s', (effect) => {
  const signal = signals[effect];

  test('stays below the ceiling and stands on zero', () => {
    expect(peak(signal)).toBeLessThan(0.86);
    expect(Math.abs(offset(signal))).toBeLessThan(1e-4);
  });

  test('is as loud as it was meant to be', () => {
    expect(Math.abs(loudness(signal) - recipes[effect].loudness)).toBeLessThan(0.5);
  });

  test('begins within 20 milliseconds of what is seen', () => {
    expect(onset(signal)).toBeLessThan(0.02);
  });

  test('begins and ends without a click', () => {
    const edge = samples(0.0005);
    expect(peak(signal.slice(0, 2))).toBeLessThan(0.003);
    expect(peak(signal.slice(-edge))).toBeLessThan(0.003);
  });
});

describe('together', () => {
  test('no effect is much louder or softer than another', () => {
    const levels = all.map((effect) => loudness(signals[effect]));
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(9);
  });

  test('the door is low, the cup is high, and paper is higher', () => {
    expect(brightness(signals.doorShuts)).toBeLessThan(350);
    expect(brightness(signals.cup)).toBeGreaterThan(1500);
    expect(brightness(signals.paper)).toBeGreaterThan(brightness(signals.cup));
  });

  test('the door and the swell still have a voice on a telephone that plays nothing below 150 Hz', () => {
    for (const effect of ['doorShuts', 'footsteps', 'tension'] as const) expect(share(signals[effect], 150, 4000)).toBeGreaterThan(0.45);
  });

  test('what is broken sounds darker than what is carried', () => {
    expect(brightness(signals.broken)).toBeLessThan(brightness(signals.carried));
  });
});

describe('what is committed', () => {
  test('was made from these recipes', () => {
    const { fingerprints } = JSON.parse(readFileSync(new URL('spans.json', made), 'utf8')) as { fingerprints: Record<string, string> };
    const print = (signal: Signal): string => createHash('sha256').update(pulseCode(signal)).digest('hex').slice(0, 16);
    expect(fingerprints['effects']).toBe(print(sprite.signal));
    expect(effectSpans).toEqual(sprite.spans);
  });

  test('costs a player less than 100 kB in either coding', () => {
    for (const format of ['webm', 'm4a']) expect(statSync(new URL(`effects.${format}`, made)).size).toBeLessThan(100_000);
  });
});
