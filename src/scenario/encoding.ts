import type { Findings } from './findings.ts';
import type { Piece } from './piece.ts';

/** How the bytes of a file turned out to be written. UTF-8 is what the game writes; the others are read, and said. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** What a decoder puts in the place of bytes it can't read. */
const lost = '\uFFFD';

/** Whether a file is no text at all, but a picture or a document of a word processor: those hold zero bytes. */
export function isNoText(lines: readonly Piece[]): boolean {
  return lines.some((line) => line.text.includes('\0'));
}

/** Tells the first place where a character was lost because the file was not saved as UTF-8. */
export function tellLostCharacters(lines: readonly Piece[], findings: Findings): void {
  const line = lines.find((candidate) => candidate.text.includes(lost));
  if (line) findings.found('S006', { text: lost, line: line.line, column: line.text.indexOf(lost) + 1 }, {});
}
