import { useEffect, useRef } from 'preact/hooks';
import type { Page } from './reading.ts';

interface TailProps {
  /** Where the speaker is on the stage; absent when nobody speaks. */
  readonly anchor: (() => { readonly x: number } | undefined) | undefined;
  readonly of: Page | undefined;
}

/** The little point on the panel's edge, under whoever speaks. Hidden when the speaker is not to be seen. */
export function Tail({ anchor, of }: TailProps) {
  const tail = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const place = (): void => {
      const panel = tail.current?.parentElement;
      if (!tail.current || !panel) return;
      const at = anchor?.();
      tail.current.style.visibility = at ? 'visible' : 'hidden';
      // Where nobody speaks it stays within the panel, also when the screen has been turned since.
      tail.current.style.insetInlineStart = at ? `${within(at.x - panel.getBoundingClientRect().left, panel.clientWidth)}px` : '50%';
    };
    // The stage places people in its own next frame.
    const frame = requestAnimationFrame(() => requestAnimationFrame(place));
    const settled = setTimeout(place, settling);
    addEventListener('resize', place);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(settled);
      removeEventListener('resize', place);
    };
  }, [of, anchor === undefined]);
  return (
    <svg ref={tail} class="tail" viewBox="0 0 44 30" aria-hidden="true" focusable="false" style={{ visibility: 'hidden' }}>
      <path class="tail-fill" d="M2 29V24.5C13 21 18 12 22 3C25 12 30 21 42 24.5V29Z" />
      <path class="tail-line" d="M2 24.5C13 21 18 12 22 3C25 12 30 21 42 24.5" />
    </svg>
  );
}

/** Milliseconds in which people on the stage have found their place. */
const settling = 900;

function within(x: number, width: number): number {
  return Math.round(Math.min(Math.max(x, width * 0.06), width * 0.94));
}
