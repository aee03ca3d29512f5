import type { Lesson, Timer } from './lesson.ts';
import { done, refused } from './stepped.ts';
import type { Stepped } from './stepped.ts';

/** A timer from now on; none when no time was given. */
export function timerFor(at: number, seconds: number | undefined): Timer | undefined {
  return seconds === undefined ? undefined : { ends: at + seconds * 1000 };
}

export function withTimer(lesson: Lesson, timer: Timer | undefined): Lesson {
  const { timer: _before, ...rest } = lesson;
  return timer ? { ...rest, timer } : rest;
}

/** While paused no time goes by. */
export function pause(lesson: Lesson, on: boolean, at: number): Lesson {
  if (on === lesson.paused) return lesson;
  const { timer } = lesson;
  const kept = on ? timer?.ends !== undefined && { left: Math.max(0, timer.ends - at) } : timer?.left !== undefined && { ends: at + timer.left };
  return { ...withTimer(lesson, kept || undefined), paused: on };
}

/** A vote closes by itself; a talk goes on for as long as the trainer likes. */
export function timeIsUp(lesson: Lesson, at: number): Stepped {
  if (lesson.timer?.ends === undefined || at < lesson.timer.ends) return refused('notNow');
  const over = withTimer(lesson, undefined);
  if (lesson.phase === 'voting') return done({ ...over, phase: 'closed', rev: lesson.rev + 1 });
  if (lesson.phase === 'votingAgain') return done({ ...over, phase: 'closedAgain', rev: lesson.rev + 1 });
  return done(over);
}
