import type { Text } from '../../model/language.ts';
import type { Added } from './keeping.ts';

export const fileWords = {
  none: {
    nl: 'Dit is geen bestand met bewaarde spellen van Samenspel. Er is niets veranderd.',
    en: 'This is not a file of kept plays from Samenspel. Nothing has changed.',
  },
  newer: {
    nl: 'Dit bestand komt uit een nieuwere versie van Samenspel. Laad de pagina opnieuw en probeer het dan nog eens. Er is niets veranderd.',
    en: 'This file comes from a newer version of Samenspel. Reload the page and try again. Nothing has changed.',
  },
  noRoom: {
    nl: 'Het bestand is in orde, maar het lukt niet om alle spellen hier te bewaren. Gooi het bestand nog niet weg.',
    en: 'The file is fine, but not all its plays can be kept here. Don’t throw the file away yet.',
  },
} satisfies Readonly<Record<string, Text>>;

/** @param missing plays that should have been in the file and could not be read */
export function broughtIn({ fresh, grown, parted, known }: Added, missing: number): Text {
  const came = fresh + parted;
  const nl = [
    came === 0 ? 'Er kwamen geen nieuwe spellen bij.' : came === 1 ? 'Er kwam één spel bij.' : `Er kwamen ${came} spellen bij.`,
    grown === 0 ? '' : grown === 1 ? 'Eén spel is aangevuld.' : `${grown} spellen zijn aangevuld.`,
    known === 0 ? '' : known === 1 ? 'Eén spel stond hier al.' : `${known} spellen stonden hier al.`,
    missing === 0 ? '' : 'Het bestand is niet heel: wat leesbaar was, is overgenomen. Bewaar het bestand.',
  ];
  const en = [
    came === 0 ? 'No new plays were added.' : came === 1 ? 'One play was added.' : `${came} plays were added.`,
    grown === 0 ? '' : grown === 1 ? 'One play was completed.' : `${grown} plays were completed.`,
    known === 0 ? '' : known === 1 ? 'One play was here already.' : `${known} plays were here already.`,
    missing === 0 ? '' : 'The file is not whole: what could be read was taken over. Keep the file.',
  ];
  const told = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
  return { nl: told(nl), en: told(en) };
}
