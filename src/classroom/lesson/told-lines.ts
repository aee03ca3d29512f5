import type { Beat } from '../../play/view.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { ToldLine } from './snapshots.ts';

/** Lines with names in the place of ids. */
export function linesOf(beats: readonly Beat[], { persons }: Scenario): readonly ToldLine[] {
  return beats.map(({ kind, text, cue, speaker }) => {
    const name = persons.find(({ id }) => id === speaker)?.name;
    return { kind, text, ...(cue !== undefined && { cue }), ...(name !== undefined && { speaker: name }) };
  });
}
