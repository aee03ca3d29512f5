import type { Text } from '../../model/language.ts';

/** What a player may write before the first scene; kept with the play under these names, and shown again when looking back. */
export type BeforeQuestion = 'atOnce' | 'ownCompass';

export const beforeQuestions: Readonly<Record<BeforeQuestion, Text>> = {
  atOnce: { nl: 'Wat zou jij hier als eerste doen?', en: 'What would you do here first?' },
  ownCompass: { nl: 'Iets anders, in je eigen woorden', en: 'Something else, in your own words' },
};
