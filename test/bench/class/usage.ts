// A process that is measured tells what it uses when it is asked.

export interface Usage {
  /** Bytes in use after a collection, and bytes that the system counts. */
  readonly heap: number;
  readonly rss: number;
  readonly cpu: { readonly user: number; readonly system: number };
}

process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ rss, heap: heapUsed + external, cpu: process.cpuUsage() } satisfies Usage);
});
