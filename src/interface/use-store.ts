import { useEffect, useState } from 'preact/hooks';
import type { Store } from './store.ts';

/** The store's value, drawing the component again whenever it changes. */
export function useStore<T>(store: Store<T>): T {
  const [value, setValue] = useState(() => store.get());
  useEffect(() => {
    const read = (): void => setValue(() => store.get());
    read();
    return store.subscribe(read);
  }, [store]);
  return value;
}
