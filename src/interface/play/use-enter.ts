import { useEffect } from 'preact/hooks';

/**
 * For the heading at which a page begins: who has just chosen by keyboard and only wants to go on, presses Enter once more.
 * A key that is held down does not run through the pages.
 *
 * @param readOn undefined when there is nothing more to read
 */
export function useEnter(heading: { readonly current: HTMLElement | null }, readOn: (() => void) | undefined): void {
  useEffect(() => {
    const at = heading.current;
    if (!at || !readOn) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.repeat) return;
      event.preventDefault();
      readOn();
    };
    at.addEventListener('keydown', onKeyDown);
    return () => at.removeEventListener('keydown', onKeyDown);
  });
}
