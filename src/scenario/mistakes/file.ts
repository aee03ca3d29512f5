import type { MistakeDocument } from './document.ts';
import { changed, marked } from './example.ts';

/** What can be wrong with the file as a whole. */
export const fileMistakes = {
  S001: {
    severity: 'error',
    title: { nl: 'Leeg bestand', en: 'Empty file' },
    what: { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
    consequence: { nl: 'Er is niets om te spelen.', en: 'There is nothing to play.' },
    remedy: {
      nl: 'Begin met een bestaand scenario als voorbeeld en verander de tekst.',
      en: 'Start from an existing scenario and change its text.',
    },
    examples: [marked('⟦⟧\n\n')],
  },
  S002: {
    severity: 'error',
    title: { nl: 'Geen tekstbestand', en: 'Not a text file' },
    what: { nl: 'Dit is geen tekstbestand, maar bijvoorbeeld een Word-document of een plaatje.', en: 'This is not a text file but, for instance, a Word document or a picture.' },
    consequence: { nl: 'Het scenario kan niet worden gelezen.', en: 'The scenario can’t be read.' },
    remedy: {
      nl: 'Sla het scenario in je tekstverwerker op als “platte tekst” (UTF-8), met de naam scenario.md.',
      en: 'Save the scenario from your word processor as “plain text” (UTF-8), named scenario.md.',
    },
    examples: [marked('⟦⟧PK\u0003\u0004\0\0\0\0word/document.xml')],
  },
  S003: {
    severity: 'error',
    title: { nl: 'Geen kop', en: 'No front matter' },
    what: {
      nl: 'Het scenario begint niet met een regel “---”.',
      en: 'The scenario does not begin with a line “---”.',
    },
    consequence: {
      nl: 'De titel, de rol van de speler en de personen zijn niet bekend.',
      en: 'The title, the player’s role and the persons are unknown.',
    },
    remedy: {
      nl: 'Zet bovenaan een regel “---”, dan de gegevens (titel, jij, personen), en dan weer een regel “---”.',
      en: 'Put a line “---” at the top, then the details (title, you, persons), and then another line “---”.',
    },
    examples: [marked('⟦# Bezoek⟧\ndecor: keuken\n## begin\nDe ketel fluit.\n-> afloop\n# Afloop\n## slot: De ketel\nKoud.')],
  },
  S004: {
    severity: 'error',
    title: { nl: 'De kop houdt niet op', en: 'The front matter does not end' },
    what: {
      nl: 'De kop begint hier met “---”, maar er staat geen tweede regel “---” onder.',
      en: 'The front matter begins here with “---”, but there is no second line “---” below it.',
    },
    consequence: {
      nl: 'Het is niet te zien waar de gegevens ophouden en het verhaal begint.',
      en: 'It is not clear where the details end and the story begins.',
    },
    remedy: {
      nl: 'Zet een regel met alleen “---” vóór de eerste scène (# …).',
      en: 'Put a line with only “---” before the first scene (# …).',
    },
    examples: [marked(`⟦---⟧
titel: Aan de keukentafel
taal: nl
samenvatting: Mevrouw Bos woont alleen.
jij: wijkteammedewerker
gevraagd: Onderzoek samen wat er nodig is.
duur: 10 minuten
personen:
  bos: {naam: Mevrouw Bos, wie: bewoner, uiterlijk: els}
# Bezoek
decor: keuken
## begin
bos: Dag.
-> afloop
# Afloop
## slot: De ketel
Koud.`)],
  },
  S005: {
    severity: 'error',
    title: { nl: 'Onleesbare regel in de kop', en: 'Unreadable line in the front matter' },
    what: {
      nl: 'Deze regel in de kop is niet te begrijpen.',
      en: 'This line of the front matter can’t be understood.',
    },
    consequence: {
      nl: 'De gegevens in de kop kunnen niet worden gelezen; namen in het verhaal zijn daarom nog niet nagekeken.',
      en: 'The details in the front matter can’t be read; names in the story have therefore not been checked yet.',
    },
    remedy: {
      nl: 'Schrijf “naam: waarde”, spring evenveel in als de regels eromheen, en zet een waarde met vreemde tekens tussen dubbele aanhalingstekens.',
      en: 'Write “name: value”, indent it as much as the lines around it, and put a value with odd characters between double quotes.',
    },
    examples: [
      changed({ front: '⟦oefent: [keuzeruimte⟧\nsector: zorg' }),
      changed({ bos: '   ⟦ervaring: niet teruggebeld⟧' }),
    ],
  },
  S006: {
    severity: 'warning',
    title: { nl: 'Verloren letters', en: 'Lost letters' },
    what: {
      nl: 'Hier staat een teken dat niet te lezen is.',
      en: 'There is a character here that can’t be read.',
    },
    consequence: { nl: 'De speler ziet een vraagteken in plaats van bijvoorbeeld een é.', en: 'The player sees a question mark instead of, for instance, an é.' },
    remedy: {
      nl: 'Sla het bestand op als UTF-8, en kijk de letters met accenten na.',
      en: 'Save the file as UTF-8, and check the letters with accents.',
    },
    examples: [changed({ told: 'Karin drinkt caf⟦\uFFFD⟧.' })],
  },
  S007: {
    severity: 'error',
    title: { nl: 'Kop te groot', en: 'Front matter too large' },
    what: {
      nl: 'De kop is veel langer, of veel dieper genest, dan voor een scenario nodig is.',
      en: 'The front matter is far longer, or nested far deeper, than a scenario needs.',
    },
    consequence: { nl: 'De kop wordt niet gelezen.', en: 'The front matter is not read.' },
    remedy: {
      nl: 'Kijk of de tweede regel “---” op de goede plaats staat; het verhaal hoort eronder.',
      en: 'See whether the second line “---” is in its place; the story belongs below it.',
    },
    examples: [marked(`---\n⟦titel: ${'['.repeat(60)}⟧\n---\n# Bezoek\ndecor: keuken\n## begin\nDe ketel fluit.\n-> afloop\n# Afloop\n## slot: De ketel\nKoud.`)],
  },
  S008: {
    severity: 'note',
    title: { nl: 'Niet in UTF-8 bewaard', en: 'Not saved as UTF-8' },
    what: {
      nl: 'Dit bestand is bewaard als {encoding}. Het is goed gelezen, met alle accenten.',
      en: 'This file was saved as {encoding}. It was read well, accents and all.',
    },
    consequence: { nl: 'Andere programma’s kunnen de accenten verkeerd laten zien.', en: 'Other programs may show the accents wrongly.' },
    remedy: { nl: 'Kies bij “Opslaan als” voor UTF-8.', en: 'Choose UTF-8 in “Save as”.' },
    examples: [{ ...changed({}), line: 1, column: 1, length: 1, encoding: 'windows-1252' }],
  },
} as const satisfies Record<string, MistakeDocument>;
