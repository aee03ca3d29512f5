import { setTimeout as pause } from 'node:timers/promises';
import { openPhone } from '../../../src/classroom/client/phone.ts';
import type { Phone, PhoneMemory } from '../../../src/classroom/client/phone.ts';
import { askVote, memoryOf, openClass, phoneAt, until } from '../../classroom/classroom.ts';
import type { Trainer } from '../../classroom/classroom.ts';
import { counted, votesOnDisk } from '../../classroom/invariant.ts';

/** What one class tells of itself while it plays. */
export interface Diary {
  /** Milliseconds from a vote to its acknowledgement. */
  acknowledged(milliseconds: number): void;
  /** Something that should not have happened. */
  wrong(what: string): void;
  ballots: number;
  lessons: number;
  reloads: number;
}

interface Seat {
  phone: Phone;
  readonly memory: PhoneMemory;
}

/** Milliseconds in which a class votes. */
const span = 4000;
const rounds = 6;

/** One class plays lesson after lesson: everybody votes, some change their mind, some reload their page, some come late. */
export async function playLessons(address: string, folder: string, people: number, chance: () => number, diary: Diary, isTime: () => boolean): Promise<void> {
  while (isTime()) {
    const { trainer, ticket } = await openClass(address);
    const seats = Array.from({ length: people }, () => newSeat(address, trainer));
    await Promise.all(seats.map(({ phone }) => until(phone, ({ status }) => status === 'joined')));
    for (let round = 0; round < rounds && isTime(); round += 1) {
      if (chance() < 0.5) seats.push(newSeat(address, trainer));
      const options = await askVote(trainer);
      if (options.length === 0) break;
      for (const again of [false, true]) {
        if (again) await command(trainer, { type: 'voteAgain' }, diary);
        await Promise.all(seats.map((seat) => takePart(seat, address, trainer, options, chance, diary)));
        await agree(trainer, seats, folder, ticket.lesson, options, diary);
        await command(trainer, { type: 'close' }, diary);
        await command(trainer, { type: 'reveal' }, diary);
        diary.ballots += 1;
      }
      await command(trainer, { type: 'goOn', choice: options[Math.floor(chance() * options.length)] ?? '' }, diary);
    }
    await command(trainer, { type: 'end' }, diary);
    await Promise.all(seats.map(({ phone }) => until(phone, ({ status }) => status === 'over')));
    trainer.close();
    for (const { phone } of seats) phone.close();
    diary.lessons += 1;
  }
}

function newSeat(address: string, trainer: Trainer): Seat {
  const memory = memoryOf();
  return { phone: phoneAt(address, trainer, { name: `N${memory.device().slice(0, 6)}`, memory }), memory };
}

async function takePart(seat: Seat, address: string, trainer: Trainer, options: readonly string[], chance: () => number, diary: Diary): Promise<void> {
  if (chance() < 0.05) reload(seat, address, trainer, diary);
  await until(seat.phone, ({ status, snap }) => status === 'joined' && snap?.asked?.round === trainer.state.snap?.asked?.round && snap?.asked?.ballot === trainer.state.snap?.asked?.ballot);
  await pause(chance() * span);
  for (let times = chance() < 0.2 ? 2 : 1; times > 0; times -= 1) {
    const began = performance.now();
    seat.phone.vote(options[Math.floor(chance() * options.length)] ?? '');
    const { declined } = await until(seat.phone, ({ sending }) => sending === undefined);
    if (declined !== undefined) diary.wrong(`declined: ${declined}`);
    diary.acknowledged(performance.now() - began);
  }
}

/** A page that is loaded again knows its token and nothing else. */
function reload(seat: Seat, address: string, trainer: Trainer, diary: Diary): void {
  seat.phone.close();
  seat.phone = openPhone({ address, pin: trainer.state.door?.pin ?? '', memory: seat.memory });
  diary.reloads += 1;
}

async function agree(trainer: Trainer, seats: readonly Seat[], folder: string, lesson: string, options: readonly string[], diary: Diary): Promise<void> {
  const acknowledged = counted(seats.flatMap(({ phone }) => phone.state.you?.vote ?? []), options);
  const { snap } = await until(trainer, (state) => state.snap?.live?.total === seats.length && options.every((option, at) => state.snap?.live?.counts?.[option] === acknowledged[at]));
  const onDisk = counted(votesOnDisk(folder, lesson).values(), options);
  if (onDisk.join() !== acknowledged.join()) diary.wrong(`on disk ${onDisk.join()}, acknowledged ${acknowledged.join()}, on the screen ${snap?.live?.total}`);
}

async function command(trainer: Trainer, what: Parameters<Trainer['command']>[0], diary: Diary): Promise<void> {
  const answer = await trainer.command(what);
  if (!answer.ok) diary.wrong(`${what.type}: ${answer.reason}`);
}
