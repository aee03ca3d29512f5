import { Findings } from './findings.ts';
import type { Mistake } from './mistake.ts';
import { isCode } from './mistakes/documents.ts';
import { trimmed, type Piece } from './piece.ts';

/** A line that silences one message: `// negeer S083: komt in deel 2`; in the front matter it holds for the whole file. */
interface Silence {
  readonly at: Piece;
  readonly code: string;
  readonly reason: string;
  /** The line it is about; undefined for the whole file. */
  readonly line?: number;
}

const form = /^(?:\/\/|#)\s*(?:negeer|ignore)\s+([A-Za-z]\d+)\s*[:,–-]?\s*(.*)$/iu;

/** Takes away what the author silenced, and tells of silences that say no reason or silence nothing. Errors can't be silenced. */
export function silenced(mistakes: readonly Mistake[], lines: readonly Piece[], file: string): readonly Mistake[] {
  const silences = silencesIn(lines);
  if (silences.length === 0) return inOrder(mistakes);
  const findings = new Findings(file);
  const left = new Set(mistakes);
  const done = new Set<string>();
  const meantBy = indexed(mistakes);
  for (const { at, code, reason, line } of silences) {
    const key = keyOf(code, line);
    const meant = meantBy.get(key) ?? [];
    if (!isCode(code)) findings.found('S902', at, { code });
    else if (meant.length === 0) findings.found('S901', at, { code });
    else if (reason === '') findings.found('S900', at, { code });
    else if (!done.has(key)) {
      for (const mistake of meant) left.delete(mistake);
      done.add(key);
    }
  }
  return inOrder([...left, ...findings.mistakes]);
}

function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes.toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** What can be silenced, by where a silence would say it: for its line, and for the whole file. */
function indexed(mistakes: readonly Mistake[]): ReadonlyMap<string, readonly Mistake[]> {
  const found = new Map<string, Mistake[]>();
  for (const mistake of mistakes) {
    if (mistake.severity === 'error') continue;
    for (const key of [keyOf(mistake.code, mistake.line), keyOf(mistake.code, undefined)]) {
      const known = found.get(key);
      if (known) known.push(mistake);
      else found.set(key, [mistake]);
    }
  }
  return found;
}

function keyOf(code: string, line: number | undefined): string {
  return `${code} ${line ?? 'everywhere'}`;
}

function silencesIn(lines: readonly Piece[]): readonly Silence[] {
  const end = endOfFront(lines);
  const silences: Silence[] = [];
  let next = 0;
  for (const [index, whole] of [...lines.entries()].toReversed()) {
    const at = trimmed(whole);
    const isNote = at.text.startsWith('//');
    const [, code, reason] = isNote || index < end ? (form.exec(at.text) ?? []) : [];
    if (code !== undefined && reason !== undefined) silences.push({ at, code: code.toUpperCase(), reason: reason.trim(), ...(index > end && { line: next }) });
    // The first line below a silence that says something itself is the one it is about.
    if (!isNote && at.text !== '') next = at.line;
  }
  return silences.toReversed();
}

/** Index of the second line `---`. */
function endOfFront(lines: readonly Piece[]): number {
  const isBorder = ({ text }: Piece): boolean => /^\s*(?:-{3,}|[–—]-?)\s*$/.test(text);
  const first = lines.findIndex(isBorder);
  return first < 0 ? -1 : lines.findIndex((line, index) => index > first && isBorder(line));
}
