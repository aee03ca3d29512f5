import type { Trace } from '../../play/trace.ts';
import type { Beat } from '../../play/view.ts';

/** Everything told so far: what was told before the play was picked up again, then what was read since. */
export function wholeTranscript(earlier: Trace | undefined, told: readonly Beat[]): readonly Beat[] {
  return [...(earlier ? toldIn(earlier) : []), ...told];
}

/**
 * What a trace tells up to its last choice. That choice and the answer to it are left out: a play
 * that is picked up again tells them anew.
 */
function toldIn(trace: Trace): readonly Beat[] {
  return trace.turns.flatMap((turn, index) => {
    const isLast = index === trace.turns.length - 1;
    return isLast ? turn.before : [...turn.before, { kind: 'you', text: turn.chosen.text }];
  });
}
