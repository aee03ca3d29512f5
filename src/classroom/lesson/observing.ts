import { shuffled } from '../../play/chance.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { PersonInput } from './inputs.ts';
import type { Lesson, Participant, Watched } from './lesson.ts';
import { done, having, refused } from './stepped.ts';
import type { Stepped } from './stepped.ts';

/** One observation a person and answer; with a higher `ver` it takes the place of the earlier one. */
export function mark(lesson: Lesson, { id, observes }: Participant, { turn, ver, opened, closed }: Extract<PersonInput, { kind: 'mark' }>): Stepped {
  const watched = lesson.watched.at(-1);
  if (observes === undefined) return refused('notObserving');
  if (!watched || watched.path.length !== turn || lesson.course.choices.length !== turn) return refused('closed');
  const before = watched.marks.get(id);
  if (before?.ver === ver) return done(lesson);
  if (before && ver < before.ver) return refused('stale');
  const seen: Watched = { ...watched, marks: having(watched.marks, id, { person: observes, ver, opened, closed }) };
  return done({ ...lesson, watched: [...lesson.watched.slice(0, -1), seen] });
}

/** Somebody gets the observers' task, or gives it back. */
export function assign(scenario: Scenario, lesson: Lesson, pid: string, observes: string | undefined): Stepped {
  const person = lesson.people.get(pid);
  if (!person || (observes !== undefined && !scenario.persons.some(({ id }) => id === observes))) return refused('unknownPerson');
  return done({ ...lesson, people: having(lesson.people, pid, withTask(person, observes)) });
}

/**
 * This many observers for each person of the scenario, drawn by lot from everybody who is there; the others vote. Where there
 * are too few for all, everybody at the table has one before anybody has two, and who comes later comes last.
 */
export function dealTasks(scenario: Scenario, lesson: Lesson, each: number): Lesson {
  const lot = shuffled([...lesson.people.keys()].toSorted(), lesson.opening.seed, `observers:${lesson.rev}`);
  const atTable = new Set(scenario.scenes[0]?.present);
  const round = scenario.persons.map(({ id }) => id).toSorted((one, other) => Number(atTable.has(other)) - Number(atTable.has(one)));
  const tasks = Array.from({ length: each }, () => round).flat();
  // Somebody has to vote: the last half of the class at least.
  const dealt = new Map(lot.slice(0, Math.floor(lot.length / 2)).map((pid, at) => [pid, tasks[at]]));
  const people = [...lesson.people].map(([pid, person]): [string, Participant] => [pid, withTask(person, dealt.get(pid))]);
  return { ...lesson, people: new Map(people) };
}

function withTask({ observes: _before, ...person }: Participant, observes: string | undefined): Participant {
  return observes === undefined ? person : { ...person, observes };
}
