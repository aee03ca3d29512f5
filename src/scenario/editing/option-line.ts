import { splitAtArrow } from '../arrow.ts';
import { part, trimmed } from '../piece.ts';

/** The line of an option with an id written behind where it leads, unless it has one already. */
export function withOptionId(line: string, id: string): string {
  const way = wayOf(line);
  if (!way || way.id) return line;
  const end = way.to.column - 1 + way.to.text.length;
  return `${line.slice(0, end)} #${id}${line.slice(end)}`;
}

/** The same line with another id in the place of the one that is written there. */
export function withOtherId(line: string, id: string): string {
  const written = wayOf(line)?.id;
  if (!written) return withOptionId(line, id);
  const from = written.column - 1;
  return line.slice(0, from) + id + line.slice(from + written.text.length);
}

function wayOf(line: string) {
  const whole = trimmed({ text: line, line: 1, column: 1 });
  return splitAtArrow(trimmed(part(whole, 1)))?.way;
}
