import { Findings } from './findings.ts';
import type { Mistake } from './mistake.ts';
import { mistakeCodes } from './mistakes/documents.ts';
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
  const findings = new Findings(file);
  const left = new Set(mistakes);
  for (const silence of silencesIn(lines)) {
    const { at, code, reason } = silence;
    const meant = mistakes.filter((mistake) => covers(silence, mistake));
    if (!mistakeCodes.some((known) => known === code)) findings.found('S902', at, { code });
    else if (meant.length === 0) findings.found('S901', at, { code });
    else if (reason === '') findings.found('S900', at, { code });
    else for (const mistake of meant) left.delete(mistake);
  }
  return [...left, ...findings.mistakes].toSorted((one, other) => one.line - other.line || one.column - other.column);
}

function covers({ code, line }: Silence, mistake: Mistake): boolean {
  return mistake.code === code && mistake.severity !== 'error' && (line === undefined || mistake.line === line);
}

function silencesIn(lines: readonly Piece[]): readonly Silence[] {
  const borders = lines.flatMap(({ text }, index) => (/^\s*(?:-{3,}|[–—]-?)\s*$/.test(text) ? [index] : []));
  const end = borders[1] ?? -1;
  return lines.flatMap((whole, index) => {
    const at = trimmed(whole);
    const [, code, reason] = form.exec(at.text) ?? [];
    if (code === undefined || reason === undefined || (index > end && !at.text.startsWith('//'))) return [];
    const line = index < end ? undefined : nextLine(lines, index);
    return [{ at, code: code.toUpperCase(), reason: reason.trim(), ...(line !== undefined && { line }) }];
  });
}

/** The first line below that says something itself. */
function nextLine(lines: readonly Piece[], from: number): number {
  const next = lines.find(({ text }, index) => index > from && text.trim() !== '' && !text.trim().startsWith('//'));
  return next?.line ?? 0;
}
