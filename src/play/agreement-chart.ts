import { assign, setup } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import type { AgreementBirth, AgreementFate } from '../model/agreement.ts';

/** One agreement: put on the table, born in one of four ways, and then tested by time. */
export type AgreementEvent =
  | { readonly type: 'propose' }
  | { readonly type: 'agree'; readonly birth: AgreementBirth; readonly turn: number }
  | { readonly type: 'timePasses'; readonly fate: AgreementFate };

/** How it came about is remembered when time has had its say. */
export interface AgreementContext {
  readonly birth: AgreementBirth | undefined;
  /** The turn in which it was made last. */
  readonly turn: number | undefined;
}

const chart = setup({
  types: { context: {} as AgreementContext, events: {} as AgreementEvent },
  guards: {
    isShared: ({ event }) => event.type === 'agree' && event.birth === 'shared',
    isGranted: ({ event }) => event.type === 'agree' && event.birth === 'granted',
    isImposed: ({ event }) => event.type === 'agree' && event.birth === 'imposed',
    isKept: ({ event }) => event.type === 'timePasses' && event.fate === 'kept',
    isRenegotiated: ({ event }) => event.type === 'timePasses' && event.fate === 'renegotiated',
  },
  actions: {
    remember: assign(({ event }) => (event.type === 'agree' ? { birth: event.birth, turn: event.turn } : {})),
  },
});

const unmade = chart.createStateConfig({
  on: {
    agree: [
      { guard: 'isShared', target: 'shared', actions: 'remember' },
      { guard: 'isGranted', target: 'granted', actions: 'remember' },
      { guard: 'isImposed', target: 'imposed', actions: 'remember' },
      { target: 'sham', actions: 'remember' },
    ],
  },
});

/** An agreement that stands can be talked over again, and time tests it. */
const standing = chart.createStateConfig({
  on: {
    ...unmade.on,
    timePasses: [
      { guard: 'isKept', target: 'kept' },
      { guard: 'isRenegotiated', target: 'renegotiated' },
      { target: 'ignored' },
    ],
  },
});

export const agreementChart = chart.createMachine({
  id: 'agreement',
  context: { birth: undefined, turn: undefined },
  initial: 'absent',
  states: {
    absent: { on: { ...unmade.on, propose: 'proposed' } },
    proposed: unmade,
    shared: standing,
    granted: standing,
    imposed: standing,
    sham: standing,
    kept: standing,
    renegotiated: standing,
    ignored: unmade,
  },
});

export type AgreementActor = ActorRefFrom<typeof agreementChart>;
