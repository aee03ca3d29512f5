import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Two for each core: those who play class wait for each other more than they work.
  // How quick a machine is, is no finding: what takes this long is stuck. Timings are for the bench.
  test: { maxWorkers: availableParallelism() * 2, include: ['test/**/*.test.{ts,tsx}'], testTimeout: 30_000, hookTimeout: 30_000 },
});
