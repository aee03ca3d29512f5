import type { MistakeDocument } from './document.ts';
import { changed, type Example } from './example.ts';

/** What can be wrong with the course a play takes, although every line by itself can be read. */
export const courseMistakes = {
  S110: {
    severity: 'warning',
    title: { nl: 'Rondje zonder uitgang', en: 'Loop without a way out' },
    what: {
      nl: 'Vanaf de passage “{passage}” leidt geen enkele weg nog naar de afloop.',
      en: 'From the passage “{passage}” on, no way leads to an ending any more.',
    },
    consequence: { nl: 'Wie hier komt, blijft rondjes draaien.', en: 'Whoever comes here keeps going round in circles.' },
    remedy: {
      nl: 'Geef een van de antwoorden hier een weg naar buiten, of haal “herhaalbaar” weg.',
      en: 'Give one of the options here a way out, or take “again” away.',
    },
    examples: [changed({ more: '\n## ⟦thuis⟧\nbos: Veertig jaar.\n- Hoe was dat? -> thuis\n  bos: vraagt open\n  herhaalbaar\n- En toen? -> thuis\n  bos: vraagt open\n  herhaalbaar\n' })],
  },
  S111: {
    severity: 'warning',
    title: { nl: 'Geen enkel antwoord mogelijk', en: 'No option is ever available' },
    what: { nl: 'In de passage “{passage}” kan geen enkel antwoord ooit gekozen worden.', en: 'In the passage “{passage}” no option can ever be chosen.' },
    consequence: { nl: 'De speler heeft hier niets te kiezen; het gesprek schuift meteen door.', en: 'The player has nothing to choose here; talk moves on at once.' },
    remedy: { nl: 'Haal bij minstens één antwoord de voorwaarde weg.', en: 'Take the condition away from at least one option.' },
    examples: [changed({ more: '\n## ⟦thuis⟧\nbos: Veertig jaar.\n- Hoe was dat? -> afloop\n  bos: vraagt open\n  als: afspraak alarm\n- En toen? -> afloop\n  bos: vraagt open\n  als: grens gas opgegeven\n' })],
  },
  S112: {
    severity: 'warning',
    title: { nl: 'Antwoord dat nooit kan', en: 'Option that is never available' },
    what: { nl: 'De voorwaarde van dit antwoord kan nooit gelden: {why}.', en: 'The condition of this option can never hold: {why}.' },
    consequence: { nl: 'De speler krijgt dit antwoord nooit te zien.', en: 'The player never gets to see this option.' },
    remedy: { nl: 'Verander de voorwaarde, of zorg dat ergens gebeurt waar zij naar vraagt.', en: 'Change the condition, or let what it asks for happen somewhere.' },
    examples: [
      changed({ options: '- Wat maakt dit huis voor u thuis? -> thuis\n  bos: vraagt open\n⟦- En de knop? -> thuis⟧\n  bos: vraagt open\n  als: afspraak alarm\n- Ik kom later terug. -> afloop\n  bos: ontwijkt' }),
      changed({ options: '- Wat maakt dit huis voor u thuis? -> thuis\n  bos: vraagt open\n⟦- U bent rustig en boos. -> thuis⟧\n  bos: weerspiegelt\n  als: gehoord of verder en weerstand of erger\n- Ik kom later terug. -> afloop\n  bos: ontwijkt' }),
    ],
  },
  S113: {
    severity: 'warning',
    title: { nl: 'Regel die nooit klinkt', en: 'Line that is never told' },
    what: { nl: 'Deze regel wordt nooit verteld: {why}.', en: 'This line is never told: {why}.' },
    consequence: { nl: 'De speler krijgt deze woorden nooit te lezen.', en: 'The player never gets to read these words.' },
    remedy: { nl: 'Verander de voorwaarde, of haal de regel weg.', en: 'Change the condition, or take the line away.' },
    examples: [
      changed({ told: 'De ketel fluit.\n⟦bos [afspraak alarm nagekomen]: Ik draag hem.⟧' }),
      changed({ told: 'bos [weerstand of erger]: Nee.\n⟦bos [weerstand of erger]: Laat me.⟧\nbos [anders]: Goed.' }),
    ],
  },
  S114: {
    severity: 'warning',
    title: { nl: 'Gedachte die nooit getoond wordt', en: 'Thought that is never shown' },
    what: { nl: 'Deze gedachte wordt nooit gedacht: {why}.', en: 'This thought is never thought: {why}.' },
    consequence: { nl: 'Ook bij het terugkijken gaat hij niet open.', en: 'It does not open when looking back either.' },
    remedy: { nl: 'Verander de voorwaarde, of haal de gedachte weg.', en: 'Change the condition, or take the thought away.' },
    examples: [changed({ told: 'De ketel fluit.\n⟦bos (denkt) [grens gas gehandhaafd]: Daar gaat mijn soep.⟧' })],
  },
  S115: {
    severity: 'warning',
    title: { nl: 'Wie er niet is, zegt niets', en: 'Whoever is away says nothing' },
    what: { nl: '{name} is in deze scène niet aanwezig en komt er ook niet binnen.', en: '{name} is not present in this scene, and does not come in either.' },
    consequence: { nl: 'Deze regel wordt overgeslagen.', en: 'This line is skipped.' },
    remedy: {
      nl: 'Zet de naam bij “aanwezig:” onder de kop van de scène, of laat iemand binnenkomen met “> {person} op”.',
      en: 'Put the name behind “present:” under the heading of the scene, or let them come in with “> {person} enter”.',
    },
    examples: [changed({ scene: 'decor: keuken\naanwezig: bos', told: 'De ketel fluit.\n⟦karin: Dag mam.⟧' })],
  },
  S116: {
    severity: 'warning',
    title: { nl: 'Nooit aangesproken', en: 'Never addressed' },
    what: { nl: 'Geen enkel antwoord doet iets met {name}.', en: 'No option does anything to {name}.' },
    consequence: { nl: 'Wat de speler ook kiest, de verhouding met {name} verandert alleen door wat anderen overkomt.', en: 'Whatever the player chooses, the relationship with {name} only changes by what happens to others.' },
    remedy: { nl: 'Schrijf onder een paar antwoorden een regel “{person}: …” met een handeling.', en: 'Write a line “{person}: …” with a move below some of the options.' },
    examples: [pointing('  karin:', changed({ told: 'karin: Fijn dat u er bent.' }))],
  },
  S117: {
    severity: 'warning',
    title: { nl: 'Afloop die nooit komt', en: 'Ending that never comes' },
    what: { nl: 'De voorwaarde van deze afloop kan nooit gelden: {why}.', en: 'The condition of this ending can never hold: {why}.' },
    consequence: { nl: 'Geen enkel spel eindigt zo.', en: 'No play ends like this.' },
    remedy: { nl: 'Verander de voorwaarde, of zorg dat ergens gebeurt waar zij naar vraagt.', en: 'Change the condition, or let what it asks for happen somewhere.' },
    examples: [changed({ endings: '# Afloop\n## ⟦knop: De knop⟧\nals: afspraak alarm nagekomen\nHij hangt om haar hals.\n## slot: De ketel\nKoud.' })],
  },
  S118: {
    severity: 'warning',
    title: { nl: 'Nergens gebruikt', en: 'Used nowhere' },
    what: { nl: 'Bij “{name}” hoort geen enkel antwoord, en geen enkele voorwaarde vraagt ernaar.', en: 'No option belongs to “{name}”, and no condition asks for it.' },
    consequence: { nl: 'Het staat in de kop, maar het gebeurt nooit.', en: 'It stands in the front matter, but never happens.' },
    remedy: { nl: 'Gebruik het in een antwoord of een voorwaarde, of haal het weg.', en: 'Use it in an option or a condition, or take it away.' },
    examples: [pointing('  alarm:', changed({}))],
  },
} as const satisfies Record<string, MistakeDocument>;

/** The same example, pointing at a name of the front matter. */
function pointing(line: string, { source }: Example): Example {
  return { source, line: source.split('\n').indexOf(line) + 1, column: 3, length: line.trim().length - 1 };
}
