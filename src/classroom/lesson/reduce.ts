import type { Scenario } from '../../scenario/types.ts';
import { carryOut } from './carry-out.ts';
import { move } from './groups.ts';
import type { HostInput, Input, PersonInput } from './inputs.ts';
import type { Lesson } from './lesson.ts';
import { mark } from './observing.ts';
import { join, leave, rename } from './people.ts';
import { done, refused } from './stepped.ts';
import type { Stepped } from './stepped.ts';
import { timeIsUp } from './timer.ts';
import { vote } from './voting.ts';

/** How many commands are remembered by their id: more than a trainer's screens can have under way. */
const REMEMBERED = 64;

/**
 * The lesson after an input, or why it stays as it was. Pure: the same scenario, lesson and input always
 * give the same answer, so a lesson can be made again from its inputs.
 */
export function reduce(scenario: Scenario, lesson: Lesson, input: Input): Stepped {
  if (input.kind === 'host') return hear(scenario, lesson, input);
  if (input.kind === 'timeUp') return timeIsUp(lesson, input.at);
  return input.kind === 'join' ? join(lesson, input) : fromPerson(scenario, lesson, input);
}

/** The lesson that these accepted inputs made; nothing when one of them is refused, which no whole journal holds. */
export function replay(scenario: Scenario, from: Lesson, inputs: Iterable<Input>): Lesson | undefined {
  let lesson = from;
  for (const input of inputs) {
    const stepped = reduce(scenario, lesson, input);
    if (!stepped.ok) return undefined;
    lesson = stepped.lesson;
  }
  return lesson;
}

function hear(scenario: Scenario, lesson: Lesson, { cmdId, expectedRev, command, at }: HostInput): Stepped {
  if (lesson.done.includes(cmdId)) return done(lesson);
  if (expectedRev !== lesson.rev) return refused('stale');
  const stepped = carryOut(scenario, lesson, command, at);
  if (!stepped.ok) return stepped;
  return done({ ...stepped.lesson, rev: lesson.rev + 1, done: [...lesson.done, cmdId].slice(-REMEMBERED) });
}

function fromPerson(scenario: Scenario, lesson: Lesson, input: Exclude<PersonInput, { kind: 'join' }>): Stepped {
  const person = lesson.people.get(input.pid);
  if (!person) return refused('removed');
  switch (input.kind) {
    case 'rename':
      return rename(lesson, person, input.name);
    case 'leave':
      return leave(lesson, person.id);
    case 'vote':
      return vote(lesson, person, input);
    case 'mark':
      return mark(lesson, person, input);
    case 'move':
      return move(scenario, lesson, person, input);
  }
}
