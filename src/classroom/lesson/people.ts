import type { PersonInput } from './inputs.ts';
import type { Ballot, Lesson, Participant } from './lesson.ts';
import { nickname } from './nickname.ts';
import { done, having, refused, without } from './stepped.ts';
import type { Stepped } from './stepped.ts';

/** One lesson holds a lecture hall and no more. */
export const PEOPLE_MAX = 1000;

export function join(lesson: Lesson, { pid, name, token }: Extract<PersonInput, { kind: 'join' }>): Stepped {
  if (lesson.people.has(pid)) return done(lesson);
  if (lesson.removed.includes(token)) return refused('removed');
  if (lesson.locked) return refused('locked');
  if (lesson.people.size >= PEOPLE_MAX) return refused('full');
  const group = smallestGroup(lesson);
  const person: Participant = { id: pid, name: nickname(name), token, ...(group !== undefined && { group }) };
  return done({ ...lesson, people: having(lesson.people, pid, person) });
}

export function rename(lesson: Lesson, person: Participant, wished: string): Stepped {
  const name = nickname(wished);
  return done(name === person.name ? lesson : { ...lesson, people: having(lesson.people, person.id, { ...person, name }) });
}

/** Goes away for good, with the vote that is still open; what was closed before stays counted. */
export function leave(lesson: Lesson, pid: string): Stepped {
  if (!lesson.people.has(pid)) return refused('unknownPerson');
  const people = without(lesson.people, pid);
  const isOpen = lesson.phase === 'voting' || lesson.phase === 'votingAgain';
  return done({ ...lesson, people, ...(lesson.round && isOpen && { round: { ...lesson.round, ballots: withoutVote(lesson.round.ballots, pid) } }) });
}

/** The trainer takes somebody out. */
export function remove(lesson: Lesson, pid: string): Stepped {
  const person = lesson.people.get(pid);
  const left = leave(lesson, pid);
  return left.ok && person ? done({ ...left.lesson, removed: [...lesson.removed, person.token] }) : left;
}

function withoutVote(ballots: readonly Ballot[], pid: string): readonly Ballot[] {
  return ballots.map((ballot, at) => (at === ballots.length - 1 ? { ...ballot, votes: without(ballot.votes, pid) } : ballot));
}

/** Who comes late joins the group that needs them most. */
function smallestGroup({ groups, people }: Lesson): number | undefined {
  const sizes = groups.map(({ id }) => ({ id, size: [...people.values()].filter(({ group }) => group === id).length }));
  return sizes.toSorted((a, b) => a.size - b.size)[0]?.id;
}
