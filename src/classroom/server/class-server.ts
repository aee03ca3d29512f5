import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Language } from '../../model/language.ts';
import type { Scenario } from '../../scenario/types.ts';
import { FRAME_MAX, socketPath } from '../protocol/version.ts';
import type { Cluster } from './cluster.ts';
import { doorkeeper } from './doorkeeper.ts';
import { greetHosts } from './hosts.ts';
import type { Journal } from './journal.ts';
import type { Log } from './log.ts';
import { greetPhones } from './phones.ts';
import { isSameSite } from './same-site.ts';
import { school, usualLimits } from './school.ts';
import type { Limits } from './school.ts';
import { screens } from './screens.ts';
import type { ClassServer, ClassSocket } from './sockets.ts';
import { requestsOf } from './requests.ts';

export interface ClassWishes {
  readonly journal: Journal;
  readonly scenario: (id: string, language?: Language) => Scenario | undefined;
  readonly log: Log;
  /** Where the site begins, as in “/” or “/samenspel/”. */
  readonly base?: string;
  /** A proxy stands before it and says which host it was asked for. */
  readonly behindProxy?: boolean;
  /** What trainers must know; without one, lessons are opened at this machine only. */
  readonly passphrase?: string;
  readonly limits?: Limits;
  /** The clock of lessons; that of the cluster, or else of this machine. */
  readonly now?: () => number;
  /** How it hears of other servers that write in the same journal. */
  readonly cluster?: Cluster;
}

/** Class play on a server that is listening already. */
export interface ClassHost {
  /** Everything that was kept is in hand, and nobody has said stop. */
  isReady(): boolean;
  /** Tells the phones, writes nothing more, and lets go. */
  stop(): Promise<void>;
}

/** More sockets than this at once are turned away before they cost anything. */
const SOCKETS_MAX = 20_000;

/** A line over which more than this waits to be read is cut; its phone comes back and gets one snapshot. */
const UNREAD_MAX = 256;
const SWEEP = 5000;

/** Milliseconds between two looks at what others wrote, in case nobody said so. */
const FOLLOW = 1000;

/** Milliseconds within which servers tell each other of several things at once. */
const TOGETHER = 8;

export async function hostClasses(http: HttpServer, { journal, scenario, log, base = '/', behindProxy = false, passphrase, limits = usualLimits, cluster, now = cluster?.now ?? Date.now }: ClassWishes): Promise<ClassHost> {
  const io: ClassServer = new Server(http, {
    ...(cluster && { adapter: cluster.adapter }),
    path: base + socketPath,
    serveClient: false,
    maxHttpBufferSize: FRAME_MAX,
    perMessageDeflate: false,
    httpCompression: false,
    pingInterval: 10_000,
    pingTimeout: 8000,
    connectTimeout: 10_000,
    allowRequest: (request, decide) => {
      decide(null, isReady && io.engine.clientsCount < SOCKETS_MAX && isSameSite(request, behindProxy));
    },
  });
  let isReady = false;
  const shown = screens(io, { isShared: cluster !== undefined, now });
  const lessons = school({ journal, scenario, limits, now, log, seen: shown.seen, moved: shown.door, gone, wrote });

  function gone(id: string, reason: 'over' | 'damaged'): void {
    const room = io.local.to([`${id}:phones`, `${id}:projector`, `${id}:trainer`]);
    room.emit('bye', { ok: false, reason });
    room.disconnectSockets();
  }

  const said = new Set<string>();
  /** Together for all that was written within a few milliseconds. */
  function wrote(id: string): void {
    if (!cluster || said.has(id)) return;
    said.add(id);
    setTimeout(() => {
      said.delete(id);
      io.serverSideEmit('wrote', id);
    }, TOGETHER).unref();
  }
  io.on('wrote', (id) => void lessons.follow(id));

  const surroundings = { io, lessons, shown, log, now, door: doorkeeper() };
  const forHosts = { ...surroundings, guesses: doorkeeper(), behindProxy, ...(passphrase !== undefined && { passphrase }) };
  io.on('connection', (socket: ClassSocket) => {
    // Some ten kilobytes a person, which nobody asks for again.
    (socket.conn as { request: unknown }).request = null;
    const on = requestsOf(socket, { now, log });
    on('check', undefined, () => ({ ok: true, now: now(), way: socket.conn.transport.name }));
    greetPhones(socket, on, surroundings);
    greetHosts(socket, on, forHosts);
  });

  const sweeping = setInterval(() => {
    for (const { conn } of io.sockets.sockets.values()) {
      if ((conn as unknown as { readonly writeBuffer: readonly unknown[] }).writeBuffer.length > UNREAD_MAX) conn.close(true);
    }
  }, SWEEP);
  sweeping.unref();
  const following = cluster && setInterval(() => void lessons.followAll(), FOLLOW);
  following?.unref();

  await lessons.begin();
  isReady = true;
  return {
    isReady: () => isReady,
    async stop() {
      isReady = false;
      clearInterval(sweeping);
      clearInterval(following);
      shown.stop();
      io.local.emit('bye', { ok: false, reason: 'stopping', again: 3000 });
      await new Promise((settle) => setTimeout(settle, 150));
      await io.close();
      await lessons.stop();
      cluster?.close();
    },
  };
}
