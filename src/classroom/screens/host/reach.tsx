import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../speaking.ts';
import { hostWords } from './words.ts';

/** What finding this computer takes. */
export interface ReachPorts {
  /** Of this page. */
  readonly address: string;
  /** Where others on the network find this machine, the likeliest first; empty where the page's own address is all there is. */
  readonly addressesForOthers: () => Promise<readonly string[]>;
  readonly storage: () => Storage;
}

/** Where phones find the lesson. */
export interface Reach {
  readonly address: string;
  /** This page knows itself by a name that means another machine to every other. */
  readonly isAlone: boolean;
  readonly choice: readonly string[];
  choose(address: string): void;
}

/** Under this the browser keeps the address that the trainer picked, for the window on the wall as well. */
export const reachKey = 'samenspel.reach';

/** On the trainer's own machine the page is often called localhost, which a phone would take for itself. */
export function useReach({ address, addressesForOthers, storage }: ReachPorts): Reach {
  const isOwn = /^(?:localhost|127\.|\[::1\])/u.test(new URL(address).hostname);
  const [choice, setChoice] = useState<readonly string[] | undefined>(isOwn ? undefined : []);
  const [picked, setPicked] = useState(() => quietly(() => storage().getItem(reachKey)));
  useEffect(() => {
    if (isOwn) addressesForOthers().then(setChoice, () => setChoice([]));
  }, [isOwn, addressesForOthers]);
  useEffect(() => {
    const heard = ({ key, newValue }: StorageEvent): void => {
      if (key === reachKey) setPicked(newValue);
    };
    addEventListener('storage', heard);
    return () => removeEventListener('storage', heard);
  }, []);
  const found = choice?.find((each) => each === picked) ?? choice?.[0];
  return {
    address: found ?? address,
    isAlone: isOwn && choice?.length === 0,
    choice: choice ?? [],
    choose(next) {
      quietly(() => storage().setItem(reachKey, next));
      setPicked(next);
    },
  };
}

/** For a computer that is on several networks. */
export function ReachChoice({ reach: { address, choice, choose } }: { readonly reach: Reach }) {
  const say = useSay();
  if (choice.length < 2) return null;
  return (
    <label class="reach-choice">
      {say(hostWords.otherAddress)}{' '}
      <select value={address} onChange={(event) => choose(event.currentTarget.value)}>
        {choice.map((each) => <option key={each} value={each}>{each.replace(/^https?:\/\//u, '')}</option>)}
      </select>
    </label>
  );
}

/** Where nothing may be kept, it is asked again. */
function quietly<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
