import type { Scenario } from '../../scenario/types.ts';
import { choiceAfter } from './course.ts';
import type { PersonInput } from './inputs.ts';
import type { Ballot, Lesson, Participant, Round, Vote } from './lesson.ts';
import { done, having, refused } from './stepped.ts';
import type { Stepped } from './stepped.ts';

const empty: Ballot = { votes: new Map(), hands: {}, revealed: false };

/** One vote a person and ballot; with a higher `ver` it takes the place of the earlier one. */
export function vote(lesson: Lesson, person: Participant, { at, round: id, ballot: number, choice, ver }: Extract<PersonInput, { kind: 'vote' }>): Stepped {
  const { round } = lesson;
  const before = round?.id === id ? round.ballots[number - 1]?.votes.get(person.id) : undefined;
  // Told again because the answer got lost; also when the vote has been closed since.
  if (before?.ver === ver && before.choice === choice) return done(lesson);
  if (!round || round.id !== id || number !== openBallot(lesson)) return refused('closed');
  if (lesson.timer?.ends !== undefined && at > lesson.timer.ends) return refused('timeIsUp');
  if (person.observes !== undefined) return refused('observing');
  if (!round.options.includes(choice)) return refused('notOffered');
  if (before && ver <= before.ver) return refused('stale');
  return done({ ...lesson, round: withVote(round, person.id, { choice, ver }) });
}

/** Number of the ballot that takes votes now, counting from 1; nothing while none does. */
export function openBallot({ phase }: Lesson): 1 | 2 | undefined {
  if (phase === 'voting') return 1;
  return phase === 'votingAgain' ? 2 : undefined;
}

function withVote(round: Round, pid: string, given: Vote): Round {
  return changeLast(round, (ballot) => ({ ...ballot, votes: having(ballot.votes, pid, given) }));
}

/** The choice the class has come to, as a round with these ballots; nothing where there is none. */
export function newRound(scenario: Scenario, lesson: Lesson): Round | undefined {
  const { choices } = lesson.course;
  const view = choiceAfter(scenario, lesson.opening, choices);
  if (view?.phase !== 'choosing') return undefined;
  const id = Math.max(0, ...lesson.trail.map((round) => round.id)) + 1;
  return { id, path: choices, options: view.choices.map((choice) => choice.id), ballots: [] };
}

export function withBallot(round: Round): Round {
  return { ...round, ballots: [...round.ballots, empty] };
}

export function revealed(round: Round): Round {
  return changeLast(round, (ballot) => ({ ...ballot, revealed: true }));
}

/** Raised hands, of options on offer only. */
export function countHands(lesson: Lesson, hands: Readonly<Record<string, number>>): Stepped {
  const { round } = lesson;
  if (!round || round.ballots.length === 0) return refused('notNow');
  if (Object.keys(hands).some((id) => !round.options.includes(id))) return refused('notOffered');
  return done({ ...lesson, round: changeLast(round, (ballot) => ({ ...ballot, hands })) });
}

function changeLast(round: Round, change: (ballot: Ballot) => Ballot): Round {
  return { ...round, ballots: round.ballots.map((ballot, at) => (at === round.ballots.length - 1 ? change(ballot) : ballot)) };
}
