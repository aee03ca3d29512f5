import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPhone } from '../../src/classroom/client/phone.ts';
import { refusalWords } from '../../src/classroom/lesson/refusal-words.ts';
import { sqliteJournal } from '../../src/classroom/server/sqlite-journal.ts';
import { askVote, endAll, freshFolder, knocking, memoryOf, openClass, phoneAt, phonesAt, serve, trainerOf, until } from './classroom.ts';
import { counted, votesOnDisk } from './invariant.ts';
import { killsInMidRound } from './kills.ts';
import { rawSocket } from './raw-socket.ts';

// Machines are slow and shared; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });
afterEach(endAll);

test('a server killed in mid-round loses no vote that it acknowledged, doubles none, and nobody joins by hand', async () => {
  let kills = 0;
  for await (const { onDisk, acknowledged, onScreen, people } of killsInMidRound({ kills: 3, people: 20, seed: 8 })) {
    expect([onDisk, onScreen, people]).toEqual([acknowledged, acknowledged, 20]);
    kills += 1;
  }
  expect(kills).toBe(3);
});

describe('votes', () => {
  test('that come twice, late or in another order count once, and the last one holds', async () => {
    const { address, folder } = await serve();
    const { trainer, ticket } = await openClass(address);
    const [phone = raise()] = await phonesAt(address, trainer, 1);
    const [first = '', second = ''] = await askVote(trainer);
    const vote = (choice: string, ver: number) => phone.link.ask('vote', { round: 1, ballot: 1, choice, ver });
    expect(await vote(first, 2)).toEqual({ ok: true });
    expect(await vote(first, 2)).toEqual({ ok: true });
    expect(await vote(second, 1)).toEqual({ ok: false, reason: 'stale' });
    expect(await vote(second, 2)).toEqual({ ok: false, reason: 'stale' });
    expect(await vote(second, 3)).toEqual({ ok: true });
    await trainer.command({ type: 'close' });
    expect(await vote(second, 3)).toEqual({ ok: true });
    expect(await vote(first, 4)).toEqual({ ok: false, reason: 'closed' });
    expect(counted(votesOnDisk(folder, ticket.lesson).values(), [first, second])).toEqual([0, 1]);
  });

  test('cast in airplane mode arrive when there is a line again', async () => {
    const { address } = await serve();
    const { trainer } = await openClass(address);
    const [phone = raise()] = await phonesAt(address, trainer, 1);
    const [first = ''] = await askVote(trainer);
    await until(phone, ({ snap }) => snap?.asked?.ballot === 1);
    phone.link.socket.io.engine.close();
    phone.vote(first);
    await until(trainer, ({ snap }) => snap?.asked?.voted === 1);
  });
});

test('a laptop that slept for ten minutes wakes in the right minute: the vote whose time went by is closed', async () => {
  let slept = 0;
  const { address, folder } = await serve({ now: () => Date.now() + slept });
  const { trainer, ticket } = await openClass(address);
  const [phone = raise()] = await phonesAt(address, trainer, 1);
  const [first = '', second = ''] = await askVote(trainer);
  await trainer.command({ type: 'timer', seconds: 300 });
  await until(phone, ({ snap }) => snap?.timer !== undefined);
  phone.vote(first);
  await until(phone, ({ sending }) => sending === undefined);
  slept = 10 * 60 * 1000;
  phone.link.socket.io.engine.close();
  await until(trainer, ({ snap }) => snap?.phase === 'closed');
  await until(phone, ({ status, snap }) => status === 'joined' && snap?.phase === 'closed');
  phone.vote(second);
  expect(phone.state.you?.vote?.choice).toBe(first);
  expect(counted(votesOnDisk(folder, ticket.lesson).values(), [first, second])).toEqual([1, 0]);
});

test('the trainer’s page can be reloaded in every phase', async () => {
  const { address } = await serve();
  const { trainer, ticket } = await openClass(address);
  const [first = ''] = await askVote(trainer);
  const commands = [{ type: 'close' }, { type: 'reveal' }, { type: 'talk' }, { type: 'voteAgain' }, { type: 'close' }, { type: 'reveal' }, { type: 'goOn', choice: first }, { type: 'lookBack' }] as const;
  for (const command of commands) {
    const before = await trainerOf(address, ticket);
    expect(await before.command(command)).toMatchObject({ ok: true });
    const after = await trainerOf(address, ticket);
    expect(after.state.snap).toEqual(before.state.snap);
    await until(trainer, ({ snap }) => snap?.rev === after.state.snap?.rev);
  }
});

describe('what people should not do', () => {
  test('frames that are no messages, or too large ones, harm only who sends them', async () => {
    const { address } = await serve();
    const { trainer } = await openClass(address);
    const [phone = raise()] = await phonesAt(address, trainer, 1);
    const garbage = ['42[', '42{}', '42["vote"]', '420["vote",null]', '421["hello",{"__proto__":{"v":1}}]', '99', '\u0000', '451-["vote",{"_placeholder":true,"num":0}]', '422["nowhere",1]'];
    for (const frame of garbage) {
      const raw = await rawSocket(address);
      raw.send(frame);
      raw.close();
    }
    const large = await rawSocket(address);
    large.send(`42["vote",{"choice":"${'x'.repeat(5000)}"}]`);
    await large.closed;
    expect(await phone.link.ask('check', {})).toMatchObject({ ok: true, way: 'websocket' });
  });

  test('who floods is asked to slow down and then cut off, and the others vote on', async () => {
    const { address } = await serve();
    const { trainer } = await openClass(address);
    const phones = await phonesAt(address, trainer, 3);
    const [first = ''] = await askVote(trainer);
    await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === 1)));
    const flood = await rawSocket(address);
    for (let at = 0; at < 400; at += 1) flood.send(`42${at}["check",{}]`);
    for (const phone of phones) phone.vote(first);
    await until(trainer, ({ snap }) => snap?.asked?.voted === 3);
    await flood.closed;
    expect(flood.heard.some((frame) => frame.includes('tooFast'))).toBe(true);
  });

  test('who guesses codes has to rest, and the QR still lets everybody in', async () => {
    const { address } = await serve();
    const { trainer } = await openClass(address);
    const memory = memoryOf();
    const right = trainer.state.door?.pin ?? '';
    const wrong = right === '000000' ? '000001' : '000000';
    const guess = async () => {
      const guessing = knocking(openPhone({ address, pin: wrong, memory }));
      const { refused } = await until(guessing, (state) => state.refused !== undefined);
      guessing.close();
      return refused?.reason;
    };
    const heard: unknown[] = [];
    for (let at = 0; at < 10; at += 1) heard.push(await guess());
    expect(heard).toEqual([...Array.from({ length: 8 }, () => 'wrongCode'), 'tooManyTries', 'tooManyTries']);
    await until(phoneAt(address, trainer), ({ status }) => status === 'joined');
  });

  test('a page of another site may not speak for whoever looks at it', async () => {
    const { address } = await serve();
    const ask = (origin: string) => fetch(`${address}class/socket/?EIO=4&transport=polling`, { headers: { Origin: origin } });
    expect((await ask('https://elsewhere.example')).status).toBe(403);
    expect((await ask(new URL(address).origin)).status).toBe(200);
  });
});

test('a lecture hall behind one address comes in, every one of them', async () => {
  const { address } = await serve();
  const { trainer } = await openClass(address);
  await phonesAt(address, trainer, 200);
  await until(trainer, ({ snap }) => snap?.persons.filter(({ here }) => here).length === 200);
});

describe('the disk', () => {
  test('that is full says so in a sentence, and when there is room the vote is there after all', async () => {
    const folder = freshFolder();
    const first = await serve({ folder });
    const { trainer, ticket } = await openClass(first.address);
    const phones = await phonesAt(first.address, trainer, 3);
    const options = await askVote(trainer);
    await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === 1)));
    await first.stop();
    const port = Number(new URL(first.address).port);
    const full = await serve({ folder, port, journal: sqliteJournal(folder, { pagesMax: 1 }) });
    await Promise.all(phones.map((phone) => until(phone, ({ status }) => status === 'joined')));
    let hindered: string | undefined;
    for (let at = 0; at < 60 && hindered === undefined; at += 1) {
      const phone = phones[at % 3] ?? raise();
      phone.vote(options[at % 2] ?? '');
      hindered = (await until(phone, ({ sending, declined }) => sending === undefined || declined !== undefined)).declined;
    }
    expect(hindered).toBe('diskFull');
    expect(refusalWords.diskFull.nl).toContain('De schijf');
    expect(full.log.some(({ what }) => what === 'disk full')).toBe(true);
    const wished = phones.map(({ state }) => state.sending ?? state.you?.vote?.choice ?? '');
    await full.stop();
    await serve({ folder, port });
    await Promise.all(phones.map((phone) => until(phone, ({ status, sending }) => status === 'joined' && sending === undefined)));
    expect(phones.map(({ state }) => state.you?.vote?.choice)).toEqual(wished);
    expect([...votesOnDisk(folder, ticket.lesson).values()].map(({ choice }) => choice).toSorted()).toEqual(wished.toSorted());
  });
});

function raise(): never {
  throw new Error('nobody there');
}
