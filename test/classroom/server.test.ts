import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openLesson } from '../../src/classroom/client/host.ts';
import { openPhone } from '../../src/classroom/client/phone.ts';
import { askVote, endAll, freshFolder, knocking, memoryOf, openClass, phoneAt, phonesAt, projectorOf, serve, trainerOf, until } from './classroom.ts';

// Machines are slow and shared; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });
afterEach(endAll);

describe('a class with phones', () => {
  test('votes in secret, and sees the result when the trainer shows it', async () => {
    const { address } = await serve();
    const { trainer, ticket } = await openClass(address);
    const projector = await projectorOf(address, ticket);
    const phones = await phonesAt(address, trainer, 6);
    const [first = '', second = ''] = await askVote(trainer);
    await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === 1)));
    phones.forEach((phone, at) => phone.vote(at === 0 ? second : first));
    await Promise.all(phones.map((phone) => until(phone, ({ you, sending }) => you?.vote !== undefined && sending === undefined)));
    await until(projector, ({ snap }) => snap?.asked?.voted === 6);
    const { snap } = await until(trainer, (state) => state.snap?.live?.total === 6);
    expect(snap?.live?.counts?.[first]).toBe(5);
    expect(JSON.stringify([phones[0]?.state.snap, projector.state.snap])).not.toContain('counts');
    await trainer.command({ type: 'close' });
    await trainer.command({ type: 'reveal' });
    const shown = await until(phones[0] ?? raise(), (state) => state.snap?.phase === 'revealed');
    expect(shown.snap?.asked?.results[0]).toMatchObject({ total: 6, counts: { [first]: 5, [second]: 1 } });
  });

  test('a changed mind counts once', async () => {
    const { address } = await serve();
    const { trainer } = await openClass(address);
    const [phone = raise()] = await phonesAt(address, trainer, 1);
    const [first = '', second = ''] = await askVote(trainer);
    await until(phone, ({ snap }) => snap?.asked?.ballot === 1);
    phone.vote(first);
    phone.vote(second);
    const { you } = await until(phone, (state) => state.sending === undefined && state.you?.vote !== undefined);
    expect(you?.vote).toMatchObject({ choice: second });
    await until(trainer, ({ snap }) => snap?.asked?.voted === 1);
  });

  test('the trainer’s page reloaded, or opened on a second device, is where the lesson is', async () => {
    const { address } = await serve();
    const { trainer, ticket } = await openClass(address);
    await askVote(trainer);
    trainer.close();
    const again = await trainerOf(address, ticket);
    expect(again.state.snap?.phase).toBe('voting');
    const remote = await trainerOf(address, ticket);
    expect(await remote.command({ type: 'close' })).toMatchObject({ ok: true });
    await until(again, ({ snap }) => snap?.phase === 'closed');
  });

  test('a phone reloaded is the same person; in a second tab it moves there', async () => {
    const { address } = await serve();
    const { trainer } = await openClass(address);
    const memory = memoryOf();
    const first = phoneAt(address, trainer, { name: 'Ada', memory });
    await until(first, ({ status }) => status === 'joined');
    const second = phoneAt(address, trainer, { memory });
    await until(second, ({ status }) => status === 'joined');
    const left = await until(first, ({ status }) => status === 'refused');
    expect(left.refused?.reason).toBe('elsewhere');
    expect(second.state.you?.name).toBe('Ada');
    await until(trainer, ({ snap }) => snap?.persons.length === 1 && snap.persons[0]?.here === true);
  });

  test('who is taken out is told, and stays out', async () => {
    const { address } = await serve();
    const { trainer } = await openClass(address);
    const memory = memoryOf();
    const rude = phoneAt(address, trainer, { name: 'Grof', memory });
    const { you } = await until(rude, ({ status }) => status === 'joined');
    await trainer.command({ type: 'remove', pid: you?.pid ?? '' });
    expect((await until(rude, ({ status }) => status === 'refused')).refused?.reason).toBe('removed');
    await until(trainer, ({ snap }) => snap?.persons.length === 0);
  });

  test('a locked door stays shut for who is new, and open for who belongs', async () => {
    const { address } = await serve();
    const { trainer } = await openClass(address);
    const memory = memoryOf();
    const ada = phoneAt(address, trainer, { memory });
    await until(ada, ({ status }) => status === 'joined');
    await trainer.command({ type: 'lock', on: true });
    ada.close();
    const back = phoneAt(address, trainer, { memory });
    await until(back, ({ status }) => status === 'joined');
    const late = await until(phoneAt(address, trainer), ({ status }) => status === 'refused');
    expect(late.refused?.reason).toBe('locked');
  });

  test('people come in with the code alone, also with another code than before', async () => {
    const { address } = await serve();
    const { trainer } = await openClass(address);
    const before = trainer.state.door?.pin ?? '';
    await trainer.command({ type: 'newDoor' });
    const { door } = await until(trainer, (state) => state.door?.pin !== before);
    const typed = knocking(openPhone({ address, pin: door?.pin ?? '', memory: memoryOf() }));
    await until(typed, ({ status }) => status === 'joined');
    const old = knocking(openPhone({ address, pin: before, memory: memoryOf() }));
    expect((await until(old, ({ status }) => status === 'refused')).refused?.reason).toBe('wrongCode');
  });

  test('who was in before the code changed comes back with the old one, also at a server that was started again', async () => {
    const first = await serve();
    const { trainer } = await openClass(first.address);
    const memory = memoryOf();
    const pin = trainer.state.door?.pin ?? '';
    const ada = knocking(openPhone({ address: first.address, pin, memory }));
    await until(ada, ({ status }) => status === 'joined');
    for (let times = 0; times < 2; times += 1) await trainer.command({ type: 'newDoor' });
    ada.close();
    await until(knocking(openPhone({ address: first.address, pin, memory })), ({ status }) => status === 'joined');
    await first.stop();
    const second = await serve({ folder: first.folder });
    await until(knocking(openPhone({ address: second.address, pin, memory })), ({ status }) => status === 'joined');
    const stranger = knocking(openPhone({ address: second.address, pin, memory: memoryOf() }));
    expect((await until(stranger, ({ status }) => status === 'refused')).refused?.reason).toBe('wrongCode');
  });

  test('a phone that slept through the end is told that the lesson is over, and not that its code is wrong', async () => {
    const { address } = await serve();
    const { trainer } = await openClass(address);
    const memory = memoryOf();
    const pin = trainer.state.door?.pin ?? '';
    const asleep = knocking(openPhone({ address, pin, memory }));
    await until(asleep, ({ status }) => status === 'joined');
    asleep.close();
    await trainer.command({ type: 'end' });
    const awake = knocking(openPhone({ address, pin, memory }));
    expect((await until(awake, ({ status }) => status === 'over')).refused?.reason).toBe('over');
    const again = knocking(openPhone({ address, pin, memory }));
    expect((await until(again, ({ status }) => status === 'refused')).refused?.reason).toBe('wrongCode');
  });

  test('of a lesson that has ended nothing is left', async () => {
    const { address, folder } = await serve();
    const { trainer } = await openClass(address);
    const phone = phoneAt(address, trainer, { name: 'Wilhelmina' });
    await until(phone, ({ status }) => status === 'joined');
    const kept = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('');
    expect(kept()).toContain('Wilhelmina');
    expect(await trainer.command({ type: 'end' })).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toEqual([]);
    expect((await until(phone, ({ status }) => status === 'over')).refused?.reason).toBe('over');
  });

  test('after a day a lesson is gone by itself', async () => {
    let now = Date.now();
    const { address, folder, stop } = await serve({ now: () => now });
    await openClass(address);
    await stop();
    now += 24 * 60 * 60 * 1000 + 1;
    await serve({ folder, now: () => now });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('after a day nothing is left either at a server that goes on, and its log never held a name', async () => {
    let now = Date.now();
    const { address, folder, log } = await serve({ now: () => now });
    const { trainer } = await openClass(address);
    const phone = phoneAt(address, trainer, { name: 'Wilhelmina' });
    await until(phone, ({ status }) => status === 'joined');
    const door = trainer.state.door ?? raise();
    now += 24 * 60 * 60 * 1000 + 1;
    await openClass(address);
    await until(phone, ({ status }) => status === 'over');
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('');
    for (const secret of ['Wilhelmina', door.key]) expect([kept.includes(secret), JSON.stringify(log).includes(secret)]).toEqual([false, false]);
    expect(JSON.stringify(log)).not.toContain(door.pin);
    expect(log.map(({ what }) => what)).toContain('lesson erased');
  });

  test('of a lesson that was being erased when its server was killed, the next one leaves nothing', async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'kq0Vd2uXn3E.lesson-wal'), 'Wilhelmina');
    await serve({ folder });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a server that stops tells everybody, and a new one finds the lesson as it was', async () => {
    const first = await serve();
    const { trainer } = await openClass(first.address);
    const phones = await phonesAt(first.address, trainer, 5);
    const [, second = ''] = await askVote(trainer);
    await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === 1)));
    phones[0]?.vote(second);
    await until(trainer, ({ snap }) => snap?.asked?.voted === 1);
    await first.stop();
    expect((await until(phones[0] ?? raise(), ({ status }) => status === 'connecting')).refused?.reason).toBe('stopping');
    await serve({ folder: first.folder, port: Number(new URL(first.address).port) });
    await Promise.all([trainer, ...phones].map((screen) => until<{ readonly status: string }>(screen, ({ status }) => status === 'joined')));
    expect(phones[0]?.state.you?.vote?.choice).toBe(second);
    expect(trainer.state.snap?.asked?.voted).toBe(1);
  });
});

describe('who may open a lesson', () => {
  test('at a hosted server, who knows the passphrase', async () => {
    const { address } = await serve({ passphrase: 'open sesam', behindProxy: true });
    const wishes = { address, scenario: 'keukentafel' };
    expect(await openLesson(wishes)).toMatchObject({ ok: false, reason: 'wrongPassphrase' });
    expect(await openLesson({ ...wishes, passphrase: 'open sesam' })).toMatchObject({ ok: true });
  });

  test('as many as the server can hold, of scenarios that it has', async () => {
    const { address } = await serve({ limits: { lessons: 1, people: 2 } });
    expect(await openLesson({ address, scenario: 'nergens' })).toMatchObject({ reason: 'unknownScenario' });
    const { trainer } = await openClass(address);
    expect(await openLesson({ address, scenario: 'keukentafel' })).toMatchObject({ reason: 'tooManyLessons' });
    await phonesAt(address, trainer, 2);
    expect((await until(phoneAt(address, trainer), ({ status }) => status === 'refused')).refused?.reason).toBe('full');
  });

  test('nobody else acts as the trainer', async () => {
    const { address } = await serve();
    const { ticket, trainer } = await openClass(address);
    const [phone = raise()] = await phonesAt(address, trainer, 1);
    const command = { cmdId: 'a'.repeat(22), expectedRev: 0, command: { type: 'start' } } as const;
    expect(await phone.link.ask('host', command)).toMatchObject({ reason: 'notAllowed' });
    expect(await phone.link.ask('trail', {})).toMatchObject({ reason: 'notAllowed' });
    expect(await phone.link.ask('hostHello', { v: 1, lesson: ticket.lesson, hostToken: 'a'.repeat(22), role: 'trainer' })).toMatchObject({ reason: 'over' });
  });
});

function raise(): never {
  throw new Error('nobody there');
}
