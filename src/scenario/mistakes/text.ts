import type { MistakeDocument } from './document.ts';
import { changed } from './example.ts';

const long = 'Ik heb er lang over nagedacht wat ik u hier nu eigenlijk over moet zeggen. '.repeat(5).trim();
const hard = 'Conform de geldende indicatiestelling inventariseren wij gezamenlijk uw ondersteuningsbehoefte en participatiemogelijkheden.';

/** What can be wrong with the words themselves. */
export const textMistakes = {
  S310: {
    severity: 'warning',
    title: { nl: 'Te lang om in één keer te lezen', en: 'Too long to read at once' },
    what: { nl: 'Deze regel telt {count} tekens; in het paneel passen er ongeveer {most}.', en: 'This line has {count} characters; about {most} fit in the panel.' },
    consequence: { nl: 'Op een telefoon moet de speler schuiven om hem te lezen.', en: 'On a phone the player has to scroll to read it.' },
    remedy: { nl: 'Knip hem in twee regels: mensen praten in korte zinnen.', en: 'Cut it in two lines: people talk in short sentences.' },
    examples: [changed({ told: `⟦bos: ${long}⟧` })],
  },
  S311: {
    severity: 'warning',
    title: { nl: 'Te lang voor een antwoord', en: 'Too long for an option' },
    what: { nl: 'Dit antwoord telt {count} tekens; op een knop passen er ongeveer {most}.', en: 'This option has {count} characters; about {most} fit on a button.' },
    consequence: { nl: 'Vier zulke antwoorden passen niet samen op het scherm, en de langste valt op.', en: 'Four such options do not fit on the screen together, and the longest stands out.' },
    remedy: { nl: 'Houd het bij één of twee korte zinnen.', en: 'Keep it to one or two short sentences.' },
    examples: [changed({ options: `⟦- ${long.slice(0, 149)}? -> thuis⟧\n  bos: vraagt open\n- Ik kom later terug. -> afloop\n  bos: ontwijkt` })],
  },
  S320: {
    severity: 'note',
    title: { nl: 'Moeilijke zin van de professional', en: 'Hard sentence of the professional' },
    what: { nl: 'Wat je hier zegt is moeilijk te volgen: leesgemak {score} op een schaal van 0 tot 100 ({measure}).', en: 'What you say here is hard to follow: reading ease {score} on a scale from 0 to 100 ({measure}).' },
    consequence: { nl: 'Zo praat een formulier. Dat kan de bedoeling zijn.', en: 'This is how a form talks. That may be meant.' },
    remedy: { nl: 'Gebruik kortere woorden en zinnen, als het geen ambtelijke taal hoort te zijn.', en: 'Use shorter words and sentences, unless it should be official language.' },
    examples: [changed({ told: `⟦jij: ${hard}⟧` })],
  },
} as const satisfies Record<string, MistakeDocument>;
