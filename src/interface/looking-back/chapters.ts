import { createContext } from 'preact';
import type { Text } from '../../model/language.ts';

export type ChapterId = 'course' | 'choices' | 'profile' | 'what-if' | 'journal' | 'tomorrow';

/** What looking back consists of, in the order in which it is gone through. */
export const chapters: Readonly<Record<ChapterId, Text>> = {
  course: { nl: 'Hoe het tussen jullie ging', en: 'How it went between you' },
  choices: { nl: 'Jouw keuzes', en: 'Your choices' },
  profile: { nl: 'Wat je gaf en wat je hield', en: 'What you gave and what you kept' },
  'what-if': { nl: 'En als je iets anders had gezegd?', en: 'And if you had said something else?' },
  journal: { nl: 'Om over na te denken', en: 'Something to think about' },
  tomorrow: { nl: 'Eén ding voor morgen', en: 'One thing for tomorrow' },
};

export const chapterIds = Object.keys(chapters) as readonly ChapterId[];

/** The chapter by that name; the first where there is none, or not any more. */
export function chapterOf(name: string | undefined): ChapterId {
  return chapterIds.find((id) => id === name) ?? 'course';
}

/** Where its reader is: one chapter lies open, the others wait. */
export interface Place {
  readonly chapter: ChapterId;
  /** Reading goes on at the heading of this chapter, or at something in it. */
  readonly goTo: (chapter: ChapterId, element?: string) => void;
}

export const OpenAt = createContext<Place>({ chapter: 'course', goTo: () => undefined });
