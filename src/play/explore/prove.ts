import type { Scenario } from '../../scenario/types.ts';
import { seeded } from '../chance.ts';
import { alwaysBest } from './best-option.ts';
import { habitsKept } from './habits.ts';
import { PlayTable } from './play-table.ts';
import type { Finding } from './promises.ts';
import { findsMissing, reached } from './reached.ts';
import { Search } from './search.ts';
import type { Coverage, Reach } from './search.ts';
import { countVisits } from './visits.ts';
import type { Visits } from './visits.ts';
import { LONGEST, habit, walkOn } from './walk.ts';
import { shownPlay } from './way.ts';
import { waysBack } from './way-back.ts';

/** What the plays of a scenario show. */
export interface Proof {
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  readonly visits: Visits;
}

/** What a proof is at. */
export type Stage = 'searching' | 'habits' | 'waysBack' | 'options' | 'visits';

export interface Progress {
  readonly stage: Stage;
  readonly coverage: Coverage;
}

/** Plays of each habit that are counted. */
const VISITS = 400;
/** Moments from which ways back and on are looked for, and options compared. */
const MOMENTS = 300;
const COMPARED = 2000;
/** What is missing in one sample is looked for in another, up to so many. By then most is known, and it goes fast. */
const SAMPLES = 3;

/**
 * Explores the plays of a scenario and holds its promises against them. Yields now and then: whoever runs it
 * can tell how far it is, and answer `true` to have it end the search and go on with what was found.
 */
export function* prove(scenario: Scenario, reach: Reach): Generator<Progress, Proof, boolean | undefined> {
  const search = new Search(new PlayTable(scenario), reach);
  let isStopped = false;
  for (const coverage of search.run()) {
    isStopped = (yield { stage: 'searching', coverage }) === true;
    if (isStopped) break;
  }
  const { table } = search;
  const { seed } = reach;
  const findings = [wayOn(search, seed)];
  yield { stage: 'habits', coverage: search.coverage };
  findings.push(...habitsKept(table, seed));
  yield { stage: 'waysBack', coverage: search.coverage };
  findings.push(wayBack(search, seed));
  yield { stage: 'options', coverage: search.coverage };
  findings.push(nothingAlwaysBest(search, seed));
  yield { stage: 'visits', coverage: search.coverage };
  const visits = countVisits(table, VISITS, seed);
  findings.push(endingByHabit(search, visits));
  const searches = [search];
  while (!isStopped && !search.coverage.whole && searches.length < SAMPLES && findsMissing(reached(searches, visits))) {
    const again = new Search(table, { ...reach, seed: seed + searches.length });
    searches.push(again);
    for (const coverage of again.run()) {
      isStopped = (yield { stage: 'searching', coverage }) === true;
      if (isStopped) break;
    }
  }
  return { coverage: search.coverage, findings: [...reached(searches, visits), ...findings], visits };
}

/** From every moment that is looked at, choosing at random comes to an end. */
function wayOn(search: Search, seed: number): Finding {
  const { table } = search;
  const chance = seeded(seed);
  const row = new Int32Array(table.width);
  const states = search.sample(MOMENTS);
  const stuck = states.filter((state) => {
    search.states.read(state, row);
    return walkOn(table, row, habit(table, 'random', chance)).ending === -1;
  });
  const [first] = stuck;
  const figures = { looked: states.length, stuck: stuck.length, longest: LONGEST };
  const base = { promise: 'wayOn', about: [], figures } as const;
  if (first === undefined) return { ...base, verdict: 'holds' };
  return { ...base, verdict: 'broken', play: shownPlay(table, search.wayTo({ from: first, option: -1 })) };
}

function wayBack(search: Search, seed: number): Finding {
  const { table } = search;
  const { looked, found, open, tooLate, missing } = waysBack(table, search, search.sample(MOMENTS), seed);
  const [first] = missing;
  const figures = { looked, found, open, tooLate, missing: missing.length };
  if (!first) return { promise: 'wayBack', verdict: open === 0 ? 'holds' : 'doubtful', about: [], figures };
  const person = table.scenario.persons[first.person];
  return { promise: 'wayBack', verdict: 'broken', about: person ? [person.id] : [], figures, play: shownPlay(table, search.wayTo({ from: first.state, option: -1 })) };
}

function nothingAlwaysBest(search: Search, seed: number): Finding {
  const { table } = search;
  const [first, ...more] = alwaysBest(table, search, search.sample(COMPARED), seed);
  if (!first) return { promise: 'nothingAlwaysBest', verdict: 'holds', about: [], figures: { found: 0 } };
  const choice = table.scenario.scenes.flatMap(({ passages }) => passages.flatMap(({ choices }) => choices)).find(({ id }) => id === first.best);
  return {
    promise: 'nothingAlwaysBest',
    verdict: 'doubtful',
    about: [first.best, ...more.map(({ best }) => best)],
    ...(choice && { line: choice.place.line }),
    figures: { found: 1 + more.length, states: first.states },
    play: shownPlay(table, search.wayTo({ from: first.example, option: -1 })),
  };
}

/** Endings that none of the habits came to. */
function endingByHabit({ table }: Search, { endings, plays }: Visits): Finding {
  const missed = table.scenario.endings.filter((_, at) => [...endings.values()].every((reaches) => (reaches[at] ?? 0) === 0));
  const [first] = missed;
  return {
    promise: 'endingByHabit',
    verdict: missed.length === 0 ? 'holds' : 'doubtful',
    about: missed.map(({ id }) => id),
    ...(first && { line: first.place.line }),
    figures: { plays, missed: missed.length },
  };
}
