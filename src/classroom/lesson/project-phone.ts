import type { Beat } from '../../play/view.ts';
import type { Scenario } from '../../scenario/types.ts';
import { choiceAfter, stepsToChoice, toldAt, viewAt } from './course.ts';
import type { Course, Group, Lesson, Participant, Round } from './lesson.ts';
import { common, revealedResults } from './project.ts';
import type { Asked, GroupSnap, PhoneSnap, ToldLine, YouSnap } from './snapshots.ts';
import { openBallot } from './voting.ts';

/** What every phone of the class may see: the scene, the options, and only such results as were revealed. */
export function forPhones(scenario: Scenario, lesson: Lesson): PhoneSnap {
  const { phase, round, opening, course } = lesson;
  const isPlayed = phase !== 'lobby' && phase !== 'inGroups' && phase !== 'comparing';
  const view = isPlayed ? viewAt(scenario, opening, course) : undefined;
  return {
    role: 'phone',
    ...common(scenario, lesson),
    ...(view && { scene: { title: view.scene.title, number: view.scene.number, of: view.scene.of } }),
    told: isPlayed ? lines(scenario, lesson, course) : [],
    ...(round && { asked: asked(lesson, round) }),
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

function asked(lesson: Lesson, round: Round): Asked {
  const ballot = openBallot(lesson);
  return { round: round.id, options: round.options, ...(ballot && { ballot }), results: revealedResults(round) };
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
  return toldAt(scenario, opening, course).map((beat) => line(scenario, beat));
}

function line({ persons }: Scenario, { kind, text, cue, speaker }: Beat): ToldLine {
  const name = persons.find(({ id }) => id === speaker)?.name;
  return { kind, text, ...(cue !== undefined && { cue }), ...(name !== undefined && { speaker: name }) };
}
