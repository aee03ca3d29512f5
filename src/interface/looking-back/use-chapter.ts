import { useEffect, useMemo, useState } from 'preact/hooks';
import { chapterOf, type ChapterId, type Place } from './chapters.ts';
import type { Noted } from './use-notes.ts';

interface Going {
  readonly chapter: ChapterId;
  /** Id of what gets the focus once it is there; absent where the page is only opened again. */
  readonly element?: string;
}

/** Where the reader of this report is. It is kept with the play: who comes back, finds it open at the same chapter. */
export function useChapter({ notes, note }: Noted, first: Going | undefined): Place {
  const [going, setGoing] = useState<Going>(first ?? { chapter: chapterOf(notes.chapter) });
  useEffect(() => {
    if (going.element !== undefined) document.getElementById(going.element)?.focus();
  }, [going]);
  return useMemo(() => ({
    chapter: going.chapter,
    goTo(chapter, element = headingOf(chapter)) {
      setGoing({ chapter, element });
      if (chapter !== going.chapter) note({ chapter });
    },
  }), [going]);
}

export function headingOf(chapter: ChapterId): string {
  return `${chapter}-title`;
}
