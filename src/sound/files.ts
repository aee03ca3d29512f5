import spans from '../../assets/sound/made/spans.json' with { type: 'json' };
import type { Effect } from './effects.ts';
import type { Tone } from './tones.ts';

/** A file in the codings it comes in, the better one first. Built by `assets/sound/build.ts`. */
export interface Source {
  readonly format: 'webm' | 'm4a';
  readonly address: string;
}

/** Where something is in its file: milliseconds from the beginning, and how long. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/* Spelled out, because the build tool finds files by reading these lines. */
export const effectFile: readonly Source[] = [
  { format: 'webm', address: new URL('../../assets/sound/made/effects.webm', import.meta.url).href },
  { format: 'm4a', address: new URL('../../assets/sound/made/effects.m4a', import.meta.url).href },
];

export const toneFiles: Readonly<Record<Tone, readonly Source[]>> = {
  kitchen: [
    { format: 'webm', address: new URL('../../assets/sound/made/kitchen.webm', import.meta.url).href },
    { format: 'm4a', address: new URL('../../assets/sound/made/kitchen.m4a', import.meta.url).href },
  ],
};

export const effectSpans: Readonly<Record<Effect, Span>> = spans.effects;
export const toneSpans: Readonly<Record<Tone, Span>> = spans.tones;
