import type { MistakeDocument } from './document.ts';
import { changed } from './example.ts';

/** Names that nothing in the scenario has, or that two things have. */
export const nameMistakes = {
  S010: {
    severity: 'error',
    title: { nl: 'Onbekende persoon', en: 'Unknown person' },
    what: { nl: 'De persoon “{name}” staat niet onder “personen”.', en: 'The person “{name}” is not listed under “persons”.' },
    consequence: { nl: 'Er is niemand op wie dit slaat.', en: 'There is nobody this applies to.' },
    remedy: {
      nl: 'Gebruik de naam zoals die in de kop onder “personen” staat, of voeg de persoon daar toe.',
      en: 'Use the name as it is written under “persons” in the front matter, or add the person there.',
    },
    examples: [
      changed({ options: '- Dag. -> thuis\n  ⟦bso⟧: vraagt open\n- Tot later. -> afloop\n  bos: ontwijkt' }),
      changed({ scene: 'decor: keuken\naanwezig: bos, ⟦karen⟧' }),
      changed({ told: '> ⟦buurman⟧ af' }),
      changed({ told: '[⟦buurman⟧: gehoord] De ketel fluit.' }),
      changed({ bos: '    trouw aan: [⟦karien⟧]' }),
    ],
  },
  S011: {
    severity: 'error',
    title: { nl: 'Onbekende afspraak', en: 'Unknown agreement' },
    what: { nl: 'De afspraak “{name}” staat niet onder “afspraken”.', en: 'The agreement “{name}” is not listed under “agreements”.' },
    consequence: { nl: 'Er wordt niets afgesproken, en de tijd kan niets op de proef stellen.', en: 'Nothing is agreed, and time can test nothing.' },
    remedy: { nl: 'Gebruik de korte naam uit de kop, of zet de afspraak daar onder “afspraken”.', en: 'Use the short name from the front matter, or list the agreement there under “agreements”.' },
    examples: [
      changed({ options: '- Dag. -> thuis\n  bos: beslist samen\n  afspraak: ⟦alarmm⟧\n- Tot later. -> afloop\n  bos: ontwijkt' }),
      changed({ told: '[afspraak ⟦knop⟧ nagekomen] De ketel fluit.' }),
    ],
  },
  S012: {
    severity: 'error',
    title: { nl: 'Onbekende passage', en: 'Unknown passage' },
    what: { nl: 'De passage “{name}” bestaat niet.', en: 'The passage “{name}” does not exist.' },
    consequence: { nl: 'De speler loopt hier vast.', en: 'The player gets stuck here.' },
    remedy: {
      nl: 'Verander de naam achter de pijl, of schrijf een passage “## {name}” in deze scène.',
      en: 'Change the name behind the arrow, or write a passage “## {name}” in this scene.',
    },
    examples: [
      changed({ options: '- Wat maakt dit huis thuis? -> ⟦thuiss⟧\n  bos: vraagt open\n- Dag. -> thuis\n  bos: ontwijkt' }),
      changed({ told: '-> ⟦tuin⟧ [bos: gehoord]' }),
      changed({ told: '[na ⟦tuin⟧] De ketel fluit.' }),
    ],
  },
  S013: {
    severity: 'error',
    title: { nl: 'Onbekende grens', en: 'Unknown limit' },
    what: { nl: 'De grens “{name}” staat niet onder “grenzen”.', en: 'The limit “{name}” is not listed under “limits”.' },
    consequence: { nl: 'Er wordt geen grens genoemd.', en: 'No limit is named.' },
    remedy: { nl: 'Gebruik de korte naam uit de kop, of zet de grens daar onder “grenzen”.', en: 'Use the short name from the front matter, or list the limit there under “limits”.' },
    examples: [
      changed({ options: '- Dag. -> thuis\n  bos: deelt zorg of grens\n  grens: ⟦gass⟧, legt uit\n- Tot later. -> afloop\n  bos: ontwijkt' }),
      changed({ told: '[grens ⟦stroom⟧ uitgelegd] De ketel fluit.' }),
    ],
  },
  S014: {
    severity: 'error',
    title: { nl: 'Onbekend toeval', en: 'Unknown chance' },
    what: { nl: '“{name}” staat niet onder “toeval”.', en: '“{name}” is not listed under “chances”.' },
    consequence: { nl: 'Dit kan nooit gebeuren.', en: 'This can never happen.' },
    remedy: { nl: 'Gebruik de korte naam uit de kop, of zet het daar onder “toeval” met een kans.', en: 'Use the short name from the front matter, or list it there under “chances” with its odds.' },
    examples: [changed({ told: '[toeval ⟦baterij⟧] De ketel fluit.' })],
  },
  S015: {
    severity: 'error',
    title: { nl: 'Onbekend antwoord', en: 'Unknown option' },
    what: { nl: 'Geen enkel antwoord heet “{name}”.', en: 'No option is called “{name}”.' },
    consequence: { nl: 'De voorwaarde geldt nooit.', en: 'The condition never holds.' },
    remedy: {
      nl: 'Zet achter het antwoord dat je bedoelt, na de pijl, een naam: -> passage #{name}.',
      en: 'Give the option you mean a name, behind the arrow: -> passage #{name}.',
    },
    examples: [changed({ told: '[gekozen ⟦vraagt⟧] De ketel fluit.' })],
  },
  S016: {
    severity: 'error',
    title: { nl: 'Onbekend decor', en: 'Unknown setting' },
    what: { nl: 'Het decor “{name}” bestaat niet.', en: 'The setting “{name}” does not exist.' },
    consequence: { nl: 'Er is geen plek om de scène te laten zien.', en: 'There is no place to show the scene in.' },
    remedy: { nl: 'Kies uit: {names}.', en: 'Choose from: {names}.' },
    examples: [changed({ scene: 'decor: ⟦keuke⟧' })],
  },
  S017: {
    severity: 'error',
    title: { nl: 'Onbekend uiterlijk', en: 'Unknown look' },
    what: { nl: 'Het uiterlijk “{name}” bestaat niet.', en: 'The look “{name}” does not exist.' },
    consequence: { nl: 'Deze persoon kan niet worden getekend.', en: 'This person can’t be drawn.' },
    remedy: { nl: 'Kies uit: {names}.', en: 'Choose from: {names}.' },
    examples: [changed({ bos: '  sam:\n    naam: Sam\n    wie: buurjongen\n    uiterlijk: ⟦elz⟧' })],
  },
  S018: {
    severity: 'error',
    title: { nl: 'Onbekend geluid', en: 'Unknown sound' },
    what: { nl: 'Het geluid “{name}” bestaat niet.', en: 'The sound “{name}” does not exist.' },
    consequence: { nl: 'Er is niets te horen.', en: 'There is nothing to be heard.' },
    remedy: { nl: 'Kies uit: {names}.', en: 'Choose from: {names}.' },
    examples: [
      changed({ told: 'bos (geluid: ⟦deurbell⟧): Daar zal je ze hebben.' }),
      changed({ told: '(geluid: ⟦trompet⟧) Er klinkt iets.' }),
    ],
  },
  S019: {
    severity: 'error',
    title: { nl: 'Onbekende spreker', en: 'Unknown speaker' },
    what: { nl: 'Niemand heet “{name}”: deze regel heeft geen spreker.', en: 'Nobody is called “{name}”: this line has no speaker.' },
    consequence: { nl: 'Deze regel wordt door niemand gezegd.', en: 'Nobody says this line.' },
    remedy: {
      nl: 'Gebruik een naam uit de kop. Is het vertelling, zet dan een \\ aan het begin van de regel.',
      en: 'Use a name from the front matter. If it is narration, put a \\ at the beginning of the line.',
    },
    examples: [changed({ told: '⟦bo⟧: Ik zit hier ook nog, hoor.' }), changed({ told: '⟦Buurman⟧ (boos): Zachtjes!' })],
  },
  S030: {
    severity: 'error',
    title: { nl: 'Dubbele naam', en: 'The same name twice' },
    what: {
      nl: 'De naam “{name}” ({kind}) is al gebruikt op regel {line}.',
      en: 'The name “{name}” ({kind}) was used before, on line {line}.',
    },
    consequence: { nl: 'Het is niet duidelijk welke van de twee bedoeld is.', en: 'It is not clear which of the two is meant.' },
    remedy: { nl: 'Geef een van beide een andere naam.', en: 'Give one of them another name.' },
    examples: [
      changed({ more: '\n## thuis\n-> afloop\n## ⟦thuis⟧\nNog eens.\n-> afloop\n' }),
      changed({ options: '- Dag. -> thuis #dag\n  bos: vraagt open\n- Tot later. -> afloop #⟦dag⟧\n  bos: ontwijkt' }),
      changed({ bos: '  ⟦bos⟧:\n    naam: Meneer Bos\n    wie: haar man\n    uiterlijk: els' }),
      changed({ endings: '# Afloop\n## slot: Eerst\nals: na thuis\nKoud.\n## ⟦slot⟧: Later\nWarm.' }),
    ],
  },
  S031: {
    severity: 'error',
    title: { nl: 'Gereserveerde naam', en: 'Reserved name' },
    what: { nl: '“{name}” kan geen naam zijn ({kind}): het is een woord van de scenariotaal.', en: '“{name}” can’t be a name ({kind}): it is a word of the scenario language.' },
    consequence: { nl: 'Regels met deze naam zouden twee dingen kunnen betekenen.', en: 'Lines with this name could mean two things.' },
    remedy: { nl: 'Kies een andere naam.', en: 'Choose another name.' },
    examples: [
      changed({ bos: '  ⟦jij⟧:\n    naam: Sam\n    wie: buurjongen\n    uiterlijk: els' }),
      changed({ more: '\n## thuis\n-> terug\n## ⟦terug⟧\nNog eens.\n-> afloop\n' }),
    ],
  },
  S032: {
    severity: 'error',
    title: { nl: 'Naam met vreemde tekens', en: 'A name with odd characters' },
    what: { nl: '“{name}” kan niet als korte naam worden gebruikt.', en: '“{name}” can’t be used as a short name.' },
    consequence: { nl: 'In het verhaal is de naam niet te herkennen.', en: 'The name can’t be recognised in the story.' },
    remedy: {
      nl: 'Begin met een letter en gebruik alleen letters, cijfers en streepjes, zoals “oom-jan”.',
      en: 'Begin with a letter and use only letters, digits and hyphens, as in “uncle-jan”.',
    },
    examples: [changed({ bos: '  ⟦oom jan⟧:\n    naam: Oom Jan\n    wie: haar broer\n    uiterlijk: els' }), changed({ bos: '  ⟦__proto__⟧:\n    naam: Oom Jan\n    wie: haar broer\n    uiterlijk: els' })],
  },
} as const satisfies Record<string, MistakeDocument>;
