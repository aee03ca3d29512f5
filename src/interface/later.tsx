import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A screen that is fetched when it is first needed, so that the menu stays light. While it comes
 * there is nothing to see; if it never comes, `onFail` is told.
 */
export function later<P extends object>(fetch: () => Promise<ComponentType<P>>) {
  let fetched: ComponentType<P> | undefined;
  return function Later({ onFail, ...props }: P & { readonly onFail: () => void }) {
    const [, setReady] = useState(fetched !== undefined);
    useEffect(() => {
      if (fetched) return;
      fetch().then((component) => {
        fetched = component;
        setReady(true);
      }, onFail);
    }, []);
    const Fetched = fetched;
    return Fetched ? <Fetched {...(props as unknown as P)} /> : <p class="loading" aria-hidden="true" />;
  };
}
