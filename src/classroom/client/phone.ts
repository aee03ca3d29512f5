import type { Language } from '../../model/language.ts';
import type { Room } from '../../model/rooms.ts';
import type { Refusal } from '../lesson/refusals.ts';
import type { PhoneSnap, YouSnap } from '../lesson/snapshots.ts';
import type { Answer, Refused, Welcome } from '../protocol/answers.ts';
import { protocolVersion } from '../protocol/version.ts';
import { openLink, statusAfter } from './link.ts';
import type { Ask, Link } from './link.ts';
import { remembering } from './remembering.ts';

/** How one comes in: what was typed, or what the QR held. */
export interface Ticket {
  readonly pin: string;
  readonly key?: string;
}

/** What a phone keeps between visits: a word that stands for the device, and for each lesson the token by which it is known there. */
export interface PhoneMemory {
  device(): string;
  /** Of the lesson with this code; drawn when there is none yet. */
  token(pin: string): string;
  /** Has there been one? */
  knows(pin: string): boolean;
  forget(pin: string): void;
}

/** connecting: also when the line fell away and is being mended · refused, over: it stays so until joined again. */
export interface PhoneState {
  readonly status: 'connecting' | 'joined' | 'refused' | 'over';
  /** Why refused or over; while connecting, why it takes a while. */
  readonly refused?: Refused | undefined;
  readonly snap?: PhoneSnap;
  readonly you?: YouSnap;
  /** The option that is on its way to the server. */
  readonly sending?: string | undefined;
  /** Why the last vote, mark or move did not count, or (while sending) does not get through yet; gone with the next one. */
  readonly declined?: Refusal | undefined;
  /** Milliseconds that the server's clock is ahead of this one. */
  readonly ahead: number;
}

export interface Phone {
  readonly state: PhoneState;
  readonly link: Link;
  /** Calls the listener after every change; the returned function stops that. */
  subscribe(listener: (state: PhoneState) => void): () => void;
  /** For this option in the ballot that is open; again for another one changes the vote. */
  vote(choice: string): void;
  /** Rooms that this observer saw open and close in what was just told. */
  mark(opened: readonly Room[], closed: readonly Room[]): void;
  /** The group keeps its first `keep` choices, and makes this one. */
  move(keep: number, choice?: string): void;
  rename(name: string): void;
  /** From now on this phone reads another language. */
  speak(language: Language): void;
  /** Out of the lesson for good; `close` only ends the connection. */
  leave(): void;
  close(): void;
}

export interface PhoneWishes extends Ticket {
  readonly address: string;
  readonly name?: string;
  readonly language?: Language;
  readonly memory: PhoneMemory;
}

/** Joins a lesson, or comes back to it: the same call for a first visit, a reload and a mended line. */
export function openPhone({ address, pin, key, name, language: first, memory }: PhoneWishes): Phone {
  const { state, change, subscribe } = remembering<PhoneState>({ status: 'connecting', ahead: 0 });
  let language = first;
  let wasIn = memory.knows(pin);
  const link = openLink({
    address,
    enter,
    bye: end,
    lost: () => change((now) => ({ ...now, status: 'connecting' })),
    hindered: ({ reason }) => change((now) => ({ ...now, declined: reason })),
  });
  link.socket.on('snap', (snap) => {
    if (snap.role === 'phone') change((now) => ({ ...now, snap }));
  });
  link.socket.on('you', (you) => change((now) => ({ ...now, you })));

  async function enter(knock: Ask): Promise<boolean> {
    const hello = { v: protocolVersion, pin, device: memory.device(), token: memory.token(pin), ...(key && { key }), ...(name && { name }), ...(language && { language }) };
    const answer = await knock('hello', hello);
    if (answer.ok) welcome(answer);
    // Who was in it, and finds it no more, has missed the end.
    else end(answer.reason === 'wrongCode' && wasIn ? { ok: false, reason: 'over' } : answer);
    return answer.ok;
  }

  function welcome({ snap, you, now }: Welcome): void {
    wasIn = true;
    change((before) => ({ ...before, status: 'joined', refused: undefined, snap, you, ahead: now - Date.now() }));
  }

  function end(refused: Refused): void {
    change((now) => ({ ...now, refused, status: statusAfter(refused) }));
    if (refused.again !== undefined) {
      setTimeout(link.again, refused.again);
      return;
    }
    // With a wrong code there is nothing to come back to.
    if (refused.reason === 'over' || refused.reason === 'removed' || refused.reason === 'wrongCode') memory.forget(pin);
    link.close();
  }

  function vote(choice: string): void {
    const { snap, you } = state();
    const { round, ballot } = snap?.asked ?? {};
    if (round === undefined || (ballot !== 1 && ballot !== 2)) return;
    const last = you?.vote?.round === round && you.vote.ballot === ballot ? you.vote.ver : 0;
    const ver = (latest = Math.max(latest, last) + 1);
    change((now) => ({ ...now, sending: choice, declined: undefined }));
    void link.ask('vote', { round, ballot, choice, ver }).then((answer) => {
      // A later vote of the same person is already on its way.
      if (ver !== latest) return;
      const given = answer.ok && { vote: { round, ballot, choice, ver } };
      change((now) => ({ ...now, sending: undefined, declined: reasonOf(answer), ...(now.you && { you: { ...now.you, ...given } }) }));
    });
  }
  let latest = 0;

  function mark(opened: readonly Room[], closed: readonly Room[]): void {
    const { snap, you } = state();
    const message = { turn: snap?.turn ?? 0, ver: (latest = Math.max(latest, you?.mark?.ver ?? 0) + 1), opened: [...opened], closed: [...closed] };
    void link.ask('mark', message).then((answer) => {
      const given = answer.ok && { mark: message };
      change((now) => ({ ...now, declined: reasonOf(answer), ...(now.you && { you: { ...now.you, ...given } }) }));
    });
  }

  function move(keep: number, choice?: string): void {
    const { rev } = state().you?.group ?? {};
    if (rev === undefined) return;
    report(link.ask('move', { rev, keep, ...(choice && { choice }) }));
  }

  function report(answering: Promise<Answer>): void {
    void answering.then((answer) => change((now) => ({ ...now, declined: reasonOf(answer) })));
  }

  return {
    get state() {
      return state();
    },
    link,
    subscribe,
    vote,
    mark,
    move,
    rename: (wished) => report(link.ask('rename', { name: wished })),
    speak(next) {
      language = next;
      link.again();
    },
    leave() {
      void link.ask('leave', {}).then(() => end({ ok: false, reason: 'over' }));
    },
    close: link.close,
  };
}

function reasonOf(answer: Answer): Refusal | undefined {
  return answer.ok ? undefined : answer.reason;
}
