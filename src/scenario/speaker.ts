import type { ScriptReading } from './reading.ts';
import type { SpeechHead, Unclosed } from './speech-head.ts';
import { detailWords } from './words/moves.ts';
import { settingWords } from './words/telling.ts';

/**
 * Whether a line whose speaker nobody knows was meant as speech all the same, and not as narration
 * that happens to have a colon; tells what is wrong with it. Narration begins with a capital or has
 * more than one word before the colon; a name has neither, has brackets behind it, or is almost
 * somebody's name.
 */
export function isMeantAsSpeech(head: SpeechHead | Unclosed, reading: ScriptReading): boolean {
  const { findings, names } = reading;
  const name = head.name.text;
  if ('unclosed' in head || names.isUnsure('person')) return false;
  const brackets = head.rounds.length + head.squares.length > 0;
  if (!brackets && settingWords.find(name)) findings.found('S067', head.name, { word: name });
  else if (!brackets && detailWords.find(name)) findings.found('S062', head.name, { detail: name });
  else if (isName(name, head, brackets) || names.isNearPerson(name)) findings.found('S019', head.name, { name }, names.near('person', name));
  else return false;
  return true;
}

function isName(name: string, { text }: SpeechHead, brackets: boolean): boolean {
  const oneWord = /^\p{L}[\p{L}\p{N}\p{M}_-]*$/u.test(name) && !text.text.startsWith('//');
  return oneWord && (brackets || /^\p{Ll}/u.test(name));
}
