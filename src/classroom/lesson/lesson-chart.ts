import { setup, transition } from 'xstate';

/**
 * Where a lesson can be. lobby: people come in · scene: a scene is told · voting: everybody chooses, in
 * secret · closed: the votes are in, nobody has seen them · revealed · talking · votingAgain, closedAgain,
 * revealedAgain: the second vote, after the talk · goingOn: the answer to what was chosen is told · inGroups: every
 * group plays on its own device · comparing: what the groups made of it, side by side · lookingBack.
 */
const lessonPhases = [
  'lobby',
  'scene',
  'voting',
  'closed',
  'revealed',
  'talking',
  'votingAgain',
  'closedAgain',
  'revealedAgain',
  'goingOn',
  'inGroups',
  'comparing',
  'lookingBack',
] as const;

export type LessonPhase = (typeof lessonPhases)[number];

/** What moves a lesson from one phase to another. */
export type LessonMove =
  | { readonly type: 'start' | 'openVote' | 'close' | 'reveal' | 'talk' | 'voteAgain' | 'goOn' | 'lookBack' }
  | { readonly type: 'openGroups' | 'compare' }
  /** Back to where the choice after `turn` choices was made. */
  | { readonly type: 'stepBack'; readonly turn: number };

const chart = setup({
  types: { events: {} as LessonMove },
  guards: { toTheOpening: ({ event }) => event.type === 'stepBack' && event.turn === 0 },
});

const back = [{ guard: 'toTheOpening', target: 'scene' }, { target: 'goingOn' }] as const;

/**
 * A lesson. Read aloud: the lobby → a scene is told → voting → closed → revealed → talking → voting again →
 * going on, with the majority or with any other option → … → looking back. From every point one can step back to
 * an earlier choice, and a trainer who wants no vote goes on without one.
 */
export const lessonChart = chart.createMachine({
  id: 'lesson',
  initial: 'lobby',
  states: {
    lobby: { on: { start: 'scene', openGroups: 'inGroups' } },
    scene: { on: { openVote: 'voting', goOn: 'goingOn', stepBack: back, lookBack: 'lookingBack' } },
    voting: { on: { close: 'closed', stepBack: back } },
    closed: { on: { reveal: 'revealed', goOn: 'goingOn', stepBack: back } },
    revealed: { on: { talk: 'talking', voteAgain: 'votingAgain', goOn: 'goingOn', stepBack: back, lookBack: 'lookingBack' } },
    talking: { on: { voteAgain: 'votingAgain', goOn: 'goingOn', stepBack: back, lookBack: 'lookingBack' } },
    votingAgain: { on: { close: 'closedAgain', stepBack: back } },
    closedAgain: { on: { reveal: 'revealedAgain', goOn: 'goingOn', stepBack: back } },
    revealedAgain: { on: { goOn: 'goingOn', stepBack: back, lookBack: 'lookingBack' } },
    goingOn: { on: { openVote: 'voting', goOn: 'goingOn', stepBack: back, lookBack: 'lookingBack' } },
    inGroups: { on: { compare: 'comparing' } },
    comparing: { on: { openGroups: 'inGroups', lookBack: 'lookingBack' } },
    lookingBack: { on: { stepBack: back, compare: 'comparing' } },
  },
});

/** Where a move leads from a phase; nothing when it can't be made there. */
export function phaseAfter(phase: LessonPhase, move: LessonMove): LessonPhase | undefined {
  const now = lessonChart.resolveState({ value: phase, context: {} });
  if (!now.can(move)) return undefined;
  const [next] = transition(lessonChart, now, move);
  return next.value;
}
