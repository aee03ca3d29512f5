import type { MistakeDocument } from './document.ts';
import { changed, marked } from './example.ts';

/** What can be wrong with a field of the front matter. */
export const fieldMistakes = {
  S020: {
    severity: 'error',
    title: { nl: 'Er ontbreekt iets', en: 'Something is missing' },
    what: { nl: '“{field}” is niet ingevuld.', en: '“{field}” is not filled in.' },
    consequence: { nl: 'Zonder dit gegeven kan het scenario niet worden gespeeld.', en: 'Without it the scenario can’t be played.' },
    remedy: { nl: 'Voeg een regel “{field}: …” toe.', en: 'Add a line “{field}: …”.' },
    examples: [
      changed({ bos: '  ⟦sam⟧:\n    wie: buurjongen\n    uiterlijk: els' }),
      marked(`⟦---⟧
title: The kettle
language: en
summary: A try.
asked: See what happens.
duration: 5 minutes
persons:
  bos: {name: Mrs Bos, who: resident, look: els}
---
# Visit
setting: keuken
## begin
bos: Hello.
-> ending
# Endings
## slot: Cold
Cold.`),
    ],
  },
  S021: {
    severity: 'error',
    title: { nl: 'Onbekend gegeven', en: 'Unknown field' },
    what: { nl: '“{field}” is geen gegeven dat hier kan staan.', en: '“{field}” is not a field that can stand here.' },
    consequence: { nl: 'Wat erachter staat, doet niets.', en: 'What stands behind it does nothing.' },
    remedy: {
      nl: 'Hier kan staan: {fields}. Een eigen notitie kan op een regel die met # begint.',
      en: 'What can stand here: {fields}. A note of your own can stand on a line that begins with #.',
    },
    examples: [changed({ front: '⟦oefend⟧: luisteren' }), changed({ bos: '    ⟦leeftijd⟧: 82' })],
  },
  S022: {
    severity: 'error',
    title: { nl: 'Andere vorm verwacht', en: 'Another form expected' },
    what: { nl: '“{field}” heeft hier een andere vorm nodig: {expected}.', en: '“{field}” needs another form here: {expected}.' },
    consequence: { nl: 'Dit gegeven kan niet worden gelezen.', en: 'This field can’t be read.' },
    remedy: { nl: 'Schrijf het zoals in het voorbeeld in de handleiding.', en: 'Write it as in the example in the manual.' },
    examples: [
      changed({ front: '⟦sector⟧: [zorg, wonen]' }),
      changed({ bos: '  ⟦sam⟧: buurjongen' }),
      changed({ bos: '    ⟦ervaring⟧:\n      eerst: niet gebeld\n      later: weer niet' }),
      changed({ front: '⟦terugblik⟧:\n  - eerst: wat\n    daarna: hoe' }),
    ],
  },
  S023: {
    severity: 'error',
    title: { nl: 'Onbekend woord', en: 'Unknown word' },
    what: { nl: 'Bij “{field}” kan “{word}” niet staan.', en: '“{field}” can’t be “{word}”.' },
    consequence: { nl: 'Het gegeven wordt niet begrepen en doet niets.', en: 'It is not understood and does nothing.' },
    remedy: { nl: 'Kies uit: {words}.', en: 'Choose from: {words}.' },
    examples: [changed({ bos: '    onder druk: ⟦trekt zich trug⟧' }), changed({ scene: 'decor: keuken\nlicht: ⟦schemer⟧' })],
  },
  S024: {
    severity: 'error',
    title: { nl: 'Geen duur', en: 'Not a duration' },
    what: { nl: '“{duration}” is geen aantal minuten.', en: '“{duration}” is not a number of minutes.' },
    consequence: { nl: 'De speler weet niet hoe lang het spel duurt.', en: 'The player does not know how long the play takes.' },
    remedy: { nl: 'Schrijf bijvoorbeeld “15 minuten”.', en: 'Write “15 minutes”, for instance.' },
    examples: [marked(`---
titel: Proef
taal: nl
samenvatting: Een proef.
jij: begeleider
gevraagd: Kijk wat er gebeurt.
duur: ⟦een poosje⟧
personen:
  bos: {naam: Mevrouw Bos, wie: bewoner, uiterlijk: els}
---
# Bezoek
decor: keuken
## begin
bos: Dag.
-> afloop
# Afloop
## slot: De ketel
Koud.`)],
  },
  S025: {
    severity: 'error',
    title: { nl: 'Geen kans', en: 'Not a chance' },
    what: { nl: '“{chance}” is geen kans.', en: '“{chance}” is not a chance.' },
    consequence: { nl: 'Het toeval weet niet hoe vaak dit gebeurt.', en: 'Chance does not know how often this happens.' },
    remedy: { nl: 'Schrijf bijvoorbeeld “1 op 3” of “30%”.', en: 'Write “1 in 3” or “30%”, for instance.' },
    examples: [
      changed({ front: '  regen:\n    naam: het regent\n    kans: ⟦soms⟧' }),
      changed({ front: '  regen:\n    naam: het regent\n    kans: ⟦4 op 3⟧' }),
      changed({ front: '  regen:\n    naam: het regent\n    kans: ⟦0 op 3⟧' }),
    ],
  },
  S026: {
    severity: 'error',
    title: { nl: 'Twee keer ingevuld', en: 'Filled in twice' },
    what: { nl: '“{field}” staat er twee keer; eerder op regel {line}.', en: '“{field}” is there twice; before on line {line}.' },
    consequence: { nl: 'Het is niet duidelijk welke van de twee geldt.', en: 'It is not clear which of the two holds.' },
    remedy: { nl: 'Laat er één staan.', en: 'Keep one of them.' },
    examples: [changed({ front: 'sector: zorg\n⟦sector⟧: wonen' }), changed({ front: '⟦title⟧: Nog een titel' }), changed({ scene: 'decor: keuken\n⟦decor⟧: keuken' })],
  },
  S027: {
    severity: 'warning',
    title: { nl: 'Nog niet ingevuld', en: 'Not filled in yet' },
    what: { nl: '“{field}” is nog niet ingevuld.', en: '“{field}” has not been filled in yet.' },
    consequence: { nl: 'De speler mist dit; het scenario is wel te spelen.', en: 'The player misses this; the scenario can be played.' },
    remedy: { nl: 'Voeg een regel “{field}: …” toe.', en: 'Add a line “{field}: …”.' },
    examples: [changed({ bos: '  ⟦sam⟧:\n    naam: Sam\n    uiterlijk: els' })],
  },
  S028: {
    severity: 'error',
    title: { nl: 'Onbekend in een uiterlijk', en: 'Unknown in a look' },
    what: { nl: 'Over een uiterlijk is “{field}” niets te zeggen.', en: 'Nothing can be said about “{field}” in a look.' },
    consequence: { nl: 'Deze persoon kan zo niet worden getekend.', en: 'This person can’t be drawn like that.' },
    remedy: { nl: 'Kies uit: {names}. Wat je weglaat, kiest het spel.', en: 'Choose from: {names}. The game chooses what you leave out.' },
    examples: [changed({ bos: '  sam:\n    naam: Sam\n    wie: buurjongen\n    uiterlijk: { ⟦haren⟧: zwart }' })],
  },
  S029: {
    severity: 'error',
    title: { nl: 'Onbekend woord voor een uiterlijk', en: 'Unknown word for a look' },
    what: { nl: 'Bij “{field}” kent het spel “{word}” niet.', en: 'The game knows no “{word}” for “{field}”.' },
    consequence: { nl: 'Deze persoon kan zo niet worden getekend.', en: 'This person can’t be drawn like that.' },
    remedy: { nl: 'Kies uit: {names}.', en: 'Choose from: {names}.' },
    examples: [
      changed({ bos: '  sam:\n    naam: Sam\n    wie: buurjongen\n    uiterlijk:\n      hoofd: ⟦knott⟧' }),
      changed({ bos: '  sam:\n    naam: Sam\n    wie: buurjongen\n    uiterlijk: { kleding: ⟦groene cape⟧ }' }),
    ],
  },
} as const satisfies Record<string, MistakeDocument>;
