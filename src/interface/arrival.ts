import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** Whether the player has moved through the game yet: the page's own first focus is left alone. */
export const Travelled = createContext<{ current: boolean }>({ current: false });

/** Puts the focus on a screen's heading when the player arrives there, so that reading goes on where it should. */
export function useArrival<E extends HTMLElement>(): RefObject<E | null> {
  const travelled = useContext(Travelled);
  const heading = useRef<E>(null);
  useEffect(() => {
    if (travelled.current) heading.current?.focus();
    travelled.current = true;
  }, []);
  return heading;
}
