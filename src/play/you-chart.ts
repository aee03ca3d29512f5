import { setup } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import type { Move } from '../model/moves.ts';

/**
 * You. How much of your own contribution (*eigen inbreng*) is still on the table: giving in twice
 * takes it off, saying what concerns you puts it back. Always giving in is not equal either.
 */
export type YouEvent = { readonly type: 'act'; readonly move: Move };

const chart = setup({
  types: { events: {} as YouEvent },
  guards: {
    dropsIt: ({ event }) => event.move === 'givesIn',
    bringsItIn: ({ event }) => event.move === 'sharesConcern' || event.move === 'decidesTogether',
  },
});

export const youChart = chart.createMachine({
  id: 'you',
  initial: 'aanwezig',
  states: {
    aanwezig: { on: { act: { guard: 'dropsIt', target: 'verzwakt' } } },
    verzwakt: { on: { act: [{ guard: 'dropsIt', target: 'opgegeven' }, { guard: 'bringsItIn', target: 'aanwezig' }] } },
    opgegeven: { on: { act: { guard: 'bringsItIn', target: 'verzwakt' } } },
  },
});

export type YouActor = ActorRefFrom<typeof youChart>;
