import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Input } from '../../src/classroom/lesson/inputs.ts';
import { openLesson } from '../../src/classroom/lesson/lesson.ts';
import type { Vote } from '../../src/classroom/lesson/lesson.ts';
import { replay } from '../../src/classroom/lesson/reduce.ts';
import type { Head } from '../../src/classroom/server/journal.ts';

/** Votes of the ballot that is open, as they stand in the file: read from outside, while the server goes on. */
export function votesOnDisk(folder: string, lesson: string): ReadonlyMap<string, Vote> {
  const db = new DatabaseSync(join(folder, `${lesson}.lesson`), { readOnly: true });
  try {
    const head = JSON.parse(String(db.prepare('SELECT body FROM head').get()?.['body'])) as Head;
    const inputs = db.prepare('SELECT body FROM input ORDER BY seq').all().map((row) => JSON.parse(String(row['body'])) as Input);
    const made = replay(head.scenario, openLesson(head.opening), inputs);
    if (!made) throw new Error('The journal does not tell a lesson.');
    return made.round?.ballots.at(-1)?.votes ?? new Map<string, Vote>();
  } finally {
    db.close();
  }
}

/** How many chose each option. */
export function counted(votes: Iterable<{ readonly choice: string }>, options: readonly string[]): readonly number[] {
  const all = [...votes];
  return options.map((option) => all.filter(({ choice }) => choice === option).length);
}
