import { prove } from '../../src/play/explore/prove.ts';
import { PlayTable } from '../../src/play/explore/play-table.ts';
import { Search } from '../../src/play/explore/search.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { Section } from './figures.ts';

/** What exploring a scenario takes. */
export interface ExploreFigures {
  /** Choices tried a second when every move was worked out before: the look-up path. */
  readonly stepsASecond: number;
  /** Moments of choice gone through a second on that path, with all their options. */
  readonly statesASecond: number;
  /** The first time, with everything still to be worked out by the charts. */
  readonly coldStepsASecond: number;
  /** Different moments of choice that were kept. */
  readonly states: number;
  /** Every play was gone through; else a sample beyond `wholeUpTo` choices. */
  readonly whole: boolean;
  readonly wholeUpTo: number;
  /** Milliseconds of the whole proof, searching and everything after it. */
  readonly proofMs: number;
  /** Bytes of the process at the end of the proof. */
  readonly memory: number;
}

/** As many moments as `npx samenspel prove` keeps. */
const MOST = 10_000;

/** Measures the search and the proof of a scenario. */
export function exploreFigures(scenario: Scenario): ExploreFigures {
  const table = new PlayTable(scenario);
  const search = new Search(table, { most: MOST, seed: 1 });
  const cold = timed(() => {
    for (const _ of search.run()) continue;
  });
  const { states, steps, whole, wholeUpTo } = search.coverage;
  let looked = 0;
  // Once more, so that what is measured is the looking up and not the first compiling of it.
  lookAgain(search);
  const warm = timed(() => {
    looked = lookAgain(search);
  });
  const proofMs = timed(() => {
    const proving = prove(scenario, { most: MOST, seed: 1 });
    while (proving.next().done !== true) continue;
  });
  return {
    stepsASecond: (looked / warm) * 1000, statesASecond: (states / warm) * 1000, coldStepsASecond: (steps / cold) * 1000,
    states, whole, wholeUpTo, proofMs, memory: process.memoryUsage.rss(),
  };
}

/** The same as a part of the report. */
export function exploreSection(scenario: Scenario): Section {
  const { stepsASecond, statesASecond, coldStepsASecond, states, whole, wholeUpTo, proofMs, memory } = exploreFigures(scenario);
  const thousands = (number: number): string => `${Math.round(number / 1000).toLocaleString('en')} thousand`;
  const reach = whole ? 'every play' : `every play of up to ${wholeUpTo} choices, then a sample`;
  return {
    title: `Exploring “${scenario.title}”: ${reach}`,
    figures: [
      { what: 'choices a second, looked up', value: thousands(stepsASecond) },
      { what: 'moments a second, with all their options', value: thousands(statesASecond) },
      { what: 'choices a second the first time, charts and all', value: thousands(coldStepsASecond) },
      { what: 'different moments kept', value: thousands(states) },
      { what: 'whole proof', value: `${(proofMs / 1000).toFixed(1)} s` },
      { what: 'memory of the process then', value: `${Math.round(memory / 1e6)} MB` },
    ],
  };
}

/** Every choice of every state that was kept, once more; how many that were. */
function lookAgain({ table, states }: Search): number {
  const [from, row] = [new Int32Array(table.width), new Int32Array(table.width)];
  let steps = 0;
  for (let state = 0; state < states.size; state += 1) {
    states.read(state, from);
    const offer = table.offer(from);
    for (const option of offer.options) {
      row.set(from);
      table.choose(option, row);
      steps += 1;
    }
  }
  return steps;
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
