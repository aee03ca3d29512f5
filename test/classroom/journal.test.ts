import { mkdirSync, readdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askVote, endAll, openClass, phonesAt, serve, trainerOf, until } from './classroom.ts';

// What may become of a lesson's file while no server looks. Machines are slow and shared; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });
afterEach(endAll);

const page = 4096;

/** Writes over a page of the file, counting from 0. */
function scribble(path: string, at: number, length = page): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, at * page, at * page + length);
  writeFileSync(path, bytes);
}

function inTheFile(path: string, change: string): void {
  const db = new DatabaseSync(path);
  db.exec(change);
  db.close();
}

const damages: Readonly<Record<string, (path: string) => void>> = {
  'that is garbage': (path) => writeFileSync(path, 'x'.repeat(20_000)),
  'of which half is gone': (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  'that is empty': (path) => truncateSync(path, 0),
  'with a page written over': (path) => scribble(path, Math.floor(readFileSync(path).length / page / 2)),
  'with its first bytes written over': (path) => scribble(path, 0, 64),
  'that tells what no lesson can do': (path) => inTheFile(path, `UPDATE input SET body = json_set(body, '$.command.type', 'dance') WHERE seq = 3`),
  'that tells of a kind that another version knows': (path) => inTheFile(path, `UPDATE input SET body = json_set(body, '$.kind', 'sing') WHERE seq = 2`),
  'of which a step is missing': (path) => inTheFile(path, 'DELETE FROM input WHERE seq = 1'),
  'with a word that is cut short': (path) => inTheFile(path, 'UPDATE input SET body = substr(body, 1, 20) WHERE seq = 2'),
  'whose beginning another version wrote': (path) => inTheFile(path, `UPDATE head SET body = '{"version":9}'`),
};

describe('a lesson’s file', () => {
  test.each(Object.keys(damages))('%s is told and set aside, and the other lessons go on', async (damage) => {
    const first = await serve();
    const lost = await openClass(first.address);
    const whole = await openClass(first.address);
    for (const { trainer } of [lost, whole]) {
      await phonesAt(first.address, trainer, 2);
      await askVote(trainer);
    }
    await first.stop();
    damages[damage]?.(join(first.folder, `${lost.ticket.lesson}.lesson`));
    const second = await serve({ folder: first.folder, port: Number(new URL(first.address).port) });
    expect((await until(lost.trainer, ({ status }) => status === 'refused')).refused?.reason).toBe('damaged');
    const { snap } = await until(whole.trainer, ({ status }) => status === 'joined');
    expect([snap?.phase, snap?.people]).toEqual(['voting', 2]);
    expect(second.log).toContainEqual({ what: 'lesson set aside', lesson: lost.ticket.lesson });
    expect(readdirSync(first.folder)).toContain(`${lost.ticket.lesson}.damaged`);
  });

  test('locked by a backup for a moment is said so, and the vote is there when it is free', async () => {
    const { address, folder } = await serve();
    const { trainer, ticket } = await openClass(address);
    const [phone = raise()] = await phonesAt(address, trainer, 1);
    const [first = ''] = await askVote(trainer);
    await until(phone, ({ snap }) => snap?.asked?.ballot === 1);
    const backup = new DatabaseSync(join(folder, `${ticket.lesson}.lesson`));
    backup.exec('BEGIN IMMEDIATE');
    phone.vote(first);
    await until(phone, ({ declined }) => declined === 'journalAway');
    backup.exec('ROLLBACK');
    backup.close();
    await until(phone, ({ sending }) => sending === undefined);
    await until(trainer, ({ snap }) => snap?.live?.total === 1);
  });

  test('carried to another folder with its companions is the same lesson there', async () => {
    const first = await serve();
    const { trainer, ticket } = await openClass(first.address);
    await phonesAt(first.address, trainer, 3);
    await askVote(trainer);
    await first.stop();
    const folder = join(first.folder, 'elders');
    mkdirSync(folder);
    for (const name of readdirSync(first.folder).filter((each) => each.startsWith(ticket.lesson))) renameSync(join(first.folder, name), join(folder, name));
    const second = await serve({ folder });
    const again = await trainerOf(second.address, ticket);
    expect([again.state.snap?.phase, again.state.snap?.people]).toEqual(['voting', 3]);
  });
});

function raise(): never {
  throw new Error('nobody there');
}
