import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Text } from '../../model/language.ts';
import { headingOf, type Place } from './place.ts';

interface Going<Id> {
  /** The first there is, where it is not given or not there any more. */
  readonly chapter: Id | undefined;
  /** Id of what gets the focus once it is there; absent where the page is only opened again. */
  readonly element?: string;
}

/** Where the reader of these chapters is. @param onGo hears to which they went */
export function useChapter<Id extends string>(chapters: Readonly<Record<Id, Text>>, first: Going<Id>, onGo?: (chapter: Id) => void): Place<Id> {
  const [going, setGoing] = useState(first);
  const chapter = going.chapter !== undefined && going.chapter in chapters ? going.chapter : firstOf(chapters);
  useEffect(() => {
    if (going.element !== undefined) document.getElementById(going.element)?.focus();
  }, [going]);
  return useMemo(() => ({
    chapters,
    chapter,
    goTo(to, element = headingOf(to)) {
      setGoing({ chapter: to, element });
      if (to !== chapter) onGo?.(to);
    },
  }), [going, chapters, chapter]);
}

function firstOf<Id extends string>(chapters: Readonly<Record<Id, Text>>): Id {
  for (const id in chapters) return id;
  throw new Error('A page of no chapters.');
}
