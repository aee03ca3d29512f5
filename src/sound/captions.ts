import type { Language, Text } from '../model/language.ts';
import type { Cue } from './cues.ts';
import { effects } from './effects.ts';
import type { Layer, Score } from './score.ts';

/** What somebody reads who does not hear the music. It names what is played, and no more than an ear would tell. */
const layers: Readonly<Record<Layer, Text>> = {
  calm: { nl: 'Rustige pianomuziek.', en: 'Quiet piano music.' },
  uneasy: { nl: 'Onrustige muziek, een lage klarinet.', en: 'Uneasy music, a low clarinet.' },
  tense: { nl: 'Gespannen muziek, lage strijkers.', en: 'Tense music, low strings.' },
  warm: { nl: 'Warme muziek, piano en klarinet.', en: 'Warm music, piano and clarinet.' },
  sham: { nl: 'Warme muziek, één stem ontbreekt.', en: 'Warm music, one voice is missing.' },
};

const stops: Text = { nl: 'De muziek valt stil.', en: 'The music breaks off.' };

/** What is to be read of these sounds, in the order they are heard; empty if other words say it already. */
export function captionOf(cues: readonly Cue[], language: Language): string {
  return cues
    .filter(({ captioned }) => captioned)
    .map(({ effect }) => effects[effect].caption[language])
    .join(' ');
}

/** What is to be read when the music changes; that it leaves quietly is not told. */
export function musicCaption(before: Score, after: Score, language: Language): string {
  if (before.layer === after.layer) return '';
  if (after.layer !== undefined) return layers[after.layer][language];
  return after.brokenOff ? stops[language] : '';
}

/** Milliseconds that a caption has to stand to be read at ease: 13 characters a second, and a moment to find it. */
export function readingTime(caption: string): number {
  return 1500 + (caption.length * 1000) / 13;
}
