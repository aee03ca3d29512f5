import { useLayoutEffect } from 'preact/hooks';

/** While something lies over the page: remembers where the reader was, and takes them back when it closes. */
export function usePlace(covered: boolean): void {
  useLayoutEffect(() => {
    if (!covered) return;
    const opener = document.activeElement;
    const top = scrollY;
    scrollTo(0, 0);
    return () => {
      // The page beneath is shown again in the same breath; only then can it take the focus.
      requestAnimationFrame(() => {
        scrollTo(0, top);
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      });
    };
  }, [covered]);
}
