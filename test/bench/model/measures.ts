import { alone } from '../../../src/model/around.ts';
import { appraise } from '../../../src/model/appraisal.ts';
import type { Act } from '../../../src/model/appraisal.ts';
import { height, isEscalated, tensions } from '../../../src/model/ladder.ts';
import type { Rung } from '../../../src/model/ladder.ts';
import type { FindingId } from '../../../src/model/literature.ts';
import { moves } from '../../../src/model/moves.ts';
import type { Move } from '../../../src/model/moves.ts';
import { passer } from '../../../src/model/population.ts';
import { firstMeeting } from '../../../src/model/relationship.ts';
import type { Relationship } from '../../../src/model/relationship.ts';
import { seeded } from '../../../src/play/chance.ts';
import type { Chance } from '../../../src/play/chance.ts';
import { jointOutcomeOf } from '../../../src/model/response.ts';
import { quickStep } from '../../../src/play/quick-step.ts';
import { conversations } from '../../../src/play/simulate.ts';
import type { Conversation, Population, Turn } from '../../../src/play/simulate.ts';
import { correlation, effect, mean, rankCorrelation } from './statistics.ts';

/** One figure of the model, over a population drawn from a seed. */
export type Measure = (seed: number, people: number) => number;

const TURNS = 20;
/** How much professionals control in practice: a third of their turns, most between a tenth and a half. [A], after the spread in Magill 2018. */
const inPractice = (chance: Chance) => ({ mixed: Math.min(1, Math.max(0, 0.32 + 0.32 * ((chance() + chance() + chance()) / 1.5 - 1))) });

export const measures: Readonly<Record<FindingId, Measure>> = {
  control: (seed, people) =>
    rankCorrelation(Array.from({ length: 11 }, (_, bin) => [bin / 10, shareOf([...talks({ mixed: bin / 10 }, seed, people)], endsInResistance)])),

  controlPerPerson: (seed, people) =>
    correlation([...talks(inPractice, seed, people)].map(({ turns }) => [shareOf(turns, controls), shareOf(turns, resists)])),

  limits: (seed, people) => {
    const [unempathic, explained, empathic] = [limitStyles.unempathic, limitStyles.explained, limitStyles.empathic].map((style) => angerAfter(style, seed, people));
    if (unempathic === undefined || explained === undefined || empathic === undefined) throw new Error('three styles are compared');
    return Math.min(unempathic - explained, explained - empathic);
  },

  trust: (seed, people) => {
    const turns = [...talks(inPractice, seed, people)].flatMap((talk) => talk.turns);
    const lost = turns.filter((turn) => controls(turn) && turn.after.trust < turn.before.trust).map(({ before, after }) => before.trust - after.trust);
    const gained = turns.filter((turn) => !controls(turn) && turn.after.trust > turn.before.trust).map(({ before, after }) => after.trust - before.trust);
    return mean(lost) / mean(gained);
  },

  repair: (seed, people) =>
    correlation(
      [...talks(inPractice, seed, people)]
        .filter(({ turns }) => turns.some(({ after }) => after.breach === 'broken'))
        .map(({ turns, outcome }) => [turns.at(-1)?.after.breach === 'mended' ? 1 : 0, outcome]),
    ),

  repairTooEarly: (seed, people) =>
    correlation(
      [...talks(inPractice, seed, people)].flatMap(({ turns, outcome }) => {
        const hot = turns.filter(({ before }) => before.breach === 'broken' && tensions.indexOf(before.tension) >= 2);
        return hot.length === 0 ? [] : [[hot.some(({ act }) => act.repair) ? 1 : 0, outcome] as const];
      }),
    ),

  trustHalfway: (seed, people) => correlation([...talks(inPractice, seed, people)].map((talk) => [halfway(talk), talk.outcome])),

  split: (seed, people) => {
    const others = [...talks(inPractice, seed + 0x10000, people)];
    const pairs = [...talks(inPractice, seed, people)].flatMap((one, at) => {
      const other = others[at];
      const [a, b] = [one.turns.at(-1)?.after, other?.turns.at(-1)?.after];
      return other && a && b ? [[Math.abs(halfway(one) - halfway(other)), jointOutcomeOf(a, b, one.circumstances)] as const] : [];
    });
    return -correlation(pairs);
  },

  givingIn: (seed, people) => Math.max(...[...talks('yielding', seed, people)].flatMap(({ turns }) => turns.map(({ after }) => height[after.rung]))),

  wayBack: () => {
    const turns = depths.map(turnsBackFrom);
    const grows = turns.every((turn, at) => turn >= (turns[at - 1] ?? 0));
    return grows ? (turns.at(-1) ?? NaN) : NaN;
  },

  inKind: (seed, people) => {
    const turns = [...talks(inPractice, seed, people)].flatMap((talk) => talk.turns);
    return shareOf(turns.filter(controls), resists) / shareOf(turns.filter((turn) => !controls(turn)), resists);
  },

  smallGain: (seed, people) => {
    const outcomes = (share: number): readonly number[] => [...talks({ mixed: share }, seed, people)].map(({ outcome }) => outcome);
    return effect(outcomes(0.3), outcomes(0.4));
  },
};

/** Whether an order or a bound that must hold does, given its figure. */
export const holds: Readonly<Partial<Record<FindingId, (figure: number) => boolean>>> = {
  limits: (smallest) => smallest > 0,
  givingIn: (highest) => highest <= height.gehoord,
  wayBack: (deepest) => deepest > turnsBackFrom('meningsverschil') && Number.isFinite(deepest),
};

const depths: readonly Rung[] = ['meningsverschil', 'weerstand', 'afsprakenGenegeerd', 'conflict', 'agressie'];

function talks(habit: Population['habit'], seed: number, people: number): Generator<Conversation> {
  return conversations({ habit, people, turns: TURNS, seed: seed * 1_000_003 });
}

/** Trust in the middle of a conversation. */
const halfway = ({ turns }: Conversation): number => turns[TURNS / 2 - 1]?.after.trust ?? 0;
const controls = ({ act }: Turn): boolean => moves[act.move].stance === 'controlling';
const resists = ({ reaction }: Turn): boolean => reaction === 'resistant';
const endsInResistance = ({ turns }: Conversation): boolean => height[turns.at(-1)?.after.rung ?? 'aftasten'] <= -2;

function shareOf<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length / Math.max(1, items.length);
}

const plain: Act = { move: 'asksOpenly', permission: false, repair: false, touches: false, strength: 'usual', opens: [], closes: [], absent: false };
const limitStyles: Readonly<Record<'unempathic' | 'explained' | 'empathic', readonly Partial<Act>[]>> = {
  unempathic: [{ move: 'asksOpenly' }, { move: 'pressures', limit: 'holds' }],
  explained: [{ move: 'asksOpenly' }, { move: 'hidesBehindRules', limit: 'explains' }, { move: 'sharesConcern', limit: 'holds' }],
  empathic: [{ move: 'reflects' }, { move: 'sharesConcern', limit: 'explains', permission: true }, { move: 'offersChoice', limit: 'holds' }],
};

/** Mean anger after a limit was set so: tension plus depth on the ladder. */
function angerAfter(style: readonly Partial<Act>[], seed: number, people: number): number {
  return mean(
    Array.from({ length: people }, (_, number) => {
      const { persona, day } = passer(String(number), seeded(seed * 7919 + number));
      let now = firstMeeting(persona, 'onbenoemd');
      let worst = 0;
      for (const part of style) {
        const act = { ...plain, ...part };
        now = quickStep(now, { type: 'act', appraisal: appraise({ persona, day, now, own: 'aanwezig', act, around: alone }) });
        worst = Math.max(worst, tensions.indexOf(now.tension) + (isEscalated(now.rung) ? -height[now.rung] : 0));
      }
      return worst;
    }),
  );
}

/** Turns of calm, equal talk until somebody who was worn down to a rung is off the escalating ladder. */
function turnsBackFrom(rung: Rung): number {
  const { persona } = passer('1', seeded(1));
  const worn = { think: 'closed', speak: 'closed', choose: 'closed', decide: 'closed', act: 'closed' } as const;
  let now: Relationship = { rung, tension: 'overspoeld', trust: 0, breach: 'broken', selfTrust: 1, strain: 5, rooms: worn, limit: 'geen' };
  const talk: readonly Move[] = ['reflects', 'asksOpenly'];
  for (let turn = 1; turn <= 50; turn += 1) {
    const repair = now.breach === 'broken' && tensions.indexOf(now.tension) < 2;
    const act = { ...plain, move: talk[turn % 2] ?? 'reflects', repair };
    now = quickStep(now, { type: 'act', appraisal: appraise({ persona, day: 0, now, own: 'aanwezig', act, around: alone }) });
    if (!isEscalated(now.rung)) return turn;
  }
  return Infinity;
}
