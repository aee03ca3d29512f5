/** A state that is replaced by what follows from it, and told to whoever listens. */
export interface Remembering<T> {
  state(): T;
  change(next: (now: T) => T): void;
  subscribe(listener: (state: T) => void): () => void;
}

export function remembering<T extends object>(first: T): Remembering<T> {
  const listeners = new Set<(state: T) => void>();
  let now = first;
  return {
    state: () => now,
    change(next) {
      now = next(now);
      for (const listener of listeners) listener(now);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
