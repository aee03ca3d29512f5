import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Sizes of letters on the wall, the largest first: what is readable from the last row, down to what still is from the middle. */
const sizes = [1.85, 1.7, 1.55, 1.4, 1.25, 1.1] as const;

/** As large as goes on one screen: nobody scrolls a wall. Looked at anew whenever `shown` is another, and when the wall changes. */
export function useFit<E extends HTMLElement>(shown: unknown): RefObject<E | null> {
  const place = useRef<E>(null);
  useLayoutEffect(() => {
    let isGone = false;
    const fit = (): void => {
      const element = place.current;
      if (isGone || !element) return;
      for (const size of sizes) {
        element.style.setProperty('--letters', `${size}rem`);
        if (bottomOf(element) <= innerHeight) return;
      }
    };
    fit();
    void document.fonts.ready.then(fit);
    addEventListener('resize', fit);
    return () => {
      isGone = true;
      removeEventListener('resize', fit);
    };
  }, [shown]);
  return place;
}

/** Of what stands in it, with the room that is kept below: the place itself may be as high as its neighbour. */
function bottomOf(element: HTMLElement): number {
  const last = element.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  const screen = element.closest<HTMLElement>('.one-screen');
  const around = [element, ...(element.parentElement?.matches('.projector') ? [element.parentElement] : [])];
  return last + scrollY + around.reduce((sum, each) => sum + Number.parseFloat(getComputedStyle(each).paddingBlockEnd), 0) + (screen ? beneath(screen, element) : 0);
}

/** Where the trainer's buttons are on the same screen: they stand under words that take its whole width. */
function beneath(screen: HTMLElement, element: HTMLElement): number {
  const { rowGap } = getComputedStyle(screen);
  const buttons = element.matches('.projector-plain') ? (screen.lastElementChild?.getBoundingClientRect().height ?? 0) : 0;
  return buttons + Number.parseFloat(rowGap) * 2;
}
