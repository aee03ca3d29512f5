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

  test('one of them stood still for six seconds in mid-round: the lesson has not split in two, and no vote is lost or doubled', async () => {
    const redis = await startRedis();
    const [one, two] = [await spawnServer('', 0, { redis: redis.address }), await spawnServer('', 0, { redis: redis.address })];
    whenDone(() => Promise.all([one.kill(), two.kill()]));
    const { trainer, ticket } = await openClass(one.address);
    const remote = await trainerOf(two.address, ticket);
    const phones = Array.from({ length: 10 }, (_none, at) => phoneAt(at % 2 === 0 ? one.address : two.address, trainer));
    await Promise.all(phones.map((phone) => until(phone, ({ status }) => status === 'joined')));
    const options = await askVote(trainer);
    await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === 1)));
    phones.forEach((phone, at) => phone.vote(options[at % 3] ?? ''));
    await until(remote, ({ snap }) => snap?.live?.total === 10);
    one.process.kill('SIGSTOP');
    phones.forEach((phone, at) => phone.vote(options[(at + 1) % 3] ?? ''));
    await new Promise((settle) => setTimeout(settle, 6000));
    one.process.kill('SIGCONT');
    await Promise.all(phones.map((phone) => until(phone, ({ status, sending }) => status === 'joined' && sending === undefined)));
    const acknowledged = options.map((option) => phones.filter(({ state }) => state.you?.vote?.choice === option).length);
    for (const screen of [trainer, remote]) {
      await until(screen, ({ status, snap }) => status === 'joined' && options.every((option, at) => snap?.live?.counts?.[option] === acknowledged[at]));
    }
    expect(await remote.command({ type: 'close' })).toMatchObject({ ok: true });
    await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.phase === 'closed')));
  });

  test('one of them stood still while the class went on: what was said to it meanwhile is refused, and it tells the same story', async () => {
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

  test('of which one has a clock that is an hour ahead and one that is an hour behind: a vote of ten minutes stays open at both', async () => {
    const redis = await startRedis();
    const off = (minutes: number) => ['--import', `data:text/javascript,const right = Date.now; Date.now = () => right() + ${minutes} * 60000;`];
    const [ahead, behind] = [await spawnServer('', 0, { redis: redis.address, flags: off(60) }), await spawnServer('', 0, { redis: redis.address, flags: off(-60) })];
    whenDone(() => Promise.all([ahead.kill(), behind.kill()]));
    const { trainer, ticket } = await openClass(behind.address);
    const remote = await trainerOf(ahead.address, ticket);
    const phones = [phoneAt(ahead.address, trainer), phoneAt(behind.address, trainer)];
    await Promise.all(phones.map((phone) => until(phone, ({ status }) => status === 'joined')));
    for (const opening of [trainer, remote]) {
      await until(opening, ({ snap }) => snap?.rev === trainer.state.snap?.rev);
      if (opening.state.snap?.phase === 'lobby') await opening.command({ type: 'start' });
      expect(await opening.command({ type: opening === trainer ? 'openVote' : 'voteAgain', seconds: 600 })).toMatchObject({ ok: true });
      const ballot = opening === trainer ? 1 : 2;
      await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === ballot)));
      phones.forEach((phone) => phone.vote(opening.state.snap?.asked?.options[0]?.id ?? ''));
      await until(trainer, ({ snap }) => snap?.live?.total === 2 && snap.asked?.ballot === ballot);
      for (const { state } of [...phones, trainer, remote]) {
        expect(state.snap?.phase).toBe(ballot === 1 ? 'voting' : 'votingAgain');
        // What each screen shows as left.
        const left = (state.snap?.timer?.ends ?? 0) - (Date.now() + state.ahead);
        expect([left > 0, left <= 600_000]).toEqual([true, true]);
      }
      if (ballot === 2) continue;
      await trainer.command({ type: 'close' });
      await trainer.command({ type: 'reveal' });
    }
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
    // Nor do its files, as soon as it has written them anew.
    expect(redis.bytes()).not.toBe('');
    await vi.waitUntil(() => !redis.bytes().includes('Wilhelmina'), { timeout: 50_000, interval: 100 });
  });

  test('of two lessons that end together nothing is left in the files, also when they are being written anew already', async () => {
    const redis = await startRedis();
    const { address } = await serveOn(redis.address);
    const [one, two] = [await openClass(address), await openClass(address)];
    for (const [{ trainer }, name] of [[one, 'Wilhelmina'], [two, 'Juliana']] as const) await until(phoneAt(address, trainer, { name }), ({ status }) => status === 'joined');
    expect(['Wilhelmina', 'Juliana'].map((name) => redis.bytes().includes(name))).toEqual([true, true]);
    await Promise.all([one, two].map(({ trainer }) => trainer.command({ type: 'end' })));
    await vi.waitUntil(() => !/Wilhelmina|Juliana/.test(redis.bytes()), { timeout: 50_000, interval: 100 });
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
