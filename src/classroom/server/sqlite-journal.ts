import { accessSync, constants, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Input } from '../lesson/inputs.ts';
import { JournalProblem, withDoor } from './journal.ts';
import type { Book, Head, Journal, Kept } from './journal.ts';
import { makeFolder } from './make-folder.ts';

const ending = '.lesson';
const damagedEnding = '.damaged';

/** What SQLite leaves beside a file. */
const companions = ['', '-wal', '-shm', '-journal'];

interface Wishes {
  /** Pages of 4 KB that one lesson may take; a lesson that asks for more meets the same refusal as a full disk. */
  readonly pagesMax?: number;
}

/**
 * Lessons in files of their own, in one folder: a damaged one harms no other, and an erased one is a file that is gone.
 *
 * @param folder is made when it is not there
 */
export function sqliteJournal(folder: string, { pagesMax = 20_000 }: Wishes = {}): Journal {
  makeFolder(folder, 0o700);
  // Said at the start, and not when the first lesson is opened before a class.
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  forgetOldDamage(folder, Date.now());
  forgetRemains(folder);
  const open = new Map<string, Book>();
  const pathOf = (id: string) => join(folder, id + ending);
  const opened = (id: string, head?: Head): Book => {
    const book = openBook(pathOf(id), pagesMax, () => open.delete(id), head);
    // Another version may have had another idea of what a lesson is.
    if (book.head.id !== id) {
      void book.close();
      throw new JournalProblem('damaged', 'the head is of something else');
    }
    open.set(id, book);
    return book;
  };
  return {
    isShared: false,
    create: (head) => attempt(() => opened(head.id, head)),
    books: () =>
      attempt(() => {
        const ids = readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
        return ids.map((id): Kept => {
          try {
            return { ok: true, book: opened(id) };
          } catch {
            putAside(pathOf(id));
            return { ok: false, id };
          }
        });
      }),
    // One server has all its lessons in hand.
    find: () => Promise.resolve(undefined),
    forgetOld: (now) => attempt(() => forgetOldDamage(folder, now)),
    async close() {
      await Promise.all([...open.values()].map((book) => book.close()));
    },
  };
}

function openBook(path: string, pagesMax: number, letGo: () => void, fresh?: Head): Book {
  const db = new DatabaseSync(path);
  try {
    prepare(db, pagesMax, fresh);
    return bookOf(db, path, letGo);
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepare(db: DatabaseSync, pagesMax: number, fresh: Head | undefined): void {
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA max_page_count = ${pagesMax};`);
  if (!fresh) {
    const check = db.prepare('PRAGMA quick_check').get() as { readonly quick_check: string };
    if (check.quick_check !== 'ok') throw new JournalProblem('damaged', check.quick_check);
    return;
  }
  db.exec('CREATE TABLE head (body TEXT NOT NULL) STRICT; CREATE TABLE input (seq INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;');
  db.prepare('INSERT INTO head VALUES (?)').run(JSON.stringify(fresh));
}

function bookOf(db: DatabaseSync, path: string, letGo: () => void): Book {
  const { body } = db.prepare('SELECT body FROM head').get() as { readonly body: string };
  let head = JSON.parse(body) as Head;
  const insert = db.prepare('INSERT OR IGNORE INTO input VALUES (?, ?)');
  const after = db.prepare('SELECT seq, body FROM input WHERE seq > ? ORDER BY seq');
  const close = () => {
    // A book holds its whole scenario, and a server ends many lessons.
    letGo();
    if (db.isOpen) db.close();
  };
  return {
    get head() {
      return head;
    },
    inputs: (seq) =>
      attempt(() =>
        after.all(seq).map((row, at) => {
          if (row['seq'] !== seq + at + 1) throw new JournalProblem('damaged', 'a step is missing');
          return JSON.parse(String(row['body'])) as Input;
        }),
      ),
    append: (seq, input, firmly) => attempt(() => surely(db, firmly, () => insert.run(seq, JSON.stringify(input)).changes === 1)),
    changeDoor: (door) =>
      attempt(() => {
        head = withDoor(head, door);
        db.prepare('UPDATE head SET body = ?').run(JSON.stringify(head));
      }),
    erase: () =>
      attempt(() => {
        close();
        for (const companion of companions) rmSync(path + companion, { force: true });
      }),
    setAside: () =>
      attempt(() => {
        close();
        putAside(path);
      }),
    close: () => attempt(close),
  };
}

/** What was written in this mode is on the disk itself, not only in the hands of the system. */
function surely(db: DatabaseSync, firmly: boolean, write: () => boolean): boolean {
  if (!firmly) return write();
  db.exec('PRAGMA synchronous = FULL');
  try {
    return write();
  } finally {
    db.exec('PRAGMA synchronous = NORMAL');
  }
}

function putAside(path: string): void {
  for (const companion of companions) {
    if (existsSync(path + companion)) renameSync(path + companion, path.replace(ending, damagedEnding) + companion);
  }
}

/** What was set aside for looking into is erased a day after it was last written, like everything else. */
function forgetOldDamage(folder: string, now: number): void {
  const day = 24 * 60 * 60 * 1000;
  const damaged = readdirSync(folder).filter((name) => name.includes(damagedEnding));
  for (const name of damaged) {
    if (now - statSync(join(folder, name)).mtimeMs > day) rmSync(join(folder, name), { force: true });
  }
}

/** Of a lesson that was being erased when the server was killed. */
function forgetRemains(folder: string): void {
  const names = new Set(readdirSync(folder));
  for (const name of names) {
    const [lesson, companion] = name.split(ending);
    if (companion && !names.has(`${lesson}${ending}`)) rmSync(join(folder, name), { force: true });
  }
}

/** SQLite's own codes, as words of this house. */
async function attempt<T>(work: () => T): Promise<T> {
  try {
    return await Promise.resolve(work());
  } catch (error) {
    if (error instanceof JournalProblem) throw error;
    const number = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
    const system = error instanceof Error && 'code' in error ? error.code : '';
    if (number === 13 || number === 10 || system === 'ENOSPC') throw new JournalProblem('diskFull', error);
    if (number === 11 || number === 26 || error instanceof SyntaxError) throw new JournalProblem('damaged', error);
    // Locked by a backup or a scanner, or no longer to be written: asked again until it is.
    if (number === 5 || number === 6 || number === 8 || number === 14) throw new JournalProblem('away', error);
    throw error;
  }
}
