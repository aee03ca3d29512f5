import type { Text } from '../model/language.ts';

/** What is said on every screen; what only one screen says stands beside that screen. */
export const words = {
  back: { nl: 'Terug', en: 'Back' },
  close: { nl: 'Sluiten', en: 'Close' },
  game: { nl: 'Samenspel', en: 'Samenspel' },
  notices: { nl: 'Meldingen', en: 'Messages' },
  dismiss: { nl: 'Oké, sluiten', en: 'Okay, got it' },
  interfaceLanguage: { nl: 'Taal van het spel', en: 'Language of the game' },
  about: { nl: 'Over het model', en: 'About the model' },
  privacy: { nl: 'Privacy', en: 'Privacy' },
  accessibility: { nl: 'Toegankelijkheid', en: 'Accessibility' },
  progress: { nl: 'Jouw voortgang', en: 'Your progress' },
  toMenu: { nl: 'Naar het begin', en: 'Back to the start' },
} satisfies Readonly<Record<string, Text>>;

/** Languages by their own name. */
export const languageNames = { nl: 'Nederlands', en: 'English' } as const;
