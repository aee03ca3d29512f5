import { afterEach, expect, test, vi } from 'vitest';
import { openPhone } from '../../src/classroom/client/phone.ts';
import { spawnServer } from './child.ts';
import { askVote, endAll, freshFolder, knocking, memoryOf, openClass, phoneAt, phonesAt, serve, until, whenDone } from './classroom.ts';
import { counted, votesOnDisk } from './invariant.ts';
import { rawSocket } from './raw-socket.ts';
import { pollingOnly, relayTo } from './relay.ts';

// Between a phone and its server. Machines are slow and shared; nothing here is about time.
vi.setConfig({ testTimeout: 90_000 });
afterEach(endAll);

test('a line that falls silent without closing: the vote arrives by another one, once, and nobody joins again', async () => {
  const { address, folder } = await serve();
  const { trainer, ticket } = await openClass(address);
  const relay = await relayTo(address);
  const phone = phoneAt(relay.address, trainer, { name: 'Ada' });
  await until(phone, ({ status }) => status === 'joined');
  const [first = '', second = ''] = await askVote(trainer);
  await until(phone, ({ snap }) => snap?.asked?.ballot === 1);
  relay.fallSilent();
  phone.vote(second);
  await until(phone, ({ sending, status }) => sending === undefined && status === 'joined');
  await until(trainer, ({ snap }) => snap?.live?.total === 1);
  expect(counted(votesOnDisk(folder, ticket.lesson).values(), [first, second])).toEqual([0, 1]);
  expect(trainer.state.snap?.people).toBe(1);
});

test('a line that falls silent while nobody asks anything: the trainer sees who is away, and they come back by themselves', async () => {
  const { address } = await serve();
  const { trainer } = await openClass(address);
  const relay = await relayTo(address);
  const phone = phoneAt(relay.address, trainer, { name: 'Ada' });
  await until(trainer, ({ snap }) => snap?.persons[0]?.here === true);
  relay.fallSilent();
  await trainer.command({ type: 'start' });
  await until(phone, ({ snap }) => snap?.phase === 'scene');
  await until(trainer, ({ snap }) => snap?.persons.length === 1 && snap.persons[0]?.here === true);
});

test('a phone that never reads is cut off, the others go on, and when it comes back it is the same person in the same lesson', async () => {
  const { address } = await serve();
  const { trainer } = await openClass(address);
  const [other = raise()] = await phonesAt(address, trainer, 1);
  const memory = memoryOf();
  const stuck = await rawSocket(address);
  stuck.send(`421${JSON.stringify(['hello', { v: 1, ...trainer.state.door, device: memory.device(), token: memory.token(trainer.state.door?.pin ?? ''), name: 'Ada' }])}`);
  await until(trainer, ({ snap }) => snap?.persons.some(({ name, here }) => name === 'Ada' && here) === true);
  stuck.readNoMore();
  const [first = ''] = await askVote(trainer);
  await until(other, ({ snap }) => snap?.asked?.ballot === 1);
  other.vote(first);
  await until(trainer, ({ snap }) => snap?.live?.total === 1);
  await until(trainer, ({ snap }) => snap?.persons.some(({ name, here }) => name === 'Ada' && !here) === true);
  const back = phoneAt(address, trainer, { memory });
  await until(back, ({ status, snap }) => status === 'joined' && snap?.asked?.ballot === 1);
  back.vote(first);
  await until(trainer, ({ snap }) => snap?.live?.total === 2);
  expect([back.state.you?.name, trainer.state.snap?.people]).toEqual(['Ada', 2]);
});

test.each(['refused', 'unanswered', 'closed'] as const)('where WebSockets are %s, a class polls: it votes, is told, and is back after its server was killed', async (how) => {
  const folder = freshFolder();
  let server = await spawnServer(folder);
  whenDone(() => server.kill());
  const { trainer, ticket } = await openClass(server.address);
  const through = await pollingOnly(server.address, how);
  const phones = Array.from({ length: 6 }, () => phoneAt(through, trainer));
  await Promise.all(phones.map((phone) => until(phone, ({ status }) => status === 'joined')));
  expect(await phones[0]?.link.ask('check', {})).toMatchObject({ way: 'polling' });
  const [first = '', second = ''] = await askVote(trainer);
  await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === 1)));
  phones.forEach((phone, at) => phone.vote(at < 2 ? second : first));
  await server.kill();
  server = await spawnServer(folder, server.port);
  await Promise.all(phones.map((phone) => until(phone, ({ status, sending }) => status === 'joined' && sending === undefined)));
  const { snap } = await until(trainer, (state) => state.snap?.live?.total === 6);
  expect([snap?.live?.counts?.[first], snap?.live?.counts?.[second]]).toEqual([4, 2]);
  expect(counted(votesOnDisk(folder, ticket.lesson).values(), [first, second])).toEqual([4, 2]);
  await trainer.command({ type: 'close' });
  await trainer.command({ type: 'reveal' });
  await Promise.all(phones.map((phone) => until(phone, (state) => state.snap?.asked?.results[0]?.counts?.[first] === 4)));
});

test('who comes late, in the middle of a vote, votes with the others; and after the talk once more', async () => {
  const { address } = await serve();
  const { trainer } = await openClass(address);
  const early = await phonesAt(address, trainer, 5);
  const [first = '', second = ''] = await askVote(trainer);
  await Promise.all(early.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === 1)));
  early.forEach((phone) => phone.vote(first));
  await until(trainer, ({ snap }) => snap?.asked?.voted === 5);
  // With the code alone, as who looks up from the door.
  const late = knocking(openPhone({ address, pin: trainer.state.door?.pin ?? '', name: 'Laat', memory: memoryOf() }));
  await until(late, ({ snap }) => snap?.asked?.ballot === 1);
  late.vote(second);
  await until(trainer, ({ snap }) => snap?.asked?.voted === 6 && snap.asked.voters === 6);
  await trainer.command({ type: 'close' });
  await trainer.command({ type: 'reveal' });
  const later = knocking(openPhone({ address, pin: trainer.state.door?.pin ?? '', memory: memoryOf() }));
  expect((await until(later, ({ status }) => status === 'joined')).snap?.asked?.results[0]?.counts).toMatchObject({ [first]: 5, [second]: 1 });
  await trainer.command({ type: 'voteAgain' });
  await until(later, ({ snap }) => snap?.asked?.ballot === 2);
  later.vote(second);
  await until(trainer, ({ snap }) => snap?.live?.total === 1 && snap.asked?.voters === 7);
});

function raise(): never {
  throw new Error('nobody there');
}
