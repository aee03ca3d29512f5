import { part, trimmed, type Piece } from './piece.ts';

/** `->` and what word processors and quick fingers make of it. */
const arrow = /[-–—=]{1,2}>|→/g;

const startsWithArrow = /^(?:[-–—=]{1,2}>|→)/;

/** Where a jump or an option leads, still in the author's words. */
export interface Way {
  readonly to: Piece;
  /** What stands between square brackets behind it. */
  readonly when?: Piece;
  /** The name the author gave the option, without its `#`. */
  readonly id?: Piece;
}

export function isJump(line: Piece): boolean {
  return startsWithArrow.test(line.text);
}

/** The way behind the arrow a line begins with. */
export function wayOfJump(line: Piece): Way {
  const [sign = ''] = startsWithArrow.exec(line.text) ?? [];
  return wayIn(trimmed(part(line, sign.length)));
}

/** Splits an option at its last arrow that has white space before it, or else at its last arrow. Undefined without one. */
export function splitAtArrow(option: Piece): { readonly text: Piece; readonly way: Way } | undefined {
  const found = [...option.text.matchAll(arrow)];
  const last = found.findLast((match) => /\s/.test(option.text[match.index - 1] ?? ' ')) ?? found.at(-1);
  if (!last) return undefined;
  return {
    text: trimmed(part(option, 0, last.index)),
    way: wayIn(trimmed(part(option, last.index + last[0].length))),
  };
}

/** Takes `#id` and `[condition]` off the end, in whatever order they stand. */
function wayIn(rest: Piece): Way {
  let to = rest;
  let when: Piece | undefined;
  let id: Piece | undefined;
  for (;;) {
    const bracket = to.text.endsWith(']') ? to.text.lastIndexOf('[') : -1;
    const hash = to.text.lastIndexOf('#');
    if (bracket >= 0 && !when) {
      when = trimmed(part(to, bracket + 1, to.text.length - 1));
      to = trimmed(part(to, 0, bracket));
    } else if (hash >= 0 && !id && !/[\s[\]]/.test(to.text.slice(hash))) {
      id = part(to, hash + 1);
      to = trimmed(part(to, 0, hash));
    } else return { to, ...(when && { when }), ...(id && { id }) };
  }
}
