import type { Notebook } from '../../client/local.ts';

/** Under this the browser keeps a lesson without phones. */
export const handsKey = 'samenspel.hands';

/** Where nothing may be kept, the lesson lasts as long as its page. */
export function notebookIn(storage: () => Storage): Notebook {
  const quietly = <T,>(act: () => T): T | undefined => {
    try {
      return act();
    } catch {
      return undefined;
    }
  };
  return {
    read: () => quietly(() => storage().getItem(handsKey)) ?? undefined,
    write: (text) => quietly(() => storage().setItem(handsKey, text)),
    erase: () => quietly(() => storage().removeItem(handsKey)),
  };
}
