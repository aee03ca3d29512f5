/**
 * Front matter as a trainer writes it, made into YAML. Prose has `: ` and ` #` in it, begins with a
 * quote (`'s Ochtends`), an asterisk or an exclamation mark: for YAML those are signs, for the
 * author they are text. A value that is no plain YAML is put between quotes, just as it stands; a
 * tab at the beginning of a line becomes two spaces. Lines keep their number.
 */
export function mended(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '  ')));
  for (let at = 0; at < lines.length; ) {
    const end = endOfValue(lines, at);
    const value = lines.slice(at, end);
    lines.splice(at, value.length, ...mendedValue(value));
    at = end;
  }
  return lines.join('\n');
}

/** What stands before a value: `name: `, `- ` or both. */
const head = /^( *(?:- +)?)(?:[^:#"'[\]{}\n]{1,60}:[ \t]+|(?<=- +))(?=[^\s#])/u;

/** A value goes on in the lines below that are indented more than its name; lines with a name of their own cannot stand there. */
function endOfValue(lines: readonly string[], from: number): number {
  const margin = head.exec(lines[from] ?? '')?.[1];
  let end = from + 1;
  if (margin === undefined || opensBlock(lines[from] ?? '')) return end;
  while (end < lines.length && /^ *\S/.test(lines[end] ?? '') && indent(lines[end] ?? '') > margin.length) end += 1;
  return end;
}

/** `|` and `>` say that whatever comes below is text; an open list or map goes on below too. */
function opensBlock(line: string): boolean {
  const value = withoutComment(line.replace(head, ''));
  return /^[|>][-+]?$/.test(value) || (/^[[{]/.test(value) && !/[\]}]/.test(value));
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

function mendedValue(lines: readonly string[]): readonly string[] {
  const [first = '', ...more] = lines;
  const before = head.exec(first)?.[0] ?? '';
  const values = [first.slice(before.length), ...more.map((line) => line.trim())].map(withoutComment);
  if (before === '' || opensBlock(first) || !needsQuotes(values)) return lines;
  const escaped = values.map((value) => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"'));
  const margin = ' '.repeat(before.length);
  return `${before}"${escaped.join(`\n${margin}`)}"`.split('\n');
}

function needsQuotes(values: readonly string[]): boolean {
  const text = values.join(' ');
  if (/^(?:'[^']*'|"[^"\\]*")$/.test(text)) return false;
  if (/^[[{]/.test(text)) return /[\]}]/.test(text) && !/[\]}]$/.test(text);
  return /^[-?:,\]}&*!|>'"%@`]/.test(text) || /:(?:\s|$)|\s#\S/.test(text);
}

/** A comment has a space on both sides of its `#`. */
function withoutComment(value: string): string {
  const at = value.search(/(?:^|\s)#(?:\s|$)/);
  return (at < 0 ? value : value.slice(0, at)).trimEnd();
}
