import { readFileSync } from 'node:fs';
import type { HostCommand, Input, PersonInput } from '../../src/classroom/lesson/inputs.ts';
import { openLesson } from '../../src/classroom/lesson/lesson.ts';
import type { Lesson } from '../../src/classroom/lesson/lesson.ts';
import { reduce } from '../../src/classroom/lesson/reduce.ts';
import type { Refusal } from '../../src/classroom/lesson/refusals.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/types.ts';

const file = 'scenarios/keukentafel/scenario.md';

export const kitchenTable: Scenario = readKitchenTable();

function readKitchenTable(): Scenario {
  const { scenario } = readScenario('keukentafel', file, readFileSync(file, 'utf8'));
  if (!scenario) throw new Error(`${file} can't be played`);
  return scenario;
}

type Doing = { [K in PersonInput['kind']]: Omit<Extract<PersonInput, { kind: K }>, 'kind' | 'at' | 'pid'> };

/** A class as a test plays it: the trainer says, people do, and everybody's clock is in hand. */
export interface Class {
  readonly lesson: Lesson;
  readonly inputs: readonly Input[];
  /** Milliseconds since the lesson was opened. */
  now: number;
  /** Gives the refusal, or nothing when it was done. */
  says(command: HostCommand): Refusal | undefined;
  does<K extends keyof Doing>(pid: string, kind: K, how: Doing[K]): Refusal | undefined;
  joins(...pids: readonly string[]): void;
  votes(pid: string, option: number, ver?: number): Refusal | undefined;
  hears(input: Input): Refusal | undefined;
}

export function classOf(...pids: readonly string[]): Class {
  let lesson = openLesson({ scenario: kitchenTable.id, version: kitchenTable.version, seed: 7, at: 0, wall: 'nl' });
  const inputs: Input[] = [];
  const one: Class = {
    now: 1000,
    get lesson() {
      return lesson;
    },
    inputs,
    hears(input) {
      const stepped = reduce(kitchenTable, lesson, input);
      if (!stepped.ok) return stepped.refusal;
      if (stepped.lesson !== lesson) inputs.push(input);
      lesson = stepped.lesson;
      return undefined;
    },
    says: (command) => one.hears({ kind: 'host', at: one.now, cmdId: `c${inputs.length}-${one.now}`, expectedRev: lesson.rev, command }),
    does: (pid, kind, how) => one.hears({ kind, pid, at: one.now, ...how } as Input),
    joins(...more) {
      for (const pid of more) one.does(pid, 'join', { name: pid, token: `hash of ${pid}` });
    },
    votes(pid, option, ver = 1) {
      const { round } = lesson;
      const choice = round?.options[option] ?? '';
      return one.does(pid, 'vote', { round: round?.id ?? 0, ballot: round?.ballots.length ?? 0, choice, ver });
    },
  };
  one.joins(...pids);
  return one;
}

export const six = ['Ada', 'Bram', 'Chris', 'Daan', 'Els', 'Femke'] as const;

/** A class of six in the first vote. */
export function classThatVotes(): Class {
  const one = classOf(...six);
  one.says({ type: 'start' });
  one.says({ type: 'openVote' });
  return one;
}
