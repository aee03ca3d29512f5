import type { Scenario } from '../../scenario/types.ts';
import { stepsToChoice } from './course.ts';
import { openGroups, place } from './groups.ts';
import type { HostCommand } from './inputs.ts';
import { phaseAfter } from './lesson-chart.ts';
import type { LessonMove, LessonPhase } from './lesson-chart.ts';
import type { Lesson } from './lesson.ts';
import { assign, dealTasks } from './observing.ts';
import { remove } from './people.ts';
import { done, refused } from './stepped.ts';
import type { Stepped } from './stepped.ts';
import { pause, timerFor, withTimer } from './timer.ts';
import { goOn, inTelling, openVote, reveal, stepBack, tell, voteAgain } from './going-on.ts';
import { countHands } from './voting.ts';

/** Does what the trainer asks, where the lesson allows it. */
export function carryOut(scenario: Scenario, lesson: Lesson, command: HostCommand, at: number): Stepped {
  const moved = isMove(command) ? phaseAfter(lesson.phase, command) : lesson.phase;
  if (moved === undefined) return refused('notNow');
  switch (command.type) {
    case 'start':
    case 'lookBack':
    case 'compare':
      return done(into(moved, withTimer(lesson, undefined)));
    case 'tellOn':
      return lesson.course.step < stepsToChoice(scenario, lesson.opening, lesson.course.choices) ? tell(lesson, 1) : refused('notNow');
    case 'tellBack':
      return lesson.course.step > 0 ? tell(lesson, -1) : refused('notNow');
    case 'openVote':
      return then(openVote(scenario, lesson), (next) => timed(into(moved, next), at, command.seconds));
    case 'close':
      return done(into(moved, withTimer(lesson, undefined)));
    case 'reveal':
      return done(into(moved, reveal(lesson)));
    case 'talk':
      return done(timed(into(moved, lesson), at, command.seconds));
    case 'voteAgain':
      return done(timed(into(moved, voteAgain(lesson)), at, command.seconds));
    case 'goOn':
      return then(goOn(scenario, lesson, command.choice), (next) => into(moved, withTimer(next, undefined)));
    case 'stepBack':
      return then(stepBack(scenario, lesson, command.turn), (next) => into(moved, withTimer(next, undefined)));
    case 'timer':
      return hasTimer(lesson.phase) ? done(timed(lesson, at, command.seconds)) : refused('notNow');
    case 'pause':
      return done(pause(lesson, command.on, at));
    case 'explain':
      return done({ ...lesson, explaining: command.on });
    case 'speak':
      return done({ ...lesson, wall: command.language });
    case 'lock':
      return done({ ...lesson, locked: command.on });
    case 'remove':
      return remove(lesson, command.pid);
    case 'observers':
      return done(dealTasks(scenario, lesson, command.each));
    case 'assign':
      return assign(scenario, lesson, command.pid, command.observes);
    case 'count':
      return inTelling(lesson.phase) ? refused('notNow') : countHands(lesson, command.hands);
    case 'openGroups':
      return then(openGroups(lesson, command.groups), (next) => into(moved, next));
    case 'place':
      return place(lesson, command.pid, command.group);
  }
}

const moveTypes: ReadonlySet<HostCommand['type']> = new Set<LessonMove['type']>([
  'start', 'openVote', 'close', 'reveal', 'talk', 'voteAgain', 'goOn', 'lookBack', 'openGroups', 'compare', 'stepBack',
]);

function isMove(command: HostCommand): command is Extract<HostCommand, { type: LessonMove['type'] }> {
  return moveTypes.has(command.type);
}

function hasTimer(phase: LessonPhase): boolean {
  return phase === 'voting' || phase === 'votingAgain' || phase === 'talking' || phase === 'revealedAgain' || phase === 'inGroups';
}

function into(phase: LessonPhase, lesson: Lesson): Lesson {
  return { ...lesson, phase };
}

/** A new time begins to run at once, also in a lesson that was paused. */
function timed(lesson: Lesson, at: number, seconds: number | undefined): Lesson {
  return { ...withTimer(lesson, timerFor(at, seconds)), paused: false };
}

function then(stepped: Stepped, next: (lesson: Lesson) => Lesson): Stepped {
  return stepped.ok ? done(next(stepped.lesson)) : stepped;
}
