import { luckOf } from '../play/explore/draws.ts';
import { PlayTable } from '../play/explore/play-table.ts';
import { StateSet } from '../play/explore/state-set.ts';
import type { PlayRecord } from '../play/record.ts';
import type { Scenario } from '../scenario/types.ts';

/** Moments of choice that are looked at for each seed, so that an author never waits long. */
const mostMoments = 30_000;
/** Other chance that is tried where this one never leads there. */
const otherSeeds = 12;

/**
 * The shortest play that comes to a passage; with another seed where chance keeps this one from it.
 * Undefined when none was found.
 */
export function wayTo(scenario: Scenario, passage: string, seed: number): Pick<PlayRecord, 'seed' | 'choices'> | undefined {
  const table = new PlayTable(scenario);
  const seeds = [seed, ...Array.from({ length: otherSeeds }, (_, at) => at + 1)];
  for (const tried of seeds) {
    const choices = shortest(table, passage, tried);
    if (choices) return { seed: tried, choices };
  }
  return undefined;
}

interface Step {
  readonly from: number;
  readonly choice: string;
}

/** Breadth first through the moments of choice of one seed. */
function shortest(table: PlayTable, passage: string, seed: number): readonly string[] | undefined {
  let found = false;
  table.hears = ({ passages }) => {
    found ||= passages.includes(passage);
  };
  const [row, next] = [new Int32Array(table.width), new Int32Array(table.width)];
  const over = table.begin(luckOf(table.scenario, seed), row) !== -1;
  if (found) return [];
  const states = new StateSet(table.width);
  const steps: Step[] = [{ from: -1, choice: '' }];
  if (!over) states.add(row);
  for (let at = 0; at < states.size && at < mostMoments; at += 1) {
    states.read(at, row);
    const offer = table.offer(row);
    for (const option of offer.options) {
      next.set(row);
      const ended = table.choose(option, next) !== -1;
      if (found) return [...choicesTo(steps, at), option.choice.id];
      if (!ended && states.add(next) === steps.length) steps.push({ from: at, choice: option.choice.id });
    }
  }
  return undefined;
}

function choicesTo(steps: readonly Step[], to: number): readonly string[] {
  const choices: string[] = [];
  for (let at = to; at > 0;) {
    const step = steps[at];
    if (!step) break;
    choices.unshift(step.choice);
    at = step.from;
  }
  return choices;
}
