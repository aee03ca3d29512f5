import type { Emotion } from '../model/emotion.ts';
import { cut, part, trimmed, type Piece } from './piece.ts';
import { known, type Reading } from './reading.ts';
import { elseWords, rungWords } from './words/conditions.ts';
import { emotionWords, soundWords, thoughtWords } from './words/telling.ts';

/** How something is said: what stands between round brackets. */
export interface Manner {
  readonly thought: boolean;
  readonly emotion?: Emotion;
  readonly sound?: string;
  readonly direction?: string;
}

export function readManner(rounds: readonly Piece[], reading: Reading): Manner {
  const words = rounds.flatMap((round) => cut(round, ';')).filter((word) => word.text !== '');
  const sounds = words.map(soundIn).filter((sound) => sound !== undefined);
  const emotionWord = words.find((word) => emotionWords.find(word.text) !== undefined);
  const emotion = emotionWord && emotionWords.find(emotionWord.text);
  const directions = words.filter((word) => word !== emotionWord && !thoughtWords.find(word.text) && !soundIn(word));
  const [effect] = sounds.map((sound) => known('S018', sound, reading.known?.sounds, reading));
  for (const direction of directions) warnOfCondition(direction, reading);
  return {
    thought: words.some((word) => thoughtWords.find(word.text) !== undefined),
    ...(emotion && { emotion }),
    ...(effect !== undefined && { sound: effect }),
    ...(directions.length > 0 && { direction: directions.map((word) => word.text).join('; ') }),
  };
}

/** The name in `geluid: deurbel`. */
export function soundIn(word: Piece): Piece | undefined {
  const colon = word.text.indexOf(':');
  if (colon < 0 || !soundWords.find(word.text.slice(0, colon))) return undefined;
  return trimmed(part(word, colon + 1));
}

/** “(gehoord of verder)” would be told as a stage direction; it was meant as a condition. */
function warnOfCondition(word: Piece, { findings }: Reading): void {
  const reach = /^(.*?)\s+(?:of|or)\s+(?:verder|erger|hoger|further|worse|higher)$/iu.exec(word.text.slice(0, 100));
  const rung = rungWords.find(reach?.[1] ?? word.text);
  const documented = rung && [rungWords.name(rung, 'nl'), rungWords.name(rung, 'en')].includes(word.text.toLowerCase());
  if (documented || (rung && reach) || elseWords.find(word.text)) findings.found('S054', word, { words: word.text });
}
