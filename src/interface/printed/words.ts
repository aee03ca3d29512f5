import type { Text } from '../../model/language.ts';

/** What is said while something is fetched, and when it does not come: also by a page to which the game itself has not come. */
export const waitingWords = {
  opening: { nl: 'Even laden…', en: 'Loading…' },
  disconnected: {
    nl: 'Er kon iets niet worden opgehaald. Kijk of je verbinding hebt en laad de pagina opnieuw.',
    en: 'Something could not be fetched. Check your connection and reload the page.',
  },
} satisfies Readonly<Record<string, Text>>;
