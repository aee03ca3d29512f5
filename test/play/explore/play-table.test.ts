import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownContributions } from '../../../src/model/ladder.ts';
import { agreementState } from '../../../src/play/explore/agreement-steps.ts';
import { luckOf } from '../../../src/play/explore/draws.ts';
import { AGREEMENTS, ownAt } from '../../../src/play/explore/facts.ts';
import { PlayTable } from '../../../src/play/explore/play-table.ts';
import { goOnToChoice, openPlay } from '../../../src/play/play.ts';
import { relationshipWith, standingAt } from '../../../src/play/table.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { kitchenTable } from './kitchen-table.ts';
import { smallScripts } from './small-scripts.ts';

/** What can be seen of a moment of choice, or of an end. */
interface Moment {
  readonly scene: string | undefined;
  readonly ending: string | undefined;
  readonly offered: readonly string[];
  readonly own: string | undefined;
  readonly agreements: readonly string[];
  readonly people: readonly object[];
}

/** Most plays end long before. */
const MOST_TURNS = 60;

/** The same choices by the charts and by the table. `picks` say which option is taken, wherever there is one. */
function playBoth(scenario: Scenario, table: PlayTable, seed: number, picks: readonly number[]): { charts: Moment[]; looked: Moment[] } {
  const { play, inside } = openPlay(scenario, seed, 'nl');
  const row = new Int32Array(table.width);
  const charts: Moment[] = [];
  const looked: Moment[] = [];
  play.start();
  goOnToChoice(play);
  let ending = table.begin(luckOf(scenario, seed), row);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const { view } = play;
    charts.push({
      scene: view.ending ? undefined : view.scene.id,
      ending: view.ending?.id,
      offered: view.choices.map(({ id }) => id).toSorted(),
      own: view.ending ? undefined : standingAt(inside()).own,
      agreements: view.ending ? [] : view.agreements.map(({ state }) => state),
      people: scenario.persons.map(({ id }) => seen(relationshipWith(inside(), id), !view.ending && standingAt(inside()).isPresent(id))),
    });
    const offer = ending === -1 ? table.offer(row) : undefined;
    const story = offer?.place.story;
    const moment = new Int32Array(table.script.facts.width);
    table.script.nodes.read(row[0] ?? 0, moment);
    looked.push({
      scene: scenario.scenes[story?.scene ?? -1]?.id,
      ending: scenario.endings[ending]?.id,
      offered: (offer?.options ?? []).map(({ choice }) => choice.id).toSorted(),
      own: offer && ownContributions[ownAt(moment)],
      agreements: offer ? scenario.agreements.map((_, at) => agreementState(moment[AGREEMENTS + at] ?? 0)) : [],
      people: scenario.persons.map(({ id }, at) => {
        const relationship = table.relationship(at);
        return seen(relationship, relationship.rung !== 'weglopen' && (story?.present.includes(id) ?? false));
      }),
    });
    if (!offer || view.ending || offer.options.length !== view.choices.length) break;
    const pick = (picks[turn] ?? turn) % offer.options.length;
    const option = offer.options[pick];
    if (!option) break;
    play.choose(option.choice.id);
    goOnToChoice(play);
    ending = table.choose(option, row);
  }
  return { charts, looked };
}

/** Whether a breach was mended is told when looking back, and decides nothing in play. */
function seen({ rung, tension, trust, selfTrust, strain, rooms, limit, breach }: ReturnType<PlayTable['relationship']>, isPresent: boolean): object {
  return { rung, tension, trust, selfTrust, strain, rooms, limit, isBroken: breach === 'broken', isPresent };
}

const scripts: readonly (readonly [string, () => Scenario, number])[] = [
  ['the kitchen table', kitchenTable, 1000],
  ...smallScripts.map(([name, make]) => [name, make, 400] as const),
];

describe('the table of a play', () => {
  it.each(scripts)('goes exactly as the charts go: %s', (_, make, runs) => {
    const scenario = make();
    const table = new PlayTable(scenario);
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.array(fc.nat({ max: 40 }), { minLength: MOST_TURNS, maxLength: MOST_TURNS }), (seed, picks) => {
        const { charts, looked } = playBoth(scenario, table, seed, picks);
        expect(looked).toEqual(charts);
      }),
      { numRuns: runs },
    );
  }, 120_000);
});
