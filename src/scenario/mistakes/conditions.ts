import type { MistakeDocument } from './document.ts';
import { changed } from './example.ts';

/** What can be wrong between square brackets, or behind “als:”. */
export const conditionMistakes = {
  S050: {
    severity: 'error',
    title: { nl: 'Onbekend woord in een voorwaarde', en: 'Unknown word in a condition' },
    what: { nl: '“{word}” betekent niets in een voorwaarde.', en: '“{word}” means nothing in a condition.' },
    consequence: { nl: 'Niemand weet wanneer dit geldt.', en: 'Nobody knows when this holds.' },
    remedy: {
      nl: 'Gebruik de woorden uit de tabel “Voorwaarden” in de handleiding, zoals “gehoord of verder” of “afspraak … nagekomen”.',
      en: 'Use the words of the table “Conditions” in the manual, such as “heard or further” or “agreement … kept”.',
    },
    examples: [changed({ told: 'bos [⟦gehord⟧ of verder]: Dat klopt.' }), changed({ told: 'bos [gehoord en ⟦tevreden⟧]: Dat klopt.' }), changed({ told: 'bos [gehoord ⟦graag⟧]: Dat klopt.' })],
  },
  S051: {
    severity: 'error',
    title: { nl: 'Over wie gaat dit?', en: 'Who is this about?' },
    what: { nl: 'Er staat niet bij over wie “{words}” gaat.', en: 'It does not say who “{words}” is about.' },
    consequence: { nl: 'De voorwaarde kan niet worden nagegaan.', en: 'The condition can’t be checked.' },
    remedy: { nl: 'Zet de persoon ervoor, zoals in “bos: {words}”.', en: 'Put the person in front, as in “bos: {words}”.' },
    examples: [changed({ told: '[⟦rustig⟧] De ketel fluit.' }), changed({ endings: '# Afloop\n## goed: Goed\nals: ⟦gehoord⟧\nWarm.\n## slot: De ketel\nKoud.' })],
  },
  S052: {
    severity: 'error',
    title: { nl: 'Verder of erger', en: 'Further or worse' },
    what: { nl: '“{reach}” past niet bij “{rung}”.', en: '“{reach}” does not fit “{rung}”.' },
    consequence: { nl: 'Het is niet duidelijk welke treden bedoeld zijn.', en: 'It is not clear which rungs are meant.' },
    remedy: {
      nl: 'Op de groeiende ladder is het “of verder”, op de escalerende “of erger”; bij schijninstemming hoort geen van beide.',
      en: 'On the growing ladder it is “or further”, on the escalating one “or worse”; sham consent takes neither.',
    },
    examples: [changed({ told: 'bos [weerstand ⟦of verder⟧]: Nee.' }), changed({ told: 'bos [schijninstemming ⟦of erger⟧]: Ja hoor.' })],
  },
  S053: {
    severity: 'error',
    title: { nl: 'Emotie tussen vierkante haken', en: 'Emotion between square brackets' },
    what: { nl: '“{word}” is een emotie, en geen voorwaarde.', en: '“{word}” is an emotion, not a condition.' },
    consequence: { nl: 'Deze regel zou nooit worden gezegd.', en: 'This line would never be told.' },
    remedy: { nl: 'Zet het tussen ronde haken: ({word}). Ronde haken zeggen hoe, vierkante wanneer.', en: 'Put it between round brackets: ({word}). Round brackets say how, square ones when.' },
    examples: [changed({ told: 'bos [⟦boos⟧]: Nee.' })],
  },
  S054: {
    severity: 'warning',
    title: { nl: 'Voorwaarde tussen ronde haken', en: 'Condition between round brackets' },
    what: { nl: '“{words}” lijkt een voorwaarde, maar staat tussen ronde haken.', en: '“{words}” looks like a condition but stands between round brackets.' },
    consequence: { nl: 'De speler leest het nu als aanwijzing bij de zin.', en: 'The player now reads it as a stage direction.' },
    remedy: { nl: 'Zet het tussen vierkante haken: [{words}].', en: 'Put it between square brackets: [{words}].' },
    examples: [changed({ told: 'bos (⟦gehoord of verder⟧): Dat klopt.' })],
  },
  S055: {
    severity: 'error',
    title: { nl: 'Haak niet gesloten', en: 'Bracket not closed' },
    what: { nl: 'De haak die hier begint, wordt niet gesloten met “{bracket}”.', en: 'The bracket that opens here is not closed with “{bracket}”.' },
    consequence: { nl: 'Het is niet te zien waar de zin begint.', en: 'It is not clear where the sentence begins.' },
    remedy: {
      nl: 'Zet een “{bracket}” waar de haak ophoudt; achter een spreker is dat vóór de dubbele punt.',
      en: 'Put a “{bracket}” where the bracket ends; behind a speaker that is before the colon.',
    },
    examples: [
      changed({ told: 'bos ⟦[⟧gehoord: Dat klopt.' }),
      changed({ told: 'bos ⟦(⟧boos: Nee.' }),
      changed({ told: '⟦[⟧bos: gehoord De ketel fluit.' }),
      changed({ told: '[⟦niet (bos: gehoord⟧] De ketel fluit.' }),
    ],
  },
  S056: {
    severity: 'error',
    title: { nl: 'Onvolledige voorwaarde', en: 'Incomplete condition' },
    what: { nl: 'Hier ontbreekt een deel van de voorwaarde.', en: 'Part of the condition is missing here.' },
    consequence: { nl: 'Niemand weet wanneer dit geldt.', en: 'Nobody knows when this holds.' },
    remedy: { nl: 'Vul de voorwaarde aan, of haal de haken weg.', en: 'Complete the condition, or take the brackets away.' },
    examples: [changed({ told: 'bos [⟦gehoord en⟧]: Dat klopt.' }), changed({ told: 'bos [⟦⟧]: Dat klopt.' }), changed({ told: '[⟦afspraak⟧] De ketel fluit.' })],
  },
  S057: {
    severity: 'error',
    title: { nl: 'Voorwaarde te ingewikkeld', en: 'Condition too complicated' },
    what: { nl: 'Deze voorwaarde heeft te veel haken in elkaar.', en: 'This condition has too many brackets inside each other.' },
    consequence: { nl: 'De voorwaarde wordt niet gelezen.', en: 'The condition is not read.' },
    remedy: { nl: 'Maak er een paar regels met een eenvoudige voorwaarde van.', en: 'Make it a few lines with a simple condition each.' },
    examples: [changed({ told: `[⟦${'('.repeat(25)}bos: gehoord${')'.repeat(25)}⟧] De ketel fluit.` })],
  },
  S058: {
    severity: 'error',
    title: { nl: '[anders] zonder varianten', en: '[else] without variants' },
    what: {
      nl: 'Boven deze [anders] staat geen regel van dezelfde spreker met een voorwaarde.',
      en: 'There is no line of the same speaker with a condition above this [else].',
    },
    consequence: { nl: 'Er is niets waarvan dit het andere geval is.', en: 'There is nothing this is the other case of.' },
    remedy: {
      nl: 'Zet de varianten direct onder elkaar, zonder lege regel, met dezelfde spreker; of haal [anders] weg.',
      en: 'Put the variants directly below each other, without a blank line and with the same speaker; or take [else] away.',
    },
    examples: [
      changed({ told: 'bos [⟦anders⟧]: Nee.' }),
      changed({ told: 'bos [gehoord]: Ja.\n\nbos [⟦anders⟧]: Nee.' }),
      changed({ told: 'bos [gehoord]: Ja.\nkarin [⟦anders⟧]: Nee.' }),
    ],
  },
  S059: {
    severity: 'error',
    title: { nl: 'Hoe staat het ermee?', en: 'In which state?' },
    what: { nl: 'Hier hoort een woord dat zegt hoe het met “{subject}” staat.', en: 'A word belongs here that says how “{subject}” stands.' },
    consequence: { nl: 'Niemand weet wanneer dit geldt.', en: 'Nobody knows when this holds.' },
    remedy: { nl: 'Kies uit: {words}.', en: 'Choose from: {words}.' },
    examples: [
      changed({ told: '[afspraak alarm ⟦nagekome⟧] De ketel fluit.' }),
      changed({ told: '[⟦grens⟧ gas] De ketel fluit.' }),
      changed({ told: '[jouw inbreng ⟦weg⟧] De ketel fluit.' }),
    ],
  },
} as const satisfies Record<string, MistakeDocument>;
