import type { MistakeDocument } from './document.ts';
import { changed, marked, type Example } from './example.ts';

const header = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n';

/** What can be wrong with a translation that lies beside a scenario. */
export const translationMistakes = {
  S410: {
    severity: 'warning',
    title: { nl: 'Nog niet alles is vertaald', en: 'Not everything is translated yet' },
    what: { nl: 'Nog te vertalen in {file}: {count} van de {total} teksten. De eerste staat hier.', en: 'Still to be translated in {file}: {count} of {total} texts. The first is here.' },
    consequence: { nl: 'Tot alles vertaald is, staat het gesprek op de pagina helemaal in de taal van het scenario.', en: 'Until everything is translated, the whole conversation is in the language of the scenario on the page.' },
    remedy: { nl: 'Geef “npx samenspel translate MAP”, en vul in {file} de lege teksten in.', en: 'Give “npx samenspel translate FOLDER”, and fill in the empty texts in {file}.' },
    examples: [translated('')],
  },
  S411: {
    severity: 'warning',
    title: { nl: 'Vertaling om na te kijken', en: 'Translation to look at again' },
    what: { nl: 'Na te kijken vertalingen in {file}, omdat het scenario veranderd is: {count}. De eerste hoort hier.', en: 'Translations to look at again in {file}, because the scenario has changed: {count}. The first belongs here.' },
    consequence: { nl: 'Tot iemand ze nakijkt, staat het gesprek op de pagina helemaal in de taal van het scenario.', en: 'Until somebody looks at them, the whole conversation is in the language of the scenario on the page.' },
    remedy: { nl: 'Kijk ze na en haal “fuzzy” weg. Poedit doet dat met “Moet bewerkt worden”.', en: 'Look at them and take “fuzzy” away. In Poedit that is “Needs work”.' },
    examples: [translated('\n#, fuzzy\nmsgctxt "title"\nmsgid "Aan de keukentafel"\nmsgstr "At the table"\n')],
  },
  S412: {
    severity: 'warning',
    title: { nl: 'Vertaling past niet meer bij het scenario', en: 'Translation no longer fits the scenario' },
    what: { nl: 'Vertalingen in {file} die bij een oudere tekst horen: {count}. De eerste tekst staat hier.', en: 'Translations in {file} that belong to an older text: {count}. The first text is here.' },
    consequence: { nl: 'Zolang dat zo is, staat het gesprek op de pagina helemaal in de taal van het scenario.', en: 'As long as that is so, the whole conversation is in the language of the scenario on the page.' },
    remedy: { nl: 'Geef “npx samenspel translate MAP”: dan worden ze aangemerkt om na te kijken.', en: 'Give “npx samenspel translate FOLDER”: they are then marked to be looked at.' },
    examples: [translated('\nmsgctxt "title"\nmsgid "Aan tafel"\nmsgstr "At the table"\n')],
  },
  S413: {
    severity: 'error',
    title: { nl: 'Geen PO-bestand', en: 'Not a PO file' },
    what: { nl: 'Deze regel hoort niet in een PO-bestand.', en: 'This line does not belong in a PO file.' },
    consequence: { nl: 'De vertaling telt niet mee: het gesprek is alleen in de taal van het scenario te spelen.', en: 'The translation does not count: the conversation can only be played in the language of the scenario.' },
    remedy: { nl: 'Herstel de regel: een tekst staat tussen "…", met \\" voor een aanhalingsteken erin. Poedit doet dat vanzelf.', en: 'Mend the line: a text stands between "…", with \\" for a quotation mark within it. Poedit does so by itself.' },
    examples: [{ ...marked(`${header}\nmsgctxt "title"\nmsgid "Aan de keukentafel"\n⟦msgstr At the kitchen table⟧\n`), kind: 'translation' }],
  },
} as const satisfies Record<string, MistakeDocument>;

/** The plain scenario with a translation beside it; what is pointed at is its title. */
function translated(entries: string): Example {
  return { source: changed({}).source, line: 2, column: 1, length: 'titel: Aan de keukentafel'.length, translation: header + entries };
}
