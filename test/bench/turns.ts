import { execFileSync } from 'node:child_process';
import { transition } from 'xstate';
import { alone } from '../../src/model/around.ts';
import { appraise } from '../../src/model/appraisal.ts';
import { passer } from '../../src/model/population.ts';
import { firstMeeting } from '../../src/model/relationship.ts';
import { seeded } from '../../src/play/chance.ts';
import { personChart, relationshipOf } from '../../src/play/person-chart.ts';
import { professional } from '../../src/play/professional.ts';
import { quickStep } from '../../src/play/quick-step.ts';
import { type Section, median, spread } from './figures.ts';

const rounds = 5;
const secondsARound = 1;
const turnsATalk = 20;

/** Has one conversation; gives the number of turns. */
type Talk = (seed: number) => number;

/** Turns a second of simulated conversations: the charts read as plain steps, beside the same charts in XState. */
export function turnsSection(): Section {
  const [quick, slow] = [talkBySteps, talkByTransitions].map((talk) => Array.from({ length: rounds }, () => turnsASecond(talk)));
  if (quick === undefined || slow === undefined) throw new Error('Both are measured.');
  return {
    title: 'Turns a second, simulated conversations without a scenario',
    figures: [
      { what: 'Samenspel: appraisal and plain steps', value: spread(quick, 'turns/s') },
      { what: 'the same appraisal and XState transition()', value: spread(slow, 'turns/s') },
      { what: 'ratio of the medians', value: `${(median(quick) / median(slow)).toFixed(1)} ×` },
      { what: 'memory after a million turns', value: `${Math.round(afterAMillion() / 2 ** 20)} MiB in use by the process` },
    ],
  };
}

function turnsASecond(talk: Talk): number {
  const start = performance.now();
  let turns = 0;
  for (let seed = 1; performance.now() - start < secondsARound * 1000; seed += 1) turns += talk(seed);
  return turns / ((performance.now() - start) / 1000);
}

function talkBySteps(seed: number): number {
  const { persona, day, act, chance } = pair(seed);
  let now = firstMeeting(persona, 'geen');
  for (let turn = 0; turn < turnsATalk; turn += 1) {
    const appraisal = appraise({ persona, day, now, own: 'aanwezig', act: act(now, chance), around: alone });
    now = quickStep(now, { type: 'act', appraisal });
  }
  return turnsATalk;
}

function talkByTransitions(seed: number): number {
  const { persona, day, act, chance } = pair(seed);
  const start = firstMeeting(persona, 'geen');
  const chart = personChart(start);
  let snapshot = chart.resolveState({ value: valueOf(start), context: { trust: start.trust, selfTrust: start.selfTrust, strain: start.strain } });
  for (let turn = 0; turn < turnsATalk; turn += 1) {
    const now = relationshipOf(snapshot);
    const appraisal = appraise({ persona, day, now, own: 'aanwezig', act: act(now, chance), around: alone });
    [snapshot] = transition(chart, snapshot, { type: 'act', appraisal });
  }
  return turnsATalk;
}

function valueOf({ rung, tension, breach, limit, rooms }: ReturnType<typeof firstMeeting>) {
  return { samenspel: rung, spanning: tension, vertrouwen: breach, grens: limit, ruimte: rooms, opbouw: {} } as const;
}

function pair(seed: number) {
  const chance = seeded(seed);
  return { ...passer('1', chance), act: professional('random'), chance };
}

/** Bytes that a process of its own holds once it has simulated a million turns. */
function afterAMillion(): number {
  const code = `
    import { conversations } from ${JSON.stringify(new URL('../../src/play/simulate.ts', import.meta.url).href)};
    for (const talk of conversations({ habit: 'random', people: 50000, turns: 20, seed: 1 })) if (talk.turns.length !== 20) throw talk;
    console.log(process.memoryUsage.rss());`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }));
}
