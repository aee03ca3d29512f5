import { trimmed, type Piece } from '../piece.ts';
import { linesOf, plainLines } from '../source.ts';

/** A part of a guide: a heading with what stands under it, or what stands before the first one. */
export interface Part {
  /** Absent for what stands before the first heading. */
  readonly heading?: Piece;
  readonly paragraphs: readonly Piece[];
}

/** A whole guide as pieces; a paragraph's `text` is one line, however many it took, and it is pointed at by its first. */
export interface Parts {
  /** After `# `, where there is one. */
  readonly title?: Piece;
  readonly parts: readonly Part[];
  readonly first: Piece;
}

const item = /^(?:[-*•]|\d+[.)])\s+/;

export function partsOf(source: string): Parts {
  const lines = linesOf(plainLines(source)).map(trimmed);
  const parts: { heading?: Piece; paragraphs: Piece[] }[] = [{ paragraphs: [] }];
  let title: Piece | undefined;
  let open = false;
  for (const line of lines) {
    const current = parts.at(-1);
    const last = current?.paragraphs.at(-1);
    if (line.text === '') open = false;
    else if (/^##\s/.test(line.text)) parts.push({ heading: after(line, /^##\s+/), paragraphs: [] });
    else if (/^#\s/.test(line.text) && title === undefined) title = after(line, /^#\s+/);
    else if (open && last && current && !item.test(line.text)) current.paragraphs.splice(-1, 1, { ...last, text: `${last.text} ${line.text}` });
    else current?.paragraphs.push(after(line, item));
    if (line.text !== '') open = !line.text.startsWith('#');
  }
  return { ...(title && { title }), parts, first: lines[0] ?? { text: '', line: 1, column: 1 } };
}

function after(line: Piece, sign: RegExp): Piece {
  const from = sign.exec(line.text)?.[0].length ?? 0;
  return { text: line.text.slice(from), line: line.line, column: line.column + from };
}
