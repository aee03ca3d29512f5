import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { moments } from './moments.ts';

/** Whether this is drawn over what is printed on the page: then it must be just that, whatever the screen. */
export const Printed = createContext(false);

/**
 * Lets go of what was held for the game. Gives whether the menu that is printed here is the one to go on with; otherwise the place is empty.
 *
 * @param isNewcomer no play is known of yet
 */
export function takeOver(place: HTMLElement, isNewcomer: boolean): boolean {
  document.dispatchEvent(new Event(moments.comes));
  const { dataset } = document.documentElement;
  const { printed } = dataset;
  if (isNewcomer && (printed === 'newcomer' || printed === 'known')) return true;
  place.replaceChildren();
  delete dataset['printed'];
  return false;
}

/** Until everything is drawn that was printed, and answers. */
export function usePrinted(printed: boolean): boolean {
  const [isPrinted, setPrinted] = useState(printed);
  useEffect(() => {
    setPrinted(false);
    document.dispatchEvent(new Event(moments.there));
  }, []);
  return isPrinted;
}
