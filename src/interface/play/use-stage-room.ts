import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stageRoom } from './stage-room.ts';

/** A name tag sticks out above the panel by so many rem. */
const tag = 1.5;

/** How high the stage may be above the panel within `screen`, in CSS pixels; undefined when there is no panel. */
export function useStageRoom(screen: RefObject<HTMLElement | null>): number | undefined {
  const [room, setRoom] = useState<number>();
  const watched = useRef<Element | null>(null);
  const observer = useRef<ResizeObserver | undefined>(undefined);
  useLayoutEffect(() => {
    const measure = (): void => {
      const free = freeAbove(screen.current);
      setRoom((now) => (free === undefined ? undefined : stageRoom(free, screen.current?.clientWidth ?? 0, now)));
    };
    observer.current = new ResizeObserver(measure);
    addEventListener('resize', measure);
    return () => {
      observer.current?.disconnect();
      removeEventListener('resize', measure);
    };
  }, []);
  // The panel makes way for the time that passes, and comes back as another one.
  useLayoutEffect(() => {
    const panel = panelIn(screen.current);
    if (panel === watched.current) return;
    observer.current?.disconnect();
    watched.current = panel;
    if (panel) observer.current?.observe(panel);
    else setRoom(undefined);
  });
  return room;
}

function panelIn(screen: HTMLElement | null): HTMLElement | null {
  return screen?.querySelector<HTMLElement>('.panel') ?? null;
}

function freeAbove(screen: HTMLElement | null): number | undefined {
  const panel = panelIn(screen);
  if (!screen || !panel) return undefined;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return panel.getBoundingClientRect().top - screen.getBoundingClientRect().top - tag * rem;
}
