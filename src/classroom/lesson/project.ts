import type { ChoiceView } from '../../play/view.ts';
import type { Scenario } from '../../scenario/types.ts';
import { choiceAfter } from './course.ts';
import type { Ballot, Lesson, Participant, Round } from './lesson.ts';
import { observed } from './observed.ts';
import type { CommonSnap, GroupProgress, HostAsked, HostSnap, PersonRow, ProjectorSnap, TrailRow, TrainerSnap } from './snapshots.ts';
import { resultOf, shiftOf } from './tally.ts';
import type { Result } from './tally.ts';

/**
 * What each screen may see. A tally that was not revealed goes to the trainer's own screen and to no other: the
 * projector hangs on the wall, and whoever sees others' votes first tends to follow them.
 */
export function forProjector(scenario: Scenario, lesson: Lesson): ProjectorSnap {
  const names = [...lesson.people.values()].flatMap(({ name }) => (name === '' ? [] : [name]));
  const isCompared = lesson.phase !== 'inGroups';
  const groups = lesson.groups.map((group) => progress(lesson, group, isCompared));
  return { role: 'projector', ...hostSnap(scenario, lesson), groups, names };
}

/** @param here ids of those whose phone is connected now */
export function forTrainer(scenario: Scenario, lesson: Lesson, here: ReadonlySet<string>): TrainerSnap {
  const last = lesson.round?.ballots.at(-1);
  return {
    role: 'trainer',
    ...hostSnap(scenario, lesson),
    groups: lesson.groups.map((group) => progress(lesson, group, true)),
    persons: [...lesson.people.values()].map((person) => personRow(person, here)),
    ...(lesson.round && last && { live: resultOf(last, lesson.round.options) }),
    hands: last?.hands ?? {},
    trail: lesson.trail.map((round) => trailRow(scenario, lesson, round)),
  };
}

export function common(scenario: Scenario, { phase, paused, people, course, timer }: Lesson): CommonSnap {
  return { phase, title: scenario.title, language: scenario.language, paused, people: people.size, turn: course.choices.length, ...(timer && { timer }) };
}

function hostSnap(scenario: Scenario, lesson: Lesson): HostSnap {
  const { rev, opening, course, locked, explaining, wall, round, phase } = lesson;
  return {
    ...common(scenario, lesson),
    rev,
    opening,
    course,
    locked,
    explaining,
    wall,
    ...(round && { asked: hostAsked(scenario, lesson, round) }),
    watched: explaining || phase === 'lookingBack' ? observed(scenario, lesson) : [],
    groups: [],
  };
}

function hostAsked(scenario: Scenario, lesson: Lesson, round: Round): HostAsked {
  const { id, ballots } = round;
  const last = ballots.at(-1);
  const shift = last?.revealed === true ? shiftOf(round) : undefined;
  return {
    round: id,
    options: offered(scenario, lesson, round).options,
    ...(ballots.length > 0 && { ballot: ballots.length }),
    results: revealedResults(round),
    voted: last?.votes.size ?? 0,
    voters: [...lesson.people.values()].filter(({ observes }) => observes === undefined).length,
    ...(shift && { shift }),
  };
}

/** Of the ballots that were revealed, in their order. */
export function revealedResults({ ballots, options }: Round): readonly Result[] {
  return ballots.filter(({ revealed }) => revealed).map((ballot: Ballot) => resultOf(ballot, options));
}

function personRow({ id, name, observes, group }: Participant, here: ReadonlySet<string>): PersonRow {
  return { pid: id, name, here: here.has(id), ...(observes !== undefined && { observes }), ...(group !== undefined && { group }) };
}

function progress({ people }: Lesson, { id, choices, over }: Lesson['groups'][number], withChoices: boolean): GroupProgress {
  const size = [...people.values()].filter(({ group }) => group === id).length;
  return { id, people: size, turn: choices.length, over, ...(withChoices && { choices }) };
}

/** What was asked in a round and in which scene, in the words of this scenario. */
export function offered(scenario: Scenario, { opening }: Lesson, { path, options }: Round): { readonly scene: string; readonly options: readonly ChoiceView[] } {
  const view = choiceAfter(scenario, opening, path);
  const textOf = new Map(view?.choices.map(({ id, text }) => [id, text]));
  return { scene: view?.scene.title ?? '', options: options.map((id) => ({ id, text: textOf.get(id) ?? id })) };
}

export function trailRow(scenario: Scenario, lesson: Lesson, round: Round): TrailRow {
  const { id, path, ballots, wentOnWith } = round;
  const results = ballots.map((ballot) => resultOf(ballot, round.options));
  return { round: id, path, ...offered(scenario, lesson, round), results, ...(wentOnWith !== undefined && { wentOnWith }) };
}
