import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Findings } from './findings.ts';
import { mended } from './mend.ts';
import type { Piece } from './piece.ts';

/** What the front matter can hold, free of the library that read it. Every text stays a text: `ja`, `12` and `no` too. */
export type Value =
  | { readonly kind: 'text'; readonly at: Piece }
  | { readonly kind: 'list'; readonly at: Piece; readonly items: readonly Value[] }
  | { readonly kind: 'fields'; readonly at: Piece; readonly entries: readonly Entry[] };

export interface Entry {
  readonly key: Piece;
  readonly value: Value;
}

/** More than any scenario needs; beyond it the library's work would no longer be a moment's. */
const longest = 200_000;
const deepest = 50;

/** Reads the front matter's lines. Undefined, and told, when they can't be understood even after mending. */
export function readYaml(lines: readonly Piece[], findings: Findings): Value | undefined {
  const [first] = lines;
  const text = lines.map((line) => line.text).join('\n');
  const end = lines.find(endsDocument);
  if (first && (text.length > longest || nesting(text) > deepest)) findings.found('S007', first, {});
  else if (end) findings.found('S005', end, {});
  else if (first) return readText(text, first.line, lines, findings);
  return undefined;
}

/** For YAML, three dots end the document, and everything below them would silently be lost. */
function endsDocument(line: Piece): boolean {
  return /^\.\.\.(?:\s|$)/.test(line.text);
}

function readText(text: string, firstLine: number, lines: readonly Piece[], findings: Findings): Value | undefined {
  const plain = parsed(text);
  const sound = isSound(plain.document) && !losesText(text) ? plain : parsed(mended(text));
  if (isSound(sound.document)) return valueOf(sound.document.contents, (offset) => pieceAt(sound, firstLine, offset));
  tellTrouble(sound, lines, findings);
  return undefined;
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
}

function parsed(text: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe', merge: false, uniqueKeys: false, prettyErrors: false, logLevel: 'silent', lineCounter: counter,
  });
  return { document, counter };
}

/** For YAML, a space and a `#` begin a comment, and “huis #3” would silently become “huis”. */
function losesText(text: string): boolean {
  return /\s#\S/.test(text);
}

/** No errors, and none of YAML's own machinery (`&name`, `*name`, `!tag`), which a trainer only writes by accident. */
function isSound(document: Document.Parsed): boolean {
  let sound = document.errors.length === 0 && document.warnings.length === 0;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && !node.anchor && !node.tag?.startsWith('!')) return undefined;
      sound = false;
      return visit.BREAK;
    },
  });
  return sound;
}

function tellTrouble(of: Parsed, lines: readonly Piece[], findings: Findings): void {
  const trouble = of.document.errors[0] ?? of.document.warnings[0];
  const line = trouble ? of.counter.linePos(Math.max(0, trouble.pos[0])).line : 1;
  const upTo = lines.slice(0, Math.max(line, 1));
  const at = upTo.findLast((candidate) => isOpen(candidate.text)) ?? upTo.at(-1);
  if (at) findings.found('S005', { ...at, text: at.text.trim(), column: 1 + at.text.length - at.text.trimStart().length }, {});
}

/** A list or map that is opened and not closed: YAML notices only further down. */
function isOpen(line: string): boolean {
  const value = line.slice(line.indexOf(':') + 1).trim();
  return /^[[{]/.test(value) && !/[\]}]/.test(value);
}

function pieceAt(of: Parsed, firstLine: number, offset: number): Piece {
  const { line, col } = of.counter.linePos(offset);
  return { text: '', line: firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
}

function valueOf(node: unknown, at: (offset: number) => Piece): Value {
  if (isMap(node)) {
    const entries = node.items.filter(isPair).map((pair): Entry => ({ key: textOf(pair.key, at), value: valueOf(pair.value, at) }));
    return { kind: 'fields', at: at(node.range?.[0] ?? 0), entries };
  }
  if (isSeq(node)) return { kind: 'list', at: at(node.range?.[0] ?? 0), items: node.items.map((item) => valueOf(item, at)) };
  return { kind: 'text', at: textOf(node, at) };
}

function textOf(node: unknown, at: (offset: number) => Piece): Piece {
  if (!isScalar(node)) return at(0);
  return { ...at(node.range?.[0] ?? 0), text: String(node.value ?? '').replace(/\s+/g, ' ').trim() };
}

/** How deep lists could be nested in one another, at most. Counted before parsing, because a parser goes as deep as it is led. */
function nesting(text: string): number {
  let depth = 0;
  let deepestSeen = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth -= 1;
    deepestSeen = Math.max(deepestSeen, depth);
  }
  for (const line of text.split('\n')) {
    const dashes = /^\s*(?:[-?:]\s+)*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    deepestSeen = Math.max(deepestSeen, dashes);
  }
  return deepestSeen;
}
