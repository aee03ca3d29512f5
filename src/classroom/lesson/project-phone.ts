import type { View } from '../../play/view.ts';
import type { Scenario } from '../../scenario/types.ts';
import { choiceAfter, momentAt, stepsToChoice, toldAt } from './course.ts';
import type { Course, Group, Lesson, Participant, Round } from './lesson.ts';
import { common, offered, revealedResults } from './project.ts';
import type { Asked, GroupSnap, PhoneSnap, SceneSnap, ToldLine, YouSnap } from './snapshots.ts';
import { linesOf } from './told-lines.ts';
import { openBallot } from './voting.ts';

/** What every phone of the class may see: the scene, the options, and only such results as were revealed. */
export function forPhones(scenario: Scenario, lesson: Lesson): PhoneSnap {
  const { phase, round, opening, course } = lesson;
  // Groups have each their own story.
  const isPlayed = phase !== 'lobby' && lesson.groups.length === 0;
  const view = isPlayed ? momentAt(scenario, opening, course)?.view : undefined;
  return {
    role: 'phone',
    ...common(scenario, lesson),
    ...(view && { scene: sceneOf(view), present: view.people.filter(({ presence }) => presence !== 'away').map(({ id }) => id) }),
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
  const { chosen } = momentAt(scenario, lesson.opening, { choices, step: 0 })?.view ?? {};
  const view = choiceAfter(scenario, lesson.opening, choices);
  if (!view) throw new Error('A group has made choices that its scenario does not know.');
  return {
    id,
    rev,
    choices,
    scene: sceneOf(view),
    ...(chosen && { chosen: chosen.text }),
    told: lines(scenario, lesson, { choices, step }),
    options: view.choices,
    ...(view.ending && { ending: view.ending }),
  };
}

function sceneOf({ scene: { title, number, of } }: View): SceneSnap {
  return { title, number, of };
}

function lines(scenario: Scenario, { opening }: Lesson, course: Course): readonly ToldLine[] {
  return linesOf(toldAt(scenario, opening, course), scenario);
}
