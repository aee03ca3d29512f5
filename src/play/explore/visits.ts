import { rungs } from '../../model/ladder.ts';
import type { Rung } from '../../model/ladder.ts';
import { seeded } from '../chance.ts';
import { policies } from '../policies.ts';
import type { Policy } from '../policies.ts';
import { luckOf } from './draws.ts';
import type { PlayTable } from './play-table.ts';
import type { Told } from './story-node.ts';
import { habit, walk } from './walk.ts';
import type { Way } from './way.ts';

/** How often each passage is told in the plays of some professionals, and how things stood with each person then. */
export interface Visits {
  /** Plays of each habit. */
  readonly plays: number;
  /** Telling of passages by id. */
  readonly passages: ReadonlyMap<string, Visit>;
  /** How many plays of each habit came to each ending, by index of the ending; plays that never ended are missing. */
  readonly endings: ReadonlyMap<Policy, readonly number[]>;
  /** The shortest of these plays to each ending that was reached, by index. */
  readonly ways: ReadonlyMap<number, Way>;
}

export interface Visit {
  readonly times: number;
  /** By person: how often they stood on each rung. */
  readonly rungs: readonly ReadonlyMap<Rung, number>[];
}

/** Plays each habit a number of times, with the luck of as many seeds, and counts. */
export function countVisits(table: PlayTable, plays: number, seed: number): Visits {
  const counts = new Map<string, Int32Array>();
  table.hears = ({ passages }: Told) => passages.forEach((id) => count(counts, id, table));
  const ways = new Map<number, Way>();
  const endings = new Map(policies.map((policy) => [policy, endingsOf(table, policy, plays, seed, ways)]));
  table.hears = undefined;
  return { plays, endings, ways, passages: new Map([...counts].map(([id, row]) => [id, visitOf(row, table.people.length)])) };
}

/** How many plays of one habit come to each ending; notes ways that are shorter than those before. */
function endingsOf(table: PlayTable, policy: Policy, plays: number, seed: number, ways: Map<number, Way>): readonly number[] {
  const chance = seeded(seed);
  const decide = habit(table, policy, chance);
  const reached = table.scenario.endings.map(() => 0);
  for (let play = 0; play < plays; play += 1) {
    const { way, ending } = walk(table, luckOf(table.scenario, Math.floor(chance() * 4294967296)), decide);
    if (ending < 0) continue;
    reached[ending] = (reached[ending] ?? 0) + 1;
    if (way.options.length < (ways.get(ending)?.options.length ?? Infinity)) ways.set(ending, way);
  }
  return reached;
}

/** Times first, then for each person a place for each rung. */
function count(counts: Map<string, Int32Array>, id: string, table: PlayTable): void {
  let row = counts.get(id);
  if (!row) counts.set(id, (row = new Int32Array(1 + table.people.length * rungs.length)));
  row[0] = (row[0] ?? 0) + 1;
  for (let at = 0; at < table.people.length; at += 1) {
    const place = 1 + at * rungs.length + rungs.indexOf(table.rung(at));
    row[place] = (row[place] ?? 0) + 1;
  }
}

function visitOf(row: Int32Array, persons: number): Visit {
  const of = (person: number) => new Map(rungs.map((rung, at): [Rung, number] => [rung, row[1 + person * rungs.length + at] ?? 0]));
  return { times: row[0] ?? 0, rungs: Array.from({ length: persons }, (_, person) => new Map([...of(person)].filter(([, times]) => times > 0))) };
}
