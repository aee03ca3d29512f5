import { createClient, defineScript } from '@redis/client';
import type { CommandParser } from '@redis/client';
import type { Input } from '../lesson/inputs.ts';
import { JournalProblem, pinsOf, withDoor } from './journal.ts';
import type { Book, Head, Journal, Kept } from './journal.ts';

/** Milliseconds after which Redis counts as away. A command may still be carried out later; that does no harm. */
const PATIENCE = 2500;

/** Milliseconds within which Redis' file holds nothing any more of what Redis itself erased. */
const HOUR = 60 * 60 * 1000;

const keys = {
  head: (id: string) => `samenspel:lesson:${id}:head`,
  inputs: (id: string) => `samenspel:lesson:${id}:inputs`,
  pin: (pin: string) => `samenspel:pin:${pin}`,
  host: (hash: string) => `samenspel:host:${hash}`,
};

/**
 * Compare and set: written only when exactly the inputs before it are there, and the lesson itself still is. So two servers, or
 * one that stood still for a while and goes on, can't tell two stories of one lesson.
 */
const append = defineScript({
  NUMBER_OF_KEYS: 2,
  SCRIPT: `
    if redis.call('EXISTS', KEYS[1]) == 0 or redis.call('LLEN', KEYS[2]) ~= tonumber(ARGV[1]) - 1 then return 0 end
    redis.call('RPUSH', KEYS[2], ARGV[2])
    redis.call('PEXPIREAT', KEYS[2], ARGV[3])
    return 1`,
  parseCommand(parser: CommandParser, head: string, inputs: string, ...rest: readonly [seq: string, input: string, erasedAt: string]) {
    parser.pushKeys([head, inputs]);
    parser.push(...rest);
  },
  transformReply: (reply: number) => reply,
});

/** A connection to Redis, for a journal and for what servers tell each other. */
export type RedisClient = ReturnType<typeof redisClient>;

/** @param address as in “redis://host:6379” */
export function redisClient(address: string) {
  const client = createClient({ url: address, disableOfflineQueue: true, scripts: { append }, socket: { reconnectStrategy: (tries) => Math.min(1000, 50 * 2 ** tries) } });
  // It comes back by itself; whoever asks meanwhile is told.
  client.on('error', () => undefined);
  return client;
}

/** Lessons that several servers keep together. Redis itself erases what has had its day. */
export async function redisJournal(address: string): Promise<Journal> {
  const client = redisClient(address);
  await attempt(client.connect());
  // At once, so that a server that may not do this says so when it is started.
  await rewrite(client);
  let forgotten = performance.now();
  const read = async (id: string): Promise<Book | undefined> => {
    const head = await attempt(client.get(keys.head(id)));
    return head === null ? undefined : bookOf(client, JSON.parse(head) as Head);
  };
  const pointed = async (key: string): Promise<Book | undefined> => {
    const id = await attempt(client.get(key));
    return id === null ? undefined : read(id);
  };
  return {
    isShared: true,
    async create(head) {
      const { id, host, erasedAt } = head;
      const steps = client.multi().set(keys.head(id), JSON.stringify(head), pxat(erasedAt)).set(keys.host(host), id, pxat(erasedAt));
      await attempt(steps.set(keys.pin(head.door.pin), id, pxat(erasedAt)).exec());
      return bookOf(client, head);
    },
    // Others keep them alive; each is taken up when somebody asks for it.
    books: () => Promise.resolve<readonly Kept[]>([]),
    async find({ id, host, pin }) {
      if (id !== undefined) return read(id);
      if (host !== undefined) return pointed(keys.host(host));
      return pin === undefined ? undefined : pointed(keys.pin(pin));
    },
    forgetOld() {
      if (performance.now() - forgotten >= HOUR) {
        forgotten = performance.now();
        void forget(client);
      }
      return Promise.resolve();
    },
    async close() {
      await client.close().catch(() => client.destroy());
    },
  };
}

function bookOf(client: RedisClient, first: Head): Book {
  let head = first;
  const { id, host, erasedAt } = first;
  const erase = async () => {
    await attempt(client.del([keys.head(id), keys.inputs(id), ...pinsOf(head).map(keys.pin), keys.host(host)]));
    void forget(client);
  };
  return {
    get head() {
      return head;
    },
    async inputs(seq) {
      const [now, written] = await attempt(Promise.all([client.get(keys.head(id)), client.lRange(keys.inputs(id), seq, -1)]));
      if (now !== null) head = JSON.parse(now) as Head;
      return now === null ? undefined : written.map((input) => JSON.parse(input) as Input);
    },
    async append(seq, input) {
      return (await attempt(client.append(keys.head(id), keys.inputs(id), String(seq), JSON.stringify(input), String(erasedAt)))) === 1;
    },
    async changeDoor(door) {
      head = withDoor(head, door);
      await attempt(client.multi().set(keys.head(id), JSON.stringify(head), pxat(erasedAt)).set(keys.pin(door.pin), id, pxat(erasedAt)).exec());
    },
    erase,
    setAside: erase,
    close: () => Promise.resolve(),
  };
}

/** What was erased still stands in Redis' append-only file; it is written anew, without it. Says whether that has begun. */
async function rewrite(client: RedisClient): Promise<boolean> {
  const refused = await attempt(client.bgRewriteAof().then(() => undefined, (error: unknown) => reasonOf(error)));
  if (refused === undefined) return true;
  // What was erased since that began may still be in it.
  if (refused.includes('in progress')) return false;
  throw new JournalProblem('away', refused);
}

/** Nobody waits for it; it is tried until it is done, or until there is no Redis any more. */
async function forget(client: RedisClient): Promise<void> {
  while (client.isOpen && !(await rewrite(client).catch(() => false))) await new Promise((settle) => setTimeout(settle, 500).unref());
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function pxat(value: number): { readonly expiration: { readonly type: 'PXAT'; readonly value: number } } {
  return { expiration: { type: 'PXAT', value } };
}

async function attempt<T>(work: Promise<T>): Promise<T> {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_settle, fail) => {
    alarm = setTimeout(() => fail(new Error(`no answer within ${PATIENCE} ms`)), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw new JournalProblem('away', error);
  } finally {
    clearTimeout(alarm);
  }
}
