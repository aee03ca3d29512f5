import type { Text } from '../../model/language.ts';

export const exampleWords = {
  example: { nl: 'Voorbeeld', en: 'Example' },
  lookOn: { nl: 'Kijk mee', en: 'Watch' },
  question: { nl: 'Wat zou jij doen? In het voorbeeld gaat het zo:', en: 'What would you do? In the example it goes like this:' },
  chosen: { nl: 'Gekozen', en: 'Chosen' },
  why: { nl: 'Waarom?', en: 'Why?' },
  goOn: { nl: 'Kijk wat er gebeurt', en: 'See what happens' },
  takeOver: { nl: 'Neem het over', en: 'Take it over' },
  yourTurn: { nl: 'Nu jij', en: 'Now you' },
} satisfies Readonly<Record<string, Text>>;

/** For who listens: what is chosen in the example. */
export function chosenIs(choice: string): Text {
  return { nl: `In het voorbeeld wordt gekozen: ${choice}`, en: `In the example this is chosen: ${choice}` };
}
