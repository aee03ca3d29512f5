import type { Scenario } from '../../scenario/types.ts';
import { trailOf } from '../lesson/export.ts';
import type { HostCommand, HostInput } from '../lesson/inputs.ts';
import { openLesson } from '../lesson/lesson.ts';
import type { Lesson, Opening } from '../lesson/lesson.ts';
import { forTrainer } from '../lesson/project.ts';
import { reduce, replay } from '../lesson/reduce.ts';
import type { TrainerSnap } from '../lesson/snapshots.ts';
import type { Answer } from '../protocol/answers.ts';
import { isForTheServer } from '../protocol/server-command.ts';
import type { Host, HostState } from './host.ts';
import { remembering } from './remembering.ts';

/** Where a lesson without a server is kept: what was written last, or nothing. */
export interface Notebook {
  read(): string | undefined;
  write(text: string): void;
  erase(): void;
}

export interface LocalWishes {
  readonly scenario: Scenario;
  readonly notebook: Notebook;
  readonly now: () => number;
  /** 32 bits, for a lesson that begins. */
  readonly seed: number;
}

interface Notes {
  readonly opening: Opening;
  readonly inputs: readonly HostInput[];
}

/** The lesson without phones: the same reducer, here in the browser. The trainer counts hands; a reload changes nothing. */
export function openLocal({ scenario, notebook, now, seed }: LocalWishes): Host<TrainerSnap> {
  const opening: Opening = { scenario: scenario.id, version: scenario.version, seed: seed >>> 0, at: now(), wall: scenario.language };
  let { lesson, notes } = pickUp(scenario, notebook) ?? { lesson: openLesson(opening), notes: { opening, inputs: [] } };
  const snap = () => forTrainer(scenario, lesson, new Set());
  const { state, change, subscribe } = remembering<HostState<TrainerSnap>>({ status: 'joined', ahead: 0, snap: snap() });

  function carryOut(command: HostCommand): Answer {
    const input: HostInput = { kind: 'host', at: now(), cmdId: String(notes.inputs.length), expectedRev: lesson.rev, command };
    const stepped = reduce(scenario, lesson, input);
    if (!stepped.ok) return { ok: false, reason: stepped.refusal };
    lesson = stepped.lesson;
    notes = { ...notes, inputs: [...notes.inputs, input] };
    notebook.write(JSON.stringify(notes));
    change((before) => ({ ...before, snap: snap() }));
    return { ok: true };
  }

  function end(): Answer {
    notebook.erase();
    change((before) => ({ ...before, status: 'over' }));
    return { ok: true };
  }

  return {
    get state() {
      return state();
    },
    subscribe,
    command(command) {
      if (!isForTheServer(command)) return Promise.resolve(carryOut(command));
      return Promise.resolve(command.type === 'end' ? end() : { ok: false, reason: 'notNow' });
    },
    // There is one screen, and it is drawn anew.
    speak: () => undefined,
    trail: () => Promise.resolve({ ok: true, trail: trailOf(scenario, lesson) }),
    close: () => undefined,
  };
}

/** The lesson as it was left; nothing when there was none, or when it no longer fits the scenario. */
function pickUp(scenario: Scenario, notebook: Notebook): { lesson: Lesson; notes: Notes } | undefined {
  try {
    const notes = JSON.parse(notebook.read() ?? 'null') as Notes | null;
    if (notes?.opening.scenario !== scenario.id || notes.opening.version !== scenario.version) return undefined;
    const lesson = replay(scenario, openLesson(notes.opening), notes.inputs);
    return lesson && { lesson, notes };
  } catch {
    return undefined;
  }
}
