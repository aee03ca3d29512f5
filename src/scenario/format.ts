import { isJump, splitAtArrow, wayOfJump, type Way } from './arrow.ts';
import { kindOfLine } from './body-line.ts';
import { keyed } from './detail-line.ts';
import { endingOf, openDocument, writeScenario, type ScenarioDocument, type SourceLine } from './editing/document.ts';
import { sameMeaning } from './editing/meaning.ts';
import { withOptionId } from './editing/option-line.ts';
import { choicesOf, passagesOf } from './parts.ts';
import { part, trimmed, type Piece } from './piece.ts';
import { readScenario } from './read.ts';
import type { Scenario } from './types.ts';

export type Formatted = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: 'broken' | 'unchanged' };

/**
 * A scenario with its signs in one style: two spaces before what belongs to an option, one space
 * around an arrow and behind a heading's sign, one blank line between parts. Words are never
 * changed, and neither is what the scenario means: if it would be, the text is given back as it was.
 * @param ids writes the id of every option that has none of its own
 */
export function format(source: string, ids = false): Formatted {
  const before = readScenario('', '', source).scenario;
  if (!before) return { ok: false, problem: 'broken' };
  const text = writeScenario(tidied(openDocument(source), before, ids));
  const after = readScenario('', '', text).scenario;
  if (!after || !sameMeaning(before, after)) return { ok: false, problem: 'unchanged' };
  return { ok: true, text };
}

function tidied(document: ScenarioDocument, scenario: Scenario, ids: boolean): ScenarioDocument {
  const options = new Map(choicesOf(scenario).map((choice) => [choice.place.line, choice.id] as const));
  const details = detailLines(scenario, document);
  const start = endOfFront(document);
  const lines = document.lines.map((line, index) => {
    if (index <= start) return { ...line, text: line.text.trimEnd() };
    const whole: Piece = trimmed({ text: line.text, line: index + 1, column: 1 });
    const text = details.has(index + 1) ? detail(whole) : tidy(whole);
    const id = options.get(index + 1);
    return { ...line, text: ids && id !== undefined ? withOptionId(text, id) : text };
  });
  return { ...document, lines: spaced(lines, start, endingOf(document)) };
}

/** Lines that belong to an option: all that is not blank and no comment, from an option up to the next or to a heading. */
function detailLines(scenario: Scenario, { lines }: ScenarioDocument): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { passage } of passagesOf(scenario)) {
    for (const { place } of passage.choices) {
      for (let line = place.line + 1; line <= lines.length; line += 1) {
        const kind = kindOfLine(trimmed({ text: lines[line - 1]?.text ?? '', line, column: 1 }));
        if (kind === 'option' || kind === 'heading') break;
        if (kind === 'content') found.add(line);
      }
    }
  }
  return found;
}

/** Index of the second line `---`; the front matter is YAML and keeps its indentation. */
function endOfFront({ lines }: ScenarioDocument): number {
  const borders = lines.flatMap(({ text }, index) => (/^\s*(?:-{3,}|[–—]-?)\s*$/.test(text) ? [index] : []));
  return borders[1] ?? 0;
}

function detail(line: Piece): string {
  const { key, rest } = keyed(line);
  return rest && rest.text !== '' ? `  ${key.text}: ${rest.text}` : `  ${line.text}`;
}

function tidy(line: Piece): string {
  const kind = kindOfLine(line);
  if (kind === 'heading') return heading(line);
  if (kind === 'option') return option(line);
  if (kind === 'content' && isJump(line)) return `-> ${wayAsText(wayOfJump(line))}`;
  if (kind === 'content' && line.text.startsWith('>')) return `> ${trimmed(part(line, 1)).text}`;
  return line.text;
}

function heading(line: Piece): string {
  const signs = /^#+/.exec(line.text)?.[0] ?? '#';
  return `${signs} ${trimmed(part(line, signs.length)).text}`;
}

function option(line: Piece): string {
  const text = trimmed(part(line, 1));
  const parts = splitAtArrow(text);
  return parts ? `- ${parts.text.text} -> ${wayAsText(parts.way)}` : `- ${text.text}`;
}

function wayAsText({ to, id, when }: Way): string {
  return [to.text, ...(id ? [`#${id.text}`] : []), ...(when ? [`[${when.text}]`] : [])].join(' ');
}

/** One blank line at most, one above every heading (and the comments that belong to it), and an ending behind the last line. */
function spaced(lines: readonly SourceLine[], start: number, ending: SourceLine['ending']): readonly SourceLine[] {
  const blank: SourceLine = { text: '', ending };
  const result: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    const isBlank = index > start && line.text === '';
    const previous = result.at(-1);
    if (isBlank && (previous === undefined || previous.text === '')) continue;
    const opens = index > start && line.text.startsWith('#') && previous?.text !== '' && previous?.text.startsWith('//') === false;
    if (opens) result.push(blank);
    result.push(line.ending === '' ? { ...line, ending } : line);
  }
  while (result.at(-1)?.text === '') result.pop();
  return [...result, { text: '', ending: '' }];
}
