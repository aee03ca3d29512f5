import { transition } from 'xstate';
import { ownContributions } from '../model/ladder.ts';
import type { OwnContribution } from '../model/ladder.ts';
import { moveCodes } from '../model/moves.ts';
import type { Move } from '../model/moves.ts';
import { youChart } from './you-chart.ts';

const after = new Map(
  ownContributions.map((own) => [
    own,
    new Map(moveCodes.map((move) => [move, transition(youChart, withOwn(own), { type: 'act', move, went: 'alike' })[0].value.eigenInbreng])),
  ]),
);

function withOwn(own: OwnContribution) {
  return youChart.resolveState({ value: { eigenInbreng: own, druk: 'kalm' }, context: { selfTrust: 0 } });
}

/** What a move leaves of your own contribution: the chart of you, looked up. */
export function ownAfter(own: OwnContribution, move: Move): OwnContribution {
  return after.get(own)?.get(move) ?? own;
}
