import type { Notes } from '../keep/kept-play.ts';
import type { Session } from '../session.ts';
import { useStore } from '../use-store.ts';

export interface Noted {
  readonly notes: Notes;
  readonly note: (notes: Notes) => void;
  /** False where the browser keeps nothing: then it lasts as long as the page. */
  readonly lasts: boolean;
}

/** What the player noted with one play, and a way to add to it. */
export function useNotes(session: Session, id: string): Noted {
  const { where } = useStore(session.keeping.state);
  return { notes: session.keeping.find(id) ?? {}, note: (notes) => void session.keeping.note(id, notes), lasts: where !== 'memory' };
}
