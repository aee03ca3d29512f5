import type { Language } from '../model/language.ts';
import type { Cue } from './cues.ts';
import { effects } from './effects.ts';

/** What is to be read of these sounds, in the order they are heard; empty if other words say it already. */
export function captionOf(cues: readonly Cue[], language: Language): string {
  return cues
    .filter(({ captioned }) => captioned)
    .map(({ effect }) => effects[effect].caption[language])
    .join(' ');
}

/** Milliseconds that a caption has to stand to be read at ease: 13 characters a second, and a moment to find it. */
export function readingTime(caption: string): number {
  return 1500 + (caption.length * 1000) / 13;
}
