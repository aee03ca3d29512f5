import type { Trail } from '../lesson/export.ts';
import type { Refusal } from '../lesson/refusals.ts';
import type { PhoneSnap, ProjectorSnap, TrainerSnap, YouSnap } from '../lesson/snapshots.ts';
import type { Result } from '../lesson/tally.ts';
import type { HostHello, HostMessage, MarkMessage, MoveMessage, OpenMessage, PhoneHello, RenameMessage, VoteMessage } from './messages.ts';

/** Why a request was turned down; with it, when it makes sense to ask again. */
export interface Refused {
  readonly ok: false;
  readonly reason: Refusal;
  /** Milliseconds to wait before another try; absent when trying again is of no use. */
  readonly again?: number;
}

export type Answer<T = object> = ({ readonly ok: true } & T) | Refused;

export interface Welcome {
  readonly snap: PhoneSnap;
  readonly you: YouSnap;
  /** The server's clock, to show time left on phones whose clock is off. */
  readonly now: number;
}

export interface Opened {
  readonly lesson: string;
  /** Whoever has this is the trainer; 128 bits. */
  readonly hostToken: string;
}

export interface HostWelcome {
  readonly door: Door;
  readonly snap: ProjectorSnap | TrainerSnap;
  readonly now: number;
}

/** How one comes in. */
export interface Door {
  /** Six digits to find the lesson by. */
  readonly pin: string;
  /** 64 bits for the QR: who has it need not guess. */
  readonly key: string;
}

/** Only counts changed; sent in the place of a whole snapshot while everybody votes. */
export interface Count {
  readonly voted: number;
  /** For the trainer's own screen only. */
  readonly live?: Result;
}

type Reply<T> = (answer: Answer<T>) => void;

/** What a phone or a trainer's screen sends; each is answered, and asked again until it is. */
export interface ToServer {
  hello: (message: PhoneHello, reply: Reply<Welcome>) => void;
  vote: (message: VoteMessage, reply: Reply<object>) => void;
  mark: (message: MarkMessage, reply: Reply<object>) => void;
  move: (message: MoveMessage, reply: Reply<object>) => void;
  rename: (message: RenameMessage, reply: Reply<object>) => void;
  leave: (message: object, reply: Reply<object>) => void;
  open: (message: OpenMessage, reply: Reply<Opened>) => void;
  hostHello: (message: HostHello, reply: Reply<HostWelcome>) => void;
  host: (message: HostMessage, reply: Reply<{ readonly rev: number }>) => void;
  /** The trail of choices, for the trainer to take home. */
  trail: (message: object, reply: Reply<{ readonly trail: Trail }>) => void;
  /** For the check page: is anybody there, by which way, and what time is it? */
  check: (message: object, reply: Reply<{ readonly now: number; readonly way: string }>) => void;
}

/** What is sent with a request, and what comes back. */
export type MessageOf<E extends keyof ToServer> = Parameters<ToServer[E]>[0];
export type AnswerTo<E extends keyof ToServer> = Parameters<Parameters<ToServer[E]>[1]>[0];

/** What the server says of itself. A snapshot is always whole: the last one holds, whatever was missed. */
export interface FromServer {
  snap: (snap: PhoneSnap | ProjectorSnap | TrainerSnap) => void;
  you: (you: YouSnap) => void;
  count: (count: Count) => void;
  door: (door: Door) => void;
  /** The socket is of no more use; `again` says when to come back, if ever. */
  bye: (bye: Refused) => void;
}
