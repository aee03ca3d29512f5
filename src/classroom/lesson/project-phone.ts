import type { Scenario } from '../../scenario/types.ts';
import { choiceAfter, momentAt, stepsToChoice, toldAt } from './course.ts';
import type { Course, Group, Lesson, Participant, Round } from './lesson.ts';
import { common, offered, revealedResults } from './project.ts';
import type { Asked, GroupSnap, PhoneSnap, ToldLine, YouSnap } from './snapshots.ts';
import { linesOf } from './told-lines.ts';
import { openBallot } from './voting.ts';

/** What every phone of the class may see: the scene, the options, and only such results as were revealed. */
export function forPhones(scenario: Scenario, lesson: Lesson): PhoneSnap {
  const { phase, round, opening, course } = lesson;
  const isPlayed = phase !== 'lobby' && phase !== 'inGroups' && phase !== 'comparing';
  const view = isPlayed ? momentAt(scenario, opening, course)?.view : undefined;
  return {
    role: 'phone',
    ...common(scenario, lesson),
    ...(view && { scene: { title: view.scene.title, number: view.scene.number, of: view.scene.of } }),
    told: isPlayed ? lines(scenario, lesson, course) : [],
    ...(round && { asked: asked(scenario, lesson, round) }),
    ...(view?.ending && { ending: view.ending }),
  };
}

/** What only the person behind one phone may see. */
export function forPerson(scenario: Scenario, lesson: Lesson, { id, name, observes, group }: Participant): YouSnap {
  const watched = scenario.persons.find((person) => person.id === observes);
  const own = lesson.groups.find((each) => each.id === group);
  return {
    pid: id,
    name,
    ...ownVote(lesson, id),
    ...(watched && { observes: { id: watched.id, name: watched.name } }),
    ...ownMark(lesson, id),
    ...(own && { group: groupSnap(scenario, lesson, own) }),
  };
}

function asked(scenario: Scenario, lesson: Lesson, round: Round): Asked {
  const ballot = openBallot(lesson);
  return { round: round.id, options: offered(scenario, lesson, round).options, ...(ballot && { ballot }), results: revealedResults(round) };
}

function ownVote({ round }: Lesson, pid: string): Pick<YouSnap, 'vote'> {
  const ballot = round?.ballots.length ?? 0;
  const vote = round?.ballots.at(-1)?.votes.get(pid);
  return round && vote ? { vote: { round: round.id, ballot, choice: vote.choice, ver: vote.ver } } : {};
}

function ownMark({ watched, course }: Lesson, pid: string): Pick<YouSnap, 'mark'> {
  const last = watched.at(-1);
  const mark = last?.path.length === course.choices.length ? last.marks.get(pid) : undefined;
  return last && mark ? { mark: { turn: last.path.length, ver: mark.ver, opened: mark.opened, closed: mark.closed } } : {};
}

function groupSnap(scenario: Scenario, lesson: Lesson, { id, rev, choices }: Group): GroupSnap {
  const step = stepsToChoice(scenario, lesson.opening, choices);
  const view = choiceAfter(scenario, lesson.opening, choices);
  return {
    id,
    rev,
    choices,
    told: lines(scenario, lesson, { choices, step }),
    options: view?.choices ?? [],
    ...(view?.ending && { ending: view.ending }),
  };
}

function lines(scenario: Scenario, { opening }: Lesson, course: Course): readonly ToldLine[] {
  return linesOf(toldAt(scenario, opening, course), scenario);
}
