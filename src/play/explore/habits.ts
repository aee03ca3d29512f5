import { height } from '../../model/ladder.ts';
import type { Rung } from '../../model/ladder.ts';
import type { Stance } from '../../model/moves.ts';
import { seeded } from '../chance.ts';
import { luckOf } from './draws.ts';
import type { PlayTable } from './play-table.ts';
import type { Finding, Promised } from './promises.ts';
import { anyOf, walk } from './walk.ts';
import { shownPlay } from './way.ts';
import type { Way } from './way.ts';

/** Plays of each kind that are looked at, with as many kinds of luck as chance has it. */
const PLAYS = 400;

interface Played {
  readonly way: Way;
  /** Where each person stands at the end. */
  readonly rungs: readonly Rung[];
}

/**
 * What professionals with one habit come to: they choose any option of their stance wherever there is one.
 *
 * - Always controlling ends in resistance: somebody resists or worse, or says yes and means no; nobody thinks along or higher.
 * - Always giving in is never carried: nobody comes to carried cooperation.
 * - An equal play can succeed: in one at least, everybody thinks along or higher.
 */
export function habitsKept(table: PlayTable, seed: number): readonly Finding[] {
  return [
    never('controlEndsInResistance', playsOf(table, 'controlling', seed), ({ rungs }) => !endsInResistance(rungs), table),
    never('givingInIsNotCarried', playsOf(table, 'yielding', seed), ({ rungs }) => rungs.includes('gedragenSamenwerking'), table),
    equalCanSucceed(playsOf(table, 'equal', seed), table),
  ];
}

function endsInResistance(rungs: readonly Rung[]): boolean {
  const resists = rungs.some((rung) => height[rung] <= height.weerstand || rung === 'schijninstemming');
  return resists && rungs.every((rung) => height[rung] < height.meedenken);
}

function playsOf(table: PlayTable, stance: Stance, seed: number): readonly Played[] {
  const chance = seeded(seed);
  const decide = anyOf(table, stance, chance);
  return Array.from({ length: PLAYS }, (): Played => {
    const { way } = walk(table, luckOf(table.scenario, Math.floor(chance() * 4294967296)), decide);
    return { way, rungs: table.people.map((_, at) => table.rung(at)) };
  });
}

function never(promise: Promised, plays: readonly Played[], breaks: (play: Played) => boolean, table: PlayTable): Finding {
  const breaking = plays.filter(breaks);
  return { promise, verdict: breaking.length === 0 ? 'holds' : 'broken', about: [], ...shortest(breaking, table), figures: { plays: plays.length, breaking: breaking.length } };
}

/** Where it never does, it is about those who least often come so far. */
function equalCanSucceed(plays: readonly Played[], table: PlayTable): Finding {
  const thinksAlong = (rung: Rung | undefined): boolean => rung !== undefined && height[rung] >= height.meedenken;
  const showing = plays.filter(({ rungs }) => rungs.every(thinksAlong));
  const counts = table.scenario.persons.map((_, at) => plays.filter(({ rungs }) => thinksAlong(rungs[at])).length);
  const behind = table.scenario.persons.filter((_, at) => counts[at] === Math.min(...counts)).map(({ id }) => id);
  const figures = { plays: plays.length, showing: showing.length };
  const base = { promise: 'equalCanSucceed', ...shortest(showing, table), figures } as const;
  return showing.length > 0 ? { ...base, verdict: 'holds', about: [] } : { ...base, verdict: 'broken', about: behind };
}

function shortest(plays: readonly Played[], table: PlayTable): Pick<Finding, 'play'> {
  const [first] = plays.toSorted((a, b) => a.way.options.length - b.way.options.length);
  return first ? { play: shownPlay(table, first.way) } : {};
}
