import type { Text } from '../../model/language.ts';

/** What looking back consists of, in the order in which it is gone through. */
export const chapters = {
  course: { nl: 'Hoe het tussen jullie ging', en: 'How it went between you' },
  choices: { nl: 'Jouw keuzes', en: 'Your choices' },
  profile: { nl: 'Wat je gaf en wat je hield', en: 'What you gave and what you kept' },
  'what-if': { nl: 'En als je iets anders had gezegd?', en: 'And if you had said something else?' },
  journal: { nl: 'Om over na te denken', en: 'Something to think about' },
  tomorrow: { nl: 'Eén ding voor morgen', en: 'One thing for tomorrow' },
} satisfies Readonly<Record<string, Text>>;

type ChapterId = keyof typeof chapters;

/** The chapter by that name, if there is one, or still is. */
export function chapterOf(name: string | undefined): ChapterId | undefined {
  return (Object.keys(chapters) as readonly ChapterId[]).find((id) => id === name);
}
