/** One line of a file with the ending it had. */
export interface SourceLine {
  readonly text: string;
  readonly ending: '' | '\n' | '\r\n' | '\r';
}

/** A scenario file as its lines, with nothing of it lost: comments, blank lines, line endings and byte order mark. */
export interface ScenarioDocument {
  readonly mark: '' | '\uFEFF';
  readonly lines: readonly SourceLine[];
}

export function openDocument(source: string): ScenarioDocument {
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  const lines: SourceLine[] = [];
  let from = mark.length;
  for (const found of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: source.slice(from, found.index), ending: found[0] as SourceLine['ending'] });
    from = found.index + found[0].length;
  }
  return { mark, lines: [...lines, { text: source.slice(from), ending: '' }] };
}

/** The file's text again, character for character. */
export function writeScenario({ mark, lines }: ScenarioDocument): string {
  return mark + lines.map(({ text, ending }) => text + ending).join('');
}

/** The ending that lines of this file have, for a line that is added. */
export function endingOf({ lines }: ScenarioDocument): SourceLine['ending'] {
  return lines.find(({ ending }) => ending !== '')?.ending ?? '\n';
}

/** The same document with one line's text changed; `line` counts from 1. */
export function withLine(document: ScenarioDocument, line: number, text: string): ScenarioDocument {
  return { ...document, lines: document.lines.map((each, index) => (index === line - 1 ? { ...each, text } : each)) };
}

/** The same document with a line added behind another. */
export function withLineAfter(document: ScenarioDocument, line: number, text: string): ScenarioDocument {
  const ending = endingOf(document);
  const before = document.lines.slice(0, line).map((each, index) => (index === line - 1 && each.ending === '' ? { ...each, ending } : each));
  const wasLast = line >= document.lines.length;
  return { ...document, lines: [...before, { text, ending: wasLast ? '' : ending }, ...document.lines.slice(line)] };
}
