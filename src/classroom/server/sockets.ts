import type { Server, Socket } from 'socket.io';
import type { Language } from '../../model/language.ts';
import type { FromServer, ToServer } from '../protocol/answers.ts';
import type { LiveLesson } from './live-lesson.ts';

export type ClassServer = Server<ToServer, FromServer, AmongServers, Seat>;
export type ClassSocket = Socket<ToServer, FromServer, AmongServers, Seat>;

/** What servers of one site tell each other. */
interface AmongServers {
  /** This lesson's journal has grown, or is gone. */
  wrote: (lesson: string) => void;
  /** These people of this lesson have their phone connected to this server. */
  here: (server: string, lesson: string, pids: readonly string[]) => void;
}

/** Who sits behind a socket. */
export interface Seat {
  live?: LiveLesson;
  role?: 'phone' | 'projector' | 'trainer';
  pid?: string;
  language?: Language;
}

/** Groups of sockets that are told the same. */
export const rooms = {
  phones: (lesson: string) => `${lesson}:phones`,
  projector: (lesson: string) => `${lesson}:projector`,
  trainer: (lesson: string) => `${lesson}:trainer`,
  /** Those among them who read this language. */
  speaking: (room: string, language: Language) => `${room}:${language}`,
  person: (lesson: string, pid: string) => `${lesson}:person:${pid}`,
};
