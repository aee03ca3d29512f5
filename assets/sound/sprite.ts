import { type Effect, effects } from '../../src/sound/effects.ts';
import type { Span } from '../../src/sound/files.ts';
import type { Tone } from '../../src/sound/tones.ts';
import { effectSignal, toneSignal } from './catalogue.ts';
import { lay, rate, samples, type Signal, silence } from './signal.ts';

export interface Sprite {
  readonly signal: Signal;
  readonly spans: Readonly<Record<string, Span>>;
}

/** Silence around each effect, in seconds: coders shift and smear a little. */
const gap = 0.12;

/** Of that silence, what is played before and after the effect, in seconds: coders sound a few milliseconds early. */
const margin = 0.006;

/** What is repeated on both sides of a loop, in seconds, so that a coder's edges stay outside it. */
const guard = 0.25;

/** All effects behind each other. */
export function effectSprite(): Sprite {
  const signals = (Object.keys(effects) as Effect[]).map((effect) => [effect, effectSignal(effect)] as const);
  const seconds = signals.reduce((sum, [, signal]) => sum + signal.length / rate + gap, gap);
  const whole = silence(seconds);
  const spans: Record<string, Span> = {};
  let at = gap;
  for (const [effect, signal] of signals) {
    lay(whole, signal, at);
    spans[effect] = { start: Math.round((at - margin) * 1000), length: Math.round((signal.length / rate + 2 * margin) * 1000) };
    at = Math.round((at + signal.length / rate + gap) * 1000) / 1000;
  }
  return { signal: whole, spans };
}

/** A tone with its own end before it and its own beginning after it. */
export function toneSprite(tone: Tone): Sprite {
  const loop = toneSignal(tone);
  const around = samples(guard);
  const signal = silence(guard * 2 + loop.length / rate);
  signal.forEach((_, i) => {
    signal[i] = loop[(i - around + loop.length) % loop.length]!;
  });
  return { signal, spans: { [tone]: { start: guard * 1000, length: Math.round((loop.length / rate) * 1000) } } };
}
