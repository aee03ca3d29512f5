import type { Reaction, Trace, TurnTrace } from '../../../play/trace.ts';

/** The sentence after which most changed in a group's conversation, and for whom. */
export interface Turning {
  readonly turn: TurnTrace;
  readonly reaction: Reaction;
}

/**
 * @param since the first choice to look at, counting from 0: what all groups said alike tells nothing about one of them
 * @returns nothing where no room opened or closed for anybody
 */
export function turningOf({ turns }: Trace, since: number): Turning | undefined {
  const moved = turns.slice(since).flatMap((turn) => turn.reactions.map((reaction) => ({ turn, reaction })));
  const [most] = moved.filter(({ reaction }) => movesIn(reaction) > 0).toSorted((one, other) => movesIn(other.reaction) - movesIn(one.reaction));
  return most;
}

function movesIn({ opened, closed }: Reaction): number {
  return opened.length + closed.length;
}
