import type { Text } from '../../model/language.ts';
import type { Went } from '../keep/kept-play.ts';

export const intentionWords = {
  forTomorrow: { nl: 'Voor morgen nam je je voor:', en: 'For tomorrow you meant to:' },
  meant: { nl: 'Dit nam je je voor:', en: 'You meant to try this:' },
  howWasIt: { nl: 'Hoe ging het?', en: 'How did it go?' },
  notYet: { nl: 'Nog niet gedaan', en: 'Not done yet' },
  stays: { nl: 'Geeft niet. Het blijft hier staan.', en: 'No matter. It stays here.' },
  thanks: { nl: 'Onthouden. Bij je voortgang kun je opschrijven wat je merkte.', en: 'Remembered. Under your progress you can write down what you noticed.' },
  title: { nl: 'Wat je je voornam', en: 'What you meant to try' },
  noticed: { nl: 'Wat merkte je?', en: 'What did you notice?' },
  open: { nl: 'nog te proberen', en: 'still to try' },
} satisfies Readonly<Record<string, Text>>;

/** What came of it, as the player says it. */
export const wentNames: Readonly<Record<Went, Text>> = {
  done: { nl: 'Ik heb het gedaan', en: 'I did it' },
  other: { nl: 'Het werd iets anders', en: 'It became something else' },
};
