import WebSocket from 'ws';
import type { Child } from '../../classroom/child.ts';
import { askVote, openClass, phoneAt, until } from '../../classroom/classroom.ts';
import type { Trainer } from '../../classroom/classroom.ts';
import type { Phone } from '../../../src/classroom/client/phone.ts';

/** A class of people at one kind of server, as the bench drives it. */
export interface Crowd {
  /** Lets everybody in; milliseconds. */
  join(people: number): Promise<number>;
  /** Opens the vote; everybody sees it. */
  ask(): Promise<void>;
  /** Person number `who` votes; comes back when the vote is acknowledged. */
  vote(who: number): Promise<void>;
  /** Calls the listener with how many votes the trainer's screen shows. */
  watch(listener: (voted: number) => void): void;
  leave(): void;
}

/** As many as come into one room; more people are more lessons. */
export const ROOM = 500;

export function samenspelCrowd({ address }: Child): Crowd & { readonly back: (part: number) => Promise<void> } {
  const trainers: Trainer[] = [];
  let phones: readonly Phone[] = [];
  let options: readonly string[] = [];
  return {
    async join(people) {
      while (trainers.length < Math.ceil(people / ROOM)) trainers.push((await openClass(address)).trainer);
      return timed(async () => {
        phones = Array.from({ length: people }, (_none, at) => phoneAt(address, trainers[Math.floor(at / ROOM)] ?? nobody(), { name: `P${at}` }));
        await Promise.all(phones.map((phone) => until(phone, ({ status }) => status === 'joined')));
      });
    },
    async ask() {
      for (const trainer of trainers) options = await askVote(trainer);
      await Promise.all(phones.map((phone) => until(phone, ({ snap }) => snap?.asked?.ballot === 1)));
    },
    async vote(who) {
      const phone = phones[who] ?? nobody();
      phone.vote(phone.state.snap?.asked?.options[who % options.length]?.id ?? '');
      await until(phone, ({ sending }) => sending === undefined);
    },
    watch(listener) {
      for (const trainer of trainers) trainer.subscribe(() => listener(trainers.reduce((sum, { state }) => sum + (state.snap?.asked?.voted ?? 0), 0)));
    },
    async back(part) {
      const wanted = Math.ceil(phones.length * part);
      let there = 0;
      await new Promise<void>((settle) => {
        for (const phone of phones) {
          void until(phone, ({ status }) => status === 'connecting').then(() =>
            until(phone, ({ status }) => status === 'joined').then(() => {
              there += 1;
              if (there === wanted) settle();
            }),
          );
        }
      });
    },
    leave() {
      for (const screen of [...phones, ...trainers]) screen.close();
    },
  };
}

function nobody(): never {
  throw new Error('There are fewer people than that.');
}

export function bareCrowd({ port }: Child): Crowd {
  const sockets: WebSocket[] = [];
  const open = async (hello: string) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
    await new Promise((settle) => socket.once('open', settle));
    await ask(socket, { hello });
    return socket;
  };
  let trainer: WebSocket | undefined;
  return {
    async join(people) {
      trainer = await open('trainer');
      return timed(async () => {
        sockets.push(...(await Promise.all(Array.from({ length: people }, () => open('phone')))));
      });
    },
    ask: () => Promise.resolve(),
    async vote(who) {
      const socket = sockets[who];
      if (socket) await ask(socket, { vote: 'a' });
    },
    watch(listener) {
      trainer?.on('message', (data) => {
        const { voted } = JSON.parse((data as Buffer).toString()) as { readonly voted?: number };
        if (voted !== undefined) listener(voted);
      });
    },
    leave() {
      for (const socket of [...sockets, ...(trainer ? [trainer] : [])]) socket.terminate();
    },
  };
}

let asked = 0;

function ask(socket: WebSocket, message: object): Promise<void> {
  asked += 1;
  const id = asked;
  return new Promise((settle) => {
    const hear = (data: WebSocket.RawData) => {
      if ((JSON.parse((data as Buffer).toString()) as { readonly id?: number }).id !== id) return;
      socket.off('message', hear);
      settle();
    };
    socket.on('message', hear);
    socket.send(JSON.stringify({ ...message, id }));
  });
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
