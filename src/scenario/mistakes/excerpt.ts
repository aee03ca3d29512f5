/** Lines longer than this are cut, so that the mark stays in sight. */
const widest = 100;
const before = 50;

/** Where to look in a source. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/**
 * The line with the one above it and a mark under the spot, for a fixed-width font:
 *
 *      33 | bos [gespannen]: Ik zit hier ook nog, hoor.
 *      34 | - Mevrouw Bos, wat maakt dit huis voor u thuis? -> thuiss
 *         |                                                    ^^^^^^
 */
export function excerptOf(lines: readonly string[], { line, column, length }: Spot): string {
  const text = lines[line - 1] ?? '';
  const from = column - 1 > widest - 20 || text.length > widest ? Math.max(0, column - 1 - before) : 0;
  const margin = Math.max(2, String(line).length);
  const numbered = (number: number, shown: string): string => `${String(number).padStart(margin + 1)} | ${shown}`.trimEnd();
  const above = line > 1 ? [numbered(line - 1, window(lines[line - 2] ?? '', 0))] : [];
  const lead = printable(text.slice(from, column - 1));
  const marks = Math.max(1, Math.min(width(text.slice(column - 1, column - 1 + length)), widest - before));
  const indent = ' '.repeat(width(lead) + (from > 0 ? 1 : 0));
  return [...above, numbered(line, window(text, from)), `${' '.repeat(margin + 2)}| ${indent}${'^'.repeat(marks)}`].join('\n');
}

/** Columns that a text takes: pictures and East Asian signs take two, accents that stand on another letter none. */
function width(text: string): number {
  const wide = text.match(/\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu) ?? [];
  const none = text.match(/\p{Mn}/gu) ?? [];
  return [...text].length + wide.length - none.length;
}

function window(line: string, from: number): string {
  const shown = printable(line.slice(from, from + widest));
  return `${from > 0 ? '…' : ''}${shown}${from + widest < line.length ? '…' : ''}`;
}

/**
 * The same text with every sign that would not show as one character replaced: tabs by a space, so
 * that the mark stays under its spot; control signs and signs that turn the writing direction by �,
 * so that a scenario can't write to a terminal or disguise itself.
 */
export function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '�');
}
