import { assign, setup } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import type { Move } from '../model/moves.ts';
import { SELF_TRUST_MAX, STARTING_SELF_TRUST } from '../model/numbers.ts';

/**
 * You. Read aloud:
 *
 * - eigenInbreng: how much of your own contribution is on the table. Giving in twice takes it off,
 *   saying what concerns you puts it back. Always giving in is not equal either.
 * - druk: how much the moment presses on you. It rises when it goes worse, and eases when it goes better.
 */
export interface YouEvent {
  readonly type: 'act';
  readonly move: Move;
  readonly went: Went;
}

/** How a turn went: somebody came nearer, somebody went further away or is beside themselves, or neither. */
export type Went = 'better' | 'worse' | 'alike';

export interface YouContext {
  /** Trust in yourself, 0 to 4: grows with what goes well, shrinks with what goes wrong. */
  readonly selfTrust: number;
}

const chart = setup({
  types: { context: {} as YouContext, events: {} as YouEvent },
  guards: {
    dropsIt: ({ event }) => event.move === 'givesIn',
    bringsItIn: ({ event }) => event.move === 'sharesConcern' || event.move === 'decidesTogether',
    wentWorse: ({ event }) => event.went === 'worse',
    wentBetter: ({ event }) => event.went === 'better',
  },
  actions: {
    loseHeart: assign({ selfTrust: ({ context }) => Math.max(0, context.selfTrust - 1) }),
    takeHeart: assign({ selfTrust: ({ context }) => Math.min(SELF_TRUST_MAX, context.selfTrust + 1) }),
  },
});

export const youChart = chart.createMachine({
  id: 'you',
  type: 'parallel',
  context: { selfTrust: STARTING_SELF_TRUST.some },
  states: {
    eigenInbreng: {
      initial: 'aanwezig',
      states: {
        aanwezig: { on: { act: { guard: 'dropsIt', target: 'verzwakt' } } },
        verzwakt: { on: { act: [{ guard: 'dropsIt', target: 'opgegeven' }, { guard: 'bringsItIn', target: 'aanwezig' }] } },
        opgegeven: { on: { act: { guard: 'bringsItIn', target: 'verzwakt' } } },
      },
    },
    druk: {
      initial: 'kalm',
      states: {
        kalm: { on: { act: [{ guard: 'wentWorse', target: 'gejaagd', actions: 'loseHeart' }, { guard: 'wentBetter', actions: 'takeHeart' }] } },
        gejaagd: {
          on: {
            act: [
              { guard: 'wentWorse', target: 'klem', actions: 'loseHeart' },
              { guard: 'wentBetter', target: 'kalm', actions: 'takeHeart' },
            ],
          },
        },
        klem: { on: { act: [{ guard: 'wentWorse', actions: 'loseHeart' }, { guard: 'wentBetter', target: 'gejaagd', actions: 'takeHeart' }] } },
      },
    },
  },
});

export type YouActor = ActorRefFrom<typeof youChart>;
