import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLesson, openProjector, openTrainer } from '../../src/classroom/client/host.ts';
import type { Host, HostTicket } from '../../src/classroom/client/host.ts';
import type { Link } from '../../src/classroom/client/link.ts';
import { openPhone } from '../../src/classroom/client/phone.ts';
import type { Phone, PhoneMemory } from '../../src/classroom/client/phone.ts';
import { randomWord } from '../../src/classroom/client/random.ts';
import type { ProjectorSnap, TrainerSnap } from '../../src/classroom/lesson/snapshots.ts';
import { hostClasses } from '../../src/classroom/server/class-server.ts';
import type { ClassWishes } from '../../src/classroom/server/class-server.ts';
import type { LogEntry } from '../../src/classroom/server/log.ts';
import { sqliteJournal } from '../../src/classroom/server/sqlite-journal.ts';
import { kitchenTable } from './lesson-of.ts';

/** A server in this process, as a test has it in hand. */
export interface Served {
  readonly address: string;
  readonly folder: string;
  readonly log: readonly LogEntry[];
  stop(): Promise<void>;
}

const cleanUp: (() => unknown)[] = [];

/** Everything that a test has begun ends with it. */
export async function endAll(): Promise<void> {
  for (const end of cleanUp.splice(0).toReversed()) await end();
}

export function whenDone(end: () => unknown): void {
  cleanUp.push(end);
}

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-class-'));
  whenDone(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function serve({ folder = freshFolder(), port = 0, ...wishes }: Partial<ClassWishes> & { readonly folder?: string; readonly port?: number } = {}): Promise<Served> {
  const log: LogEntry[] = [];
  const http = createServer();
  await new Promise<void>((settle) => {
    http.listen(port, '127.0.0.1', settle);
  });
  const journal = sqliteJournal(folder);
  const host = await hostClasses(http, { journal, scenario: (id) => (id === kitchenTable.id ? kitchenTable : undefined), log: (entry) => log.push(entry), ...wishes });
  let isStopped = false;
  const stop = async () => {
    if (isStopped) return;
    isStopped = true;
    await host.stop();
  };
  whenDone(stop);
  return { address: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`, folder, log, stop };
}

export type Trainer = Host<TrainerSnap> & { readonly link: Link };

export async function openClass(address: string): Promise<{ readonly ticket: HostTicket; readonly trainer: Trainer }> {
  const opened = await openLesson({ address, scenario: kitchenTable.id });
  if (!opened.ok) throw new Error(opened.reason);
  const ticket = { lesson: opened.lesson, hostToken: opened.hostToken };
  return { ticket, trainer: await trainerOf(address, ticket) };
}

export async function trainerOf(address: string, ticket: HostTicket): Promise<Trainer> {
  const trainer = openTrainer(address, ticket);
  whenDone(() => trainer.close());
  await until(trainer, ({ status }) => status === 'joined');
  return trainer;
}

export async function projectorOf(address: string, ticket: HostTicket): Promise<Host<ProjectorSnap>> {
  const projector = openProjector(address, ticket);
  whenDone(() => projector.close());
  await until(projector, ({ status }) => status === 'joined');
  return projector;
}

/** What a phone remembers when it has no storage. */
export function memoryOf(): PhoneMemory {
  const tokens = new Map<string, string>();
  const device = randomWord(16);
  return {
    device: () => device,
    token(pin) {
      const token = tokens.get(pin) ?? randomWord(16);
      tokens.set(pin, token);
      return token;
    },
    knows: (pin) => tokens.has(pin),
    forget: (pin) => void tokens.delete(pin),
  };
}

/** A phone that scanned the QR. */
export function phoneAt(address: string, { state }: Trainer, { name = '', memory = memoryOf() }: { readonly name?: string; readonly memory?: PhoneMemory } = {}): Phone {
  const { pin, key } = state.door ?? { pin: '', key: '' };
  return knocking(openPhone({ address, pin, key, name, memory }));
}

export function knocking(phone: Phone): Phone {
  whenDone(() => phone.close());
  return phone;
}

export async function phonesAt(address: string, trainer: Trainer, count: number): Promise<readonly Phone[]> {
  const phones = Array.from({ length: count }, (_none, at) => phoneAt(address, trainer, { name: `N${at}` }));
  await Promise.all(phones.map((phone) => until(phone, ({ status }) => status === 'joined')));
  return phones;
}

/** Waits for what somebody would see. @throws With what it waited for, and what was there, when it never comes. */
export function until<T>(screen: { readonly state: T; subscribe(listener: (state: T) => void): () => void }, holds: (state: T) => boolean): Promise<T> {
  return new Promise((settle, fail) => {
    const look = (state: T) => {
      if (!holds(state)) return;
      stop();
      clearTimeout(alarm);
      settle(state);
    };
    const stop = screen.subscribe(look);
    const alarm = setTimeout(() => fail(new Error(`Not within ${MUCH_TOO_LONG} ms: ${String(holds)}\n${JSON.stringify(screen.state).slice(0, 2000)}`)), MUCH_TOO_LONG);
    alarm.unref();
    look(screen.state);
  });
}

/** Milliseconds; what has not come by then won't come, and a test says what it waited for. */
const MUCH_TOO_LONG = 55_000;

/** Into the first vote of the lesson. */
export async function askVote(trainer: Trainer): Promise<readonly string[]> {
  if (trainer.state.snap?.phase === 'lobby') await trainer.command({ type: 'start' });
  await trainer.command({ type: 'openVote' });
  // The answer may be there before the picture.
  const { snap } = await until(trainer, (state) => state.snap?.asked !== undefined);
  return snap?.asked?.options.map(({ id }) => id) ?? [];
}
