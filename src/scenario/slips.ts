import { part, type Piece } from './piece.ts';
import type { ScriptReading } from './reading.ts';
import { elseWords, presenceWords, rungWords, subjectWords, tensionWords, trustWords } from './words/conditions.ts';

// What can be told as it stands, and was probably meant as something else.

/** `bos denkt: …` is narration by the rules: a short name, written small, with something behind it that belongs in brackets. */
export function tellLooseWord(name: Piece, { names, findings }: ScriptReading): void {
  const [, short = '', word = ''] = /^(\p{Ll}[\p{L}\p{N}_-]*)\s+(\S.*)$/u.exec(name.text) ?? [];
  if (short !== '' && names.speaker(short)) findings.found('S073', name, { name: short, word });
}

/** How many brackets of one sentence are looked at. */
const mostBrackets = 5;

/** `Ik vind het [gehoord] best`: a condition is written before the words it is about. */
export function tellInnerCondition(text: Piece, { findings, names }: ScriptReading): void {
  // Where nobody is known, a whole line of speech looks like this; that was told already.
  if (names.isUnsure('person')) return;
  let from = 0;
  for (let looked = 0; looked < mostBrackets; looked += 1) {
    const open = text.text.indexOf('[', from);
    const close = open < 0 ? -1 : text.text.indexOf(']', open);
    if (close < 0) return;
    const inside = text.text.slice(open + 1, close);
    if (isCondition(inside)) return findings.found('S074', part(text, open, close + 1), { condition: inside });
    from = open + 1;
  }
}

const beginnings = [rungWords, tensionWords, trustWords, presenceWords, subjectWords, elseWords];
const longestCondition = 120;

/** Whether it begins as conditions do: `gehoord of verder`, `bos: weerstand`, `afspraak alarm`. */
function isCondition(inside: string): boolean {
  if (inside.length > longestCondition) return false;
  const words = inside.replace(/^\S+:\s*/, '').replace(/^(?:niet|not)\s+/i, '').trim().split(/\s+/);
  const longest = Math.max(...beginnings.map((each) => each.longest));
  const starts = Array.from({ length: Math.min(longest, words.length) }, (_, at) => words.slice(0, at + 1).join(' '));
  return starts.some((start) => beginnings.some((each) => each.find(start) !== undefined && (each !== subjectWords || words.length > 1)));
}
