import { useEffect, useState } from 'preact/hooks';

/** Where the stylesheets begin to take a screen for a phone's. */
const phone = '(max-width: 40rem)';

/** Whether this is a screen on which pages are long. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(phone).matches);
  useEffect(() => {
    const query = matchMedia(phone);
    const tell = (): void => setNarrow(query.matches);
    query.addEventListener('change', tell);
    return () => query.removeEventListener('change', tell);
  }, []);
  return narrow;
}
