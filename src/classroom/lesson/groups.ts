import { shuffled } from '../../play/chance.ts';
import type { Scenario } from '../../scenario/types.ts';
import { choiceAfter } from './course.ts';
import type { PersonInput } from './inputs.ts';
import { groupsMax, groupsMin } from './lesson.ts';
import type { Group, Lesson, Participant } from './lesson.ts';
import { done, having, refused } from './stepped.ts';
import type { Stepped } from './stepped.ts';

/** Deals everybody out, evenly and by lot. Who goes on after comparing stays in the same group. */
export function openGroups(lesson: Lesson, count: number | undefined): Stepped {
  if (count === undefined) return lesson.groups.length > 0 ? done(lesson) : refused('notNow');
  if (lesson.groups.length > 0) return refused('notNow');
  if (count < groupsMin || count > groupsMax) return refused('badMessage');
  const lot = shuffled([...lesson.people.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)), lesson.opening.seed, 'groups');
  const people = lot.map((person, at): [string, Participant] => [person.id, { ...person, group: (at % count) + 1 }]);
  const groups = Array.from({ length: count }, (_none, at): Group => ({ id: at + 1, rev: 0, choices: [], over: false }));
  return done({ ...lesson, people: new Map(people), groups });
}

export function place(lesson: Lesson, pid: string, group: number): Stepped {
  const person = lesson.people.get(pid);
  if (!person) return refused('unknownPerson');
  if (!lesson.groups.some(({ id }) => id === group)) return refused('noGroup');
  return done({ ...lesson, people: having(lesson.people, pid, { ...person, group }) });
}

/** A group chooses, or takes back: all that is kept is its list of choices. */
export function move(scenario: Scenario, lesson: Lesson, person: Participant, { rev, keep, choice }: Extract<PersonInput, { kind: 'move' }>): Stepped {
  if (lesson.phase !== 'inGroups') return refused('notNow');
  const group = lesson.groups.find(({ id }) => id === person.group);
  if (!group) return refused('noGroup');
  if (rev !== group.rev) return refused('stale');
  const kept = group.choices.slice(0, keep);
  if (kept.length !== keep) return refused('notOffered');
  const offered = choiceAfter(scenario, lesson.opening, kept);
  if (choice !== undefined && !offered?.choices.some(({ id }) => id === choice)) return refused('notOffered');
  const choices = choice === undefined ? kept : [...kept, choice];
  const over = choiceAfter(scenario, lesson.opening, choices)?.phase === 'lookingBack';
  const moved: Group = { id: group.id, rev: rev + 1, choices, over };
  return done({ ...lesson, groups: lesson.groups.map((each) => (each.id === group.id ? moved : each)) });
}
