import type { MistakeDocument } from './document.ts';
import { changed, withScript } from './example.ts';

/** Lines that are not in their place, or not complete. */
export const lineMistakes = {
  S073: {
    severity: 'warning',
    title: { nl: 'Een naam met een woord erachter', en: 'A name with a word behind it' },
    what: { nl: '“{name} {word}” spreekt niet: de hele regel wordt verteld.', en: '“{name} {word}” does not speak: the whole line is told.' },
    consequence: { nl: 'De speler leest “{name} {word}:” als gewone tekst.', en: 'The player reads “{name} {word}:” as plain text.' },
    remedy: { nl: 'Schrijf alleen de naam, of zet tussen haakjes hoe het gezegd wordt: “{name} ({word}): …”.', en: 'Write the name only, or put between brackets how it is said: “{name} ({word}): …”.' },
    examples: [changed({ told: '⟦bos denkt⟧: Daar gaan we weer.' }), changed({ told: '⟦jij denkt⟧: Over een uur moet ik weg.' })],
  },
  S074: {
    severity: 'warning',
    title: { nl: 'Een voorwaarde midden in een zin', en: 'A condition in the middle of a sentence' },
    what: { nl: 'Midden in deze zin staat een voorwaarde: “[{condition}]”.', en: 'There is a condition in the middle of this sentence: “[{condition}]”.' },
    consequence: { nl: 'De speler leest haar als gewone tekst, en de zin wordt altijd verteld.', en: 'The player reads it as plain text, and the sentence is always told.' },
    remedy: {
      nl: 'Zet de voorwaarde voor de dubbele punt, of voor aan een vertelde regel. Schrijf eronder, met [anders], wat er anders gezegd wordt.',
      en: 'Put the condition before the colon, or at the beginning of a told line. Below it, with [else], write what is said otherwise.',
    },
    examples: [changed({ told: 'bos: Ik vind het ⟦[gehoord of verder]⟧ best.\n[bos: gehoord of verder] Stilte.' }), changed({ told: 'De pan ⟦[afspraak alarm]⟧ is weg.' })],
  },
  S063: {
    severity: 'error',
    title: { nl: 'Geen tekst', en: 'No text' },
    what: { nl: 'Op deze regel ontbreekt de tekst.', en: 'The text of this line is missing.' },
    consequence: { nl: 'De speler ziet een lege regel.', en: 'The player sees an empty line.' },
    remedy: {
      nl: 'Vul de tekst aan, of haal de regel weg. Ook bij een geluid hoort tekst, voor wie niet hoort.',
      en: 'Complete the text, or take the line away. A sound needs a text too, for those who do not hear it.',
    },
    examples: [
      changed({ told: '⟦bos (boos):⟧' }),
      changed({ told: '⟦(geluid: deurbel)⟧' }),
      changed({ options: '⟦- -> thuis⟧\n  bos: vraagt open\n- Dag. -> thuis\n  bos: ontwijkt' }),
      changed({ options: '- Dag. -> thuis\n  bos: vraagt open\n  ⟦reden⟧:\n- Dag. -> thuis\n  bos: ontwijkt' }),
      changed({ scene: 'decor: keuken\n⟦licht:⟧' }),
    ],
  },
  S064: {
    severity: 'error',
    title: { nl: 'Tekst na de antwoorden', en: 'Text after the options' },
    what: { nl: 'Deze regel staat onder de antwoorden, en hoort bij geen antwoord.', en: 'This line stands below the options and belongs to none of them.' },
    consequence: { nl: 'De speler krijgt hem nooit te zien: een passage eindigt met de antwoorden.', en: 'The player never sees it: a passage ends with its options.' },
    remedy: { nl: 'Zet de regel boven de antwoorden, of begin er een nieuwe passage mee (## naam).', en: 'Put the line above the options, or begin a new passage with it (## name).' },
    examples: [changed({ more: '⟦bos: Dat is dan dat.⟧\n\n## thuis\n-> afloop\n' })],
  },
  S065: {
    severity: 'error',
    title: { nl: 'Pijl zonder doel', en: 'Arrow that leads nowhere' },
    what: { nl: 'Achter de pijl staat geen passage.', en: 'There is no passage behind the arrow.' },
    consequence: { nl: 'De speler loopt hier vast.', en: 'The player gets stuck here.' },
    remedy: {
      nl: 'Zet achter de pijl een passage, “terug”, “volgende scène” of “afloop”.',
      en: 'Put a passage behind the arrow, or “back”, “next scene” or “ending”.',
    },
    examples: [changed({ told: '⟦->⟧' }), changed({ options: '⟦- Dag. ->⟧\n  bos: vraagt open\n- Dag. -> thuis\n  bos: ontwijkt' })],
  },
  S066: {
    severity: 'error',
    title: { nl: 'Op of af?', en: 'Enter or exit?' },
    what: { nl: 'Achter “>” hoort een persoon met “op” of “af”.', en: 'Behind “>” belongs a person with “enter” or “exit”.' },
    consequence: { nl: 'Niemand komt binnen en niemand gaat weg.', en: 'Nobody comes in and nobody leaves.' },
    remedy: { nl: 'Schrijf bijvoorbeeld “> karin af”. Jij bent er altijd.', en: 'Write “> karin exit”, for instance. You are always there.' },
    examples: [changed({ told: '⟦> karin⟧' }), changed({ told: '⟦> jij af⟧' })],
  },
  S067: {
    severity: 'error',
    title: { nl: 'Instelling op de verkeerde plaats', en: 'Setting in the wrong place' },
    what: { nl: '“{word}” hoort direct onder de kop van een scène.', en: '“{word}” belongs directly under the heading of a scene.' },
    consequence: { nl: 'Er verandert hier niets.', en: 'Nothing changes here.' },
    remedy: {
      nl: 'Zet de regel onder “# …”, vóór de eerste passage. Verandert het midden in het verhaal, begin dan een nieuwe scène.',
      en: 'Put the line under “# …”, before the first passage. If it changes in the middle of the story, begin a new scene.',
    },
    examples: [changed({ told: '⟦licht⟧: avond' }), changed({ front: '⟦decor⟧: keuken' })],
  },
  S068: {
    severity: 'error',
    title: { nl: 'Onbekende instelling', en: 'Unknown setting word' },
    what: { nl: '“{word}” is geen instelling van een scène.', en: '“{word}” is not something a scene can set.' },
    consequence: { nl: 'Wat erachter staat, doet niets.', en: 'What stands behind it does nothing.' },
    remedy: { nl: 'Onder de kop van een scène kan staan: {words}.', en: 'What can stand under the heading of a scene: {words}.' },
    examples: [changed({ scene: 'decor: keuken\n⟦lcht⟧: avond' })],
  },
  S069: {
    severity: 'error',
    title: { nl: 'Tekst buiten een passage', en: 'Text outside a passage' },
    what: { nl: 'Deze regel staat in geen enkele passage.', en: 'This line stands in no passage.' },
    consequence: { nl: 'De speler krijgt hem nooit te zien.', en: 'The player never sees it.' },
    remedy: { nl: 'Zet er een kop “## naam” boven, binnen een scène (# …).', en: 'Put a heading “## name” above it, inside a scene (# …).' },
    examples: [
      changed({ scene: 'decor: keuken\n⟦De ketel fluit, en Karin heeft haar jas nog aan.⟧' }),
      changed({ scene: 'decor: keuken\n⟦bos: Dag.⟧\nkarin: Dag.' }),
    ],
  },
  S070: {
    severity: 'error',
    title: { nl: 'Kop zonder naam', en: 'Heading without a name' },
    what: { nl: 'Deze kop heeft geen naam.', en: 'This heading has no name.' },
    consequence: { nl: 'Geen pijl kan hierheen leiden.', en: 'No arrow can lead here.' },
    remedy: { nl: 'Zet achter # een titel, en achter ## een korte naam.', en: 'Put a title behind #, and a short name behind ##.' },
    examples: [changed({ more: '\n## thuis\n-> afloop\n⟦##⟧\nKoud.\n-> afloop\n' })],
  },
  S071: {
    severity: 'error',
    title: { nl: 'Kop te diep', en: 'Heading too deep' },
    what: { nl: 'Een kop begint met # (scène) of ## (passage).', en: 'A heading begins with # (scene) or ## (passage).' },
    consequence: { nl: 'Deze kop is voor nu als passage gelezen.', en: 'This heading was read as a passage for now.' },
    remedy: { nl: 'Gebruik ## voor een passage.', en: 'Use ## for a passage.' },
    examples: [changed({ more: '\n⟦### thuis⟧\n-> afloop\n' })],
  },
  S072: {
    severity: 'error',
    title: { nl: 'Passage buiten een scène', en: 'Passage outside a scene' },
    what: { nl: 'Boven deze passage staat geen scène.', en: 'There is no scene above this passage.' },
    consequence: { nl: 'Er is geen plaats en geen tijd waarin dit gebeurt.', en: 'There is no place and no time in which this happens.' },
    remedy: { nl: 'Zet er “# Titel” boven, en daaronder “decor: …”.', en: 'Put “# Title” above it, and “setting: …” below that.' },
    examples: [withScript('## ⟦begin⟧\nDe ketel fluit.\n-> thuis\n## thuis\n-> afloop\n# Afloop\n## slot: De ketel\nKoud.')],
  },
} as const satisfies Record<string, MistakeDocument>;
