import type { RedisClient } from './redis-journal.ts';

/** Milliseconds between two looks at Redis' clock. */
const AGAIN = 10_000;

/** The one clock of all servers: a vote ends at the same moment at each of them, whatever their own clocks say. */
export interface RedisClock {
  /** Milliseconds since 1970. */
  now(): number;
  stop(): void;
}

/** Redis' time, carried on by what goes by here; a clock that is set meanwhile moves nothing. */
export async function redisClock(client: RedisClient): Promise<RedisClock> {
  let ahead = await measured(client);
  const measuring = setInterval(() => {
    // While Redis is away, time goes on.
    measured(client).then((found) => { ahead = found; }, () => undefined);
  }, AGAIN);
  measuring.unref();
  return { now: () => Math.round(performance.now() + ahead), stop: () => clearInterval(measuring) };
}

/** How much Redis' clock is ahead of the milliseconds since this process began. */
async function measured(client: RedisClient): Promise<number> {
  const from = performance.now();
  const [seconds, microseconds] = await client.time();
  const middle = (from + performance.now()) / 2;
  return Number(seconds) * 1000 + Number(microseconds) / 1000 - middle;
}
