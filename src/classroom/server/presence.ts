import { rooms } from './sockets.ts';
import type { ClassServer } from './sockets.ts';
import { freshKey } from './words.ts';

/** Milliseconds after which a server says once more which phones it has. */
const AGAIN = 3000;

/** Milliseconds for which that holds: a server that says nothing for so long is gone, and its phones with it. */
const HOLDS = 10_000;

/** Whose phone is connected. Each server knows its own phones only; where there are several, they tell each other. */
export interface Presence {
  /** Ids of those whose phone is connected now, at whichever server. */
  here(lesson: string): ReadonlySet<string>;
  /** A phone came or went at this server. */
  tell(lesson: string): void;
  stop(): void;
}

/** What another server said. */
interface Told {
  readonly pids: readonly string[];
  readonly until: number;
}

interface Wishes {
  /** More servers than this one keep the same lessons. */
  readonly isShared: boolean;
  readonly now: () => number;
  /** Somebody came or went at another server. */
  readonly changed: (lesson: string) => void;
}

export function presence(io: ClassServer, { isShared, now, changed }: Wishes): Presence {
  const name = freshKey();
  /** By lesson, then by server. */
  const elsewhere = new Map<string, Map<string, Told>>();

  function own(lesson: string): readonly string[] {
    const sockets = io.sockets.adapter.rooms.get(rooms.phones(lesson)) ?? [];
    return [...sockets].flatMap((id) => io.sockets.sockets.get(id)?.data.pid ?? []);
  }

  function tell(lesson: string): void {
    if (isShared) io.serverSideEmit('here', name, lesson, own(lesson));
  }

  function hear(server: string, lesson: string, pids: readonly string[]): void {
    const servers = elsewhere.get(lesson) ?? new Map<string, Told>();
    elsewhere.set(lesson, servers);
    const before = servers.get(server)?.pids ?? [];
    servers.set(server, { pids, until: now() + HOLDS });
    if (before.join() !== pids.join()) changed(lesson);
  }

  function forgetOld(): void {
    for (const [lesson, servers] of elsewhere) {
      for (const [server, { pids, until }] of servers) {
        if (until > now()) continue;
        servers.delete(server);
        if (pids.length > 0) changed(lesson);
      }
      if (servers.size === 0) elsewhere.delete(lesson);
    }
  }

  const again = isShared && setInterval(() => {
    forgetOld();
    const lessons = new Set([...io.sockets.sockets.values()].flatMap(({ data }) => (data.role === 'phone' && data.live ? [data.live.book.head.id] : [])));
    for (const lesson of lessons) tell(lesson);
  }, AGAIN);
  if (again) again.unref();
  io.on('here', hear);

  return {
    here: (lesson) => new Set([...own(lesson), ...[...(elsewhere.get(lesson)?.values() ?? [])].flatMap(({ pids }) => pids)]),
    tell,
    stop() {
      if (again) clearInterval(again);
    },
  };
}
