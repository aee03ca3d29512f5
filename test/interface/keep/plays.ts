import type { Trouble, Keeping, KeepingPorts, Played } from '../../../src/interface/keep/keeping.ts';
import { createKeeping } from '../../../src/interface/keep/create-keeping.ts';
import type { KeptPlay } from '../../../src/interface/keep/kept-play.ts';
import type { Tabs, TabMessage } from '../../../src/interface/keep/tabs.ts';
import { memory } from '../fixtures/memory.ts';
import { counted } from '../fixtures/shelf.ts';

/** A play at the kitchen table, after these choices. */
export function played(id: string, choices: readonly string[], differs: Partial<Played> = {}): Played {
  const record = { format: 1, scenario: 'keukentafel', version: 'a1', seed: 7, choices } as const;
  return { id, record, compass: [0, 2], over: false, ...differs };
}

/** The same as it is kept. */
export function kept(id: string, choices: readonly string[], differs: Partial<KeptPlay> = {}): KeptPlay {
  return { ...played(id, choices), format: 1, startedAt: 1000, savedAt: 1000, order: 1, ...differs };
}

/** A tab of the game on a device, and what it told the player. */
export function tab(ports: Pick<KeepingPorts, 'shelf'> & Partial<KeepingPorts>): Keeping & { readonly told: readonly Trouble[] } {
  const told: Trouble[] = [];
  const storage = memory();
  const whole = { tabs: undefined, storage: () => storage, now: () => 1000, newId: counted('other'), ...ports };
  return { ...createKeeping(whole, ['keukentafel'], (trouble) => told.push(trouble)), told };
}

/** Tabs that hear each other. */
export function neighbours(): () => Tabs {
  const all: ((message: TabMessage) => void)[][] = [];
  return () => {
    const mine: ((message: TabMessage) => void)[] = [];
    all.push(mine);
    return {
      send: (message) => all.filter((each) => each !== mine).flat().forEach((listener) => listener(message)),
      listen: (listener) => mine.push(listener),
    };
  };
}
