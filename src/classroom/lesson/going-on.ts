import type { Scenario } from '../../scenario/types.ts';
import { stepsToChoice } from './course.ts';
import type { LessonPhase } from './lesson-chart.ts';
import type { Lesson, Round } from './lesson.ts';
import { done, refused } from './stepped.ts';
import type { Stepped } from './stepped.ts';
import { newRound, revealed, withBallot } from './voting.ts';

/** Something is being told; nobody is asked anything. */
export function inTelling(phase: LessonPhase): boolean {
  return phase === 'scene' || phase === 'goingOn';
}

/** One step on or back in what is told. */
export function tell(lesson: Lesson, by: 1 | -1): Stepped {
  if (!inTelling(lesson.phase)) return refused('notNow');
  return done({ ...lesson, course: { ...lesson.course, step: lesson.course.step + by } });
}

/** Puts the next choice to everybody; whatever was not told yet counts as told. */
export function openVote(scenario: Scenario, lesson: Lesson): Stepped {
  const round = newRound(scenario, lesson);
  if (!round) return refused('notNow');
  const step = stepsToChoice(scenario, lesson.opening, lesson.course.choices);
  return done({ ...lesson, round: withBallot(round), explaining: false, course: { ...lesson.course, step } });
}

export function voteAgain(lesson: Lesson): Lesson {
  return lesson.round ? { ...lesson, round: withBallot(lesson.round) } : lesson;
}

export function reveal(lesson: Lesson): Lesson {
  return lesson.round ? { ...lesson, round: revealed(lesson.round) } : lesson;
}

/** With the majority or with any other option: the trainer says. */
export function goOn(scenario: Scenario, lesson: Lesson, choice: string): Stepped {
  const round = lesson.round ?? newRound(scenario, lesson);
  if (!round) return refused('notNow');
  if (!round.options.includes(choice)) return refused('notOffered');
  const choices = [...lesson.course.choices, choice];
  return done({
    ...behind(lesson, { ...round, wentOnWith: choice }),
    course: { choices, step: 0 },
    watched: [...lesson.watched, { path: choices, marks: new Map() }],
  });
}

/** Back to where the choice after `turn` choices was made; the trail keeps what was tried. */
export function stepBack(scenario: Scenario, lesson: Lesson, turn: number): Stepped {
  const choices = lesson.course.choices.slice(0, turn);
  if (choices.length !== turn) return refused('notOffered');
  const step = stepsToChoice(scenario, lesson.opening, choices);
  return done({ ...behind(lesson, lesson.round), course: { choices, step } });
}

/** The round lies behind, and with it what was opened about it. */
function behind(lesson: Lesson, round: Round | undefined): Lesson {
  const { round: _now, ...rest } = lesson;
  return { ...rest, explaining: false, trail: round ? [...lesson.trail, round] : lesson.trail };
}
