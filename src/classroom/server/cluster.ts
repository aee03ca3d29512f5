import { createAdapter } from '@socket.io/redis-adapter';
import { redisClock } from './redis-clock.ts';
import { redisClient } from './redis-journal.ts';
import type { RedisClient } from './redis-journal.ts';

/** How several servers of one site hear of each other. */
export interface Cluster {
  readonly adapter: ReturnType<typeof createAdapter>;
  /** The clock that they have in common; milliseconds since 1970. */
  now(): number;
  close(): void;
}

/** By Redis' own channels. What gets lost while Redis is away is made good by reading the journal on. */
export async function redisCluster(address: string): Promise<Cluster> {
  const [speaking, listening] = [redisClient(address), redisClient(address)];
  await Promise.all([speaking.connect(), listening.connect()]);
  const clock = await redisClock(speaking);
  return {
    adapter: createAdapter(calm(speaking), calm(listening)),
    now: clock.now,
    close() {
      clock.stop();
      speaking.destroy();
      listening.destroy();
    },
  };
}

/** The adapter does not ask whether it was heard; so nobody is there to take in that it was not. */
function calm(client: RedisClient): RedisClient {
  for (const name of ['publish', 'subscribe', 'unsubscribe', 'pSubscribe', 'pUnsubscribe'] as const) {
    const speak = client[name].bind(client) as (...said: readonly unknown[]) => Promise<unknown>;
    Object.assign(client, { [name]: (...said: readonly unknown[]) => speak(...said).catch(() => 0) });
  }
  return client;
}
