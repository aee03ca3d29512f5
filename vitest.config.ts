import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Two for each core: those who play class wait for each other more than they work.
    maxWorkers: availableParallelism() * 2,
    // Files share a worker: to begin anew for each took a fifth of the time, and none of them leaves anything behind for another.
    isolate: false,
    // On a server that is shared with others, what failed is tried once more, and the report says so; at one's own desk it is looked into.
    retry: process.env['CI'] ? 1 : 0,
    // How quick a machine is, is no finding: what takes this long is stuck. Timings are for the bench.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
