/**
 * Front matter as a trainer writes it, made into YAML. Prose has `: ` and ` #` in it, begins with a
 * quote (`'s Ochtends`), an asterisk or an exclamation mark: for YAML those are signs, for the
 * author they are text. A value that is no plain YAML is put between quotes, just as it stands; a
 * tab at the beginning of a line becomes two spaces. Lines keep their number.
 */
export function mended(text: string): string {
  return text.split('\n').map(mendedLine).join('\n');
}

function mendedLine(line: string): string {
  const indented = line.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '  '));
  const [, head = '', value = ''] = /^( *(?:- +)?(?:[^:#"'[\]{}\n]{1,60}:[ \t]+|(?<=- +)))(\S.*)$/u.exec(indented) ?? [];
  if (head === '' || !needsQuotes(value.trimEnd())) return indented;
  return `${head}${quoted(withoutComment(value))}`;
}

function needsQuotes(value: string): boolean {
  if (/^(?:'[^']*'|"[^"\\]*")(?:\s+#.*)?$/.test(value)) return false;
  if (value.startsWith('#') || /^(?:\[|[|>][-+]?$)/.test(value)) return false;
  return /^[-?:,\]{}&*!|>'"%@`]/.test(value) || /:(?:\s|$)|\s#\S/.test(value);
}

/** A comment has a space on both sides of its `#`. */
function withoutComment(value: string): string {
  const at = value.search(/\s#\s/);
  return (at < 0 ? value : value.slice(0, at)).trimEnd();
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
