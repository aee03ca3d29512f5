import { useContext, useEffect, useState } from 'preact/hooks';
import { Printed } from './printed/printed.ts';

/** Where the stylesheets begin to take a screen for a phone's. */
const phone = '(max-width: 40rem)';

/** Whether this is a screen on which pages are long; undefined where it is printed for any screen. */
export function useNarrow(): boolean | undefined {
  const isPrinted = useContext(Printed);
  const [narrow, setNarrow] = useState(() => (isPrinted ? undefined : matchMedia(phone).matches));
  useEffect(() => {
    const query = matchMedia(phone);
    const tell = (): void => setNarrow(query.matches);
    tell();
    query.addEventListener('change', tell);
    return () => query.removeEventListener('change', tell);
  }, []);
  return narrow;
}
