import { useEffect, useState } from 'preact/hooks';

interface Remembering<S> {
  readonly state: S;
  subscribe(listener: (state: S) => void): () => void;
}

/** What a phone or a trainer's screen holds now, drawing the component again after every change. */
export function useStateOf<S>(source: Remembering<S>): S {
  const [state, setState] = useState(source.state);
  useEffect(() => {
    setState(source.state);
    return source.subscribe((next) => setState(next));
  }, [source]);
  return state;
}
