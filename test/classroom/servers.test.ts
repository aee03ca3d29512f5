import { afterEach, describe, expect, test, vi } from 'vitest';
import { redisCluster } from '../../src/classroom/server/cluster.ts';
import type { TrainerSnap } from '../../src/classroom/lesson/snapshots.ts';
import { redisClient, redisJournal } from '../../src/classroom/server/redis-journal.ts';
import { spawnServer } from './child.ts';
import { askVote, endAll, memoryOf, openClass, phoneAt, serve, trainerOf, until, whenDone } from './classroom.ts';
import type { Served } from './classroom.ts';
import { startRedis } from './redis.ts';

vi.setConfig({ testTimeout: 60_000 });
afterEach(endAll);

/** A server that keeps its lessons in Redis. */
async function serveOn(redis: string): Promise<Served> {
  return serve({ journal: await redisJournal(redis), cluster: await redisCluster(redis) });
}

async function keysIn(redis: string): Promise<readonly string[]> {
  const client = redisClient(redis);
  await client.connect();
  const found = await client.keys('samenspel:*');
  await client.close();
  return found;
}

describe('two servers with one Redis', () => {
  test('hold one lesson: who votes at one is seen at the other, at once and once', async () => {
    const redis = await startRedis();
    const [one, two] = [await serveOn(redis.address), await serveOn(redis.address)];
    const { trainer, ticket } = await openClass(one.address);
    const remote = await trainerOf(two.address, ticket);
    const phones = Array.from({ length: 12 }, (_none, at) => phoneAt(at % 2 === 0 ? one.address : two.address, trainer));
    await Promise.all(phones.map((phone) => until(phone, ({ status }) => status === 'joined')));
    const [first = '', second = ''] = await askVote(trainer);
    await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === 1)));
    phones.forEach((phone, at) => phone.vote(at < 7 ? first : second));
    for (const screen of [trainer, remote]) {
      const { snap } = await until(screen, (state) => state.snap?.live?.total === 12);
      expect([snap?.live?.counts?.[first], snap?.live?.counts?.[second]]).toEqual([7, 5]);
    }
    await until(remote, ({ snap }) => snap?.rev === trainer.state.snap?.rev);
    expect(await remote.command({ type: 'close' })).toMatchObject({ ok: true });
    await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.phase === 'closed')));
  });

  test('the trainer sees at either who is there, whichever server their phone found', async () => {
    const redis = await startRedis();
    const [one, two] = [await serveOn(redis.address), await serveOn(redis.address)];
    const { trainer, ticket } = await openClass(one.address);
    const [near, far] = [phoneAt(one.address, trainer, { name: 'Nadia' }), phoneAt(two.address, trainer, { name: 'Farid' })];
    await Promise.all([near, far].map((phone) => until(phone, ({ status }) => status === 'joined')));
    const here = ({ snap }: { readonly snap?: TrainerSnap | undefined }) => snap?.persons.flatMap((person) => (person.here ? [person.name] : [])).toSorted() ?? [];
    await until(trainer, (state) => here(state).join() === 'Farid,Nadia');
    const remote = await trainerOf(two.address, ticket);
    await until(remote, (state) => here(state).join() === 'Farid,Nadia');
    far.close();
    await Promise.all([trainer, remote].map((screen) => until(screen, (state) => here(state).join() === 'Nadia')));
  });

  test('a phone that moves from one to the other is one person, and is told so where it was', async () => {
    const redis = await startRedis();
    const [one, two] = [await serveOn(redis.address), await serveOn(redis.address)];
    const { trainer } = await openClass(one.address);
    const memory = memoryOf();
    const before = phoneAt(one.address, trainer, { memory });
    await until(before, ({ status }) => status === 'joined');
    const after = phoneAt(two.address, trainer, { memory });
    await until(after, ({ status }) => status === 'joined');
    expect((await until(before, ({ status }) => status === 'refused')).refused?.reason).toBe('elsewhere');
    expect(after.state.you?.pid).toBe(before.state.you?.pid);
  });

  test('one of them lost, the lesson goes on at the other', async () => {
    const redis = await startRedis();
    const [one, two] = [await serveOn(redis.address), await serveOn(redis.address)];
    const { trainer, ticket } = await openClass(one.address);
    await askVote(trainer);
    await one.stop();
    const remote = await trainerOf(two.address, ticket);
    expect(remote.state.snap?.phase).toBe('voting');
    expect(await remote.command({ type: 'close' })).toMatchObject({ ok: true });
  });

  test('one of them stood still for a while: the lesson has not split in two', async () => {
    const redis = await startRedis();
    const [one, two] = [await spawnServer('', 0, { redis: redis.address }), await spawnServer('', 0, { redis: redis.address })];
    whenDone(() => Promise.all([one.kill(), two.kill()]));
    const { trainer, ticket } = await openClass(one.address);
    const remote = await trainerOf(two.address, ticket);
    const stuck = phoneAt(one.address, trainer);
    await until(stuck, ({ status }) => status === 'joined');
    const [first = ''] = await askVote(trainer);
    await until(stuck, ({ snap }) => snap?.asked?.ballot === 1);
    await until(remote, ({ snap }) => snap?.phase === 'voting');
    one.process.kill('SIGSTOP');
    stuck.vote(first);
    const late = trainer.command({ type: 'goOn', choice: first });
    await remote.command({ type: 'close' });
    await remote.command({ type: 'reveal' });
    one.process.kill('SIGCONT');
    expect(await late).toMatchObject({ ok: false });
    expect((await until(stuck, ({ declined }) => declined !== undefined)).declined).toBe('closed');
    await until(trainer, ({ snap }) => snap?.phase === 'revealed' && snap.rev === remote.state.snap?.rev);
    expect(trainer.state.snap?.asked).toEqual(remote.state.snap?.asked);
  });

  test('the end is the end everywhere, and Redis holds nothing of it', async () => {
    const redis = await startRedis();
    const [one, two] = [await serveOn(redis.address), await serveOn(redis.address)];
    const { trainer } = await openClass(one.address);
    const phone = phoneAt(two.address, trainer, { name: 'Wilhelmina' });
    await until(phone, ({ status }) => status === 'joined');
    expect(await keysIn(redis.address)).toHaveLength(4);
    await trainer.command({ type: 'end' });
    await until(phone, ({ status }) => status === 'over');
    expect(await keysIn(redis.address)).toEqual([]);
  });
});

describe('Redis itself', () => {
  test.each(['killed', 'stalled'] as const)('%s in mid-round: it is said, and every vote is there when it is back', async (how) => {
    const redis = await startRedis();
    const { address } = await serveOn(redis.address);
    const { trainer } = await openClass(address);
    const phones = Array.from({ length: 6 }, () => phoneAt(address, trainer));
    await Promise.all(phones.map((phone) => until(phone, ({ status }) => status === 'joined')));
    const [first = '', second = ''] = await askVote(trainer);
    await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === 1)));
    phones.slice(0, 3).forEach((phone) => phone.vote(first));
    await until(trainer, ({ snap }) => snap?.asked?.voted === 3);
    if (how === 'killed') await redis.kill();
    else redis.stall();
    whenDone(() => redis.goOn());
    phones.forEach((phone) => phone.vote(second));
    await until(phones[0] ?? raise(), ({ declined }) => declined === 'journalAway');
    if (how === 'killed') await redis.start();
    else redis.goOn();
    await Promise.all(phones.map((phone) => until(phone, ({ sending }) => sending === undefined)));
    const { snap } = await until(trainer, (state) => state.snap?.live?.total === 6 && state.snap.live.counts?.[second] === 6);
    expect(snap?.live?.counts?.[first]).toBe(0);
  });
});

function raise(): never {
  throw new Error('nobody there');
}
