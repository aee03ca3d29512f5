import { useEffect, useState } from 'preact/hooks';
import type { Following } from '../../play/explore/from-here.ts';
import type { WhatIf } from '../screens.ts';

export type Explored =
  | { readonly kind: 'asked' }
  /** From 0 to 1. */
  | { readonly kind: 'going'; readonly done: number }
  | { readonly kind: 'found'; readonly yours: readonly Following[]; readonly other: readonly Following[] }
  | { readonly kind: 'unreachable' };

/** Milliseconds of one go: short enough for a page that scrolls and answers in between, on a slow phone too. */
const slice = 10;

/**
 * Explores what follows after two rows of choices, a slice at a time, because workers don't start in a page that was
 * opened from disk. Begins when `asked`, and ends when it is no longer so or the page moves on.
 */
export function useExplored(whatIf: WhatIf, yours: readonly string[], other: readonly string[], asked: boolean): Explored {
  const [explored, setExplored] = useState<Explored>({ kind: 'asked' });
  useEffect(() => {
    if (!asked) return setExplored({ kind: 'asked' });
    let ended = false;
    const explore = async (choices: readonly string[], from: number): Promise<readonly Following[]> => {
      const going = await whatIf.after(choices);
      for (let until = performance.now() + slice; ; ) {
        const step = ended ? going.return([]) : going.next();
        if (step.done === true) return step.value;
        if (performance.now() < until) continue;
        setExplored({ kind: 'going', done: from + step.value / 2 });
        await new Promise((goOn) => setTimeout(goOn));
        until = performance.now() + slice;
      }
    };
    const both = async (): Promise<void> => {
      const found = { yours: await explore(yours, 0), other: await explore(other, 0.5) };
      if (!ended) setExplored({ kind: 'found', ...found });
    };
    setExplored({ kind: 'going', done: 0 });
    both().catch(() => setExplored({ kind: 'unreachable' }));
    return () => {
      ended = true;
    };
  }, [asked, yours.join(), other.join()]);
  return explored;
}
