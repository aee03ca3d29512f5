/** How a player marks where they acted on what they found important: at some choices, nowhere, or not looked at yet. */
export type CompassMark = readonly number[] | 'nowhere' | undefined;

const nowhere = 'nowhere';

/** As it is kept: turns, counting from 1, with a space between. */
export function compassMark(kept: string | undefined): CompassMark {
  if (kept === nowhere) return nowhere;
  const turns = (kept ?? '').split(' ').map(Number).filter((turn) => Number.isSafeInteger(turn) && turn > 0);
  return turns.length > 0 ? turns : undefined;
}

export function keptMark(mark: CompassMark): string {
  return mark === nowhere ? nowhere : (mark ?? []).toSorted((one, other) => one - other).join(' ');
}

/** With a choice marked, or no longer so. */
export function marked(mark: CompassMark, turn: number, on: boolean): CompassMark {
  const turns = mark === undefined || mark === nowhere ? [] : mark;
  const rest = turns.filter((each) => each !== turn);
  const next = on ? [...rest, turn] : rest;
  return next.length > 0 ? next : undefined;
}
