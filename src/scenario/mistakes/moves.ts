import type { MistakeDocument } from './document.ts';
import { changed, type Example } from './example.ts';

/** What can be wrong with the lines below an option. */
export const moveMistakes = {
  S040: {
    severity: 'error',
    title: { nl: 'Onbekende handeling', en: 'Unknown move' },
    what: { nl: '“{word}” is geen handeling.', en: '“{word}” is not a move.' },
    consequence: { nl: 'Het antwoord doet niets met deze persoon.', en: 'The option does nothing to this person.' },
    remedy: {
      nl: 'Kies een van de twaalf handelingen: beslist over, zet druk, schuilt achter regels, eist professionaliteit, neemt over, ontwijkt, geeft toe, vraagt open, weerspiegelt, deelt zorg of grens, geeft echte keuze, beslist samen.',
      en: 'Choose one of the twelve moves: decides over, pressures, hides behind rules, demands professionalism, takes over, avoids, gives in, asks openly, reflects, shares concern or limit, offers a real choice, decides together.',
    },
    examples: [below('  bos: ⟦vraagt opn⟧'), below('  bos: ⟦luistert⟧, met toestemming'), below('  ⟦bos: met toestemming⟧')],
  },
  S041: {
    severity: 'error',
    title: { nl: 'Onbekende toevoeging', en: 'Unknown addition' },
    what: { nl: '“{word}” hoort niet bij een handeling.', en: '“{word}” does not go with a move.' },
    consequence: { nl: 'Deze toevoeging doet niets.', en: 'This addition does nothing.' },
    remedy: {
      nl: 'Achter een handeling kan staan: met toestemming, herstelt, raakt: …, sterker, zwakker, opent … of sluit … met een van de vijf ruimtes (denkruimte, spreekruimte, kiesruimte, beslisruimte, handelingsruimte).',
      en: 'Behind a move can stand: with permission, repairs, touches: …, stronger, weaker, opens … or closes … with one of the five rooms (room to think, speak, choose, decide or act).',
    },
    examples: [below('  bos: vraagt open, ⟦met toesteming⟧'), below('  bos: vraagt open, ⟦opent praatruimte⟧')],
  },
  S042: {
    severity: 'error',
    title: { nl: 'Raakt iets wat niet telt', en: 'Touches something that does not matter' },
    what: { nl: '“{phrase}” staat niet bij wat voor {name} belangrijk is.', en: '“{phrase}” is not among what matters to {name}.' },
    consequence: { nl: 'Het antwoord raakt niets bij deze persoon.', en: 'The option touches nothing in this person.' },
    remedy: {
      nl: 'Gebruik precies de woorden achter “belangrijk” in de kop (daar staat nu: {phrases}), of zet deze woorden daarbij.',
      en: 'Use exactly the words behind “matters” in the front matter (listed there now: {phrases}), or add these words there.',
    },
    examples: [
      below('  bos: vraagt open, raakt: ⟦in haar eigen huis⟧'),
      below('  bos: vraagt open, raakt: ⟦een nacht doorslapen⟧'),
    ],
  },
  S043: {
    severity: 'error',
    title: { nl: 'Twee handelingen voor één persoon', en: 'Two moves for one person' },
    what: { nl: '“{word}” is een tweede handeling voor dezelfde persoon.', en: '“{word}” is a second move for the same person.' },
    consequence: { nl: 'Een antwoord doet één ding met iemand; welk van de twee is niet duidelijk.', en: 'An option does one thing to a person; which of the two is not clear.' },
    remedy: { nl: 'Houd de handeling die het zwaarst weegt, of maak er twee antwoorden van.', en: 'Keep the move that weighs most, or make it two options.' },
    examples: [below('  bos: vraagt open, ⟦geeft toe⟧'), below('  bos: vraagt open\n  ⟦bos: geeft toe⟧')],
  },
  S044: {
    severity: 'error',
    title: { nl: 'Wat gebeurt er met de grens?', en: 'What happens to the limit?' },
    what: { nl: 'Er staat niet bij wat het antwoord met de grens doet.', en: 'It does not say what the option does with the limit.' },
    consequence: { nl: 'De grens wordt niet genoemd.', en: 'The limit is not named.' },
    remedy: { nl: 'Schrijf achter een komma: legt uit, handhaaft of laat vallen.', en: 'Write behind a comma: explains, holds or drops.' },
    examples: [below('  bos: deelt grens\n  grens: ⟦gas⟧'), below('  bos: deelt grens\n  grens: gas, ⟦noemt⟧')],
  },
  S045: {
    severity: 'error',
    title: { nl: 'Onbekende regel onder een antwoord', en: 'Unknown line below an option' },
    what: { nl: '“{word}” is geen persoon en geen gegeven van een antwoord.', en: '“{word}” is neither a person nor a detail of an option.' },
    consequence: { nl: 'Deze regel doet niets.', en: 'This line does nothing.' },
    remedy: {
      nl: 'Onder een antwoord staan personen met een handeling, en verder: reden, afspraak, grens, als, herhaalbaar. Een antwoord zelf staat op één regel.',
      en: 'Below an option stand persons with a move, and also: reason, agreement, limit, if, again. The option itself stands on one line.',
    },
    examples: [below('  bos: vraagt open\n  ⟦redn⟧: Omdat het haar huis is.'), below('  bos: vraagt open\n  ⟦en dan nog iets⟧')],
  },
  S046: {
    severity: 'error',
    title: { nl: 'Jij staat aan de andere kant', en: 'You are on the other side' },
    what: { nl: 'Hier kan “jij” niet staan: het gaat over iemand met wie je speelt.', en: '“You” can’t stand here: this is about somebody you play with.' },
    consequence: { nl: 'Deze regel doet niets.', en: 'This line does nothing.' },
    remedy: {
      nl: 'Noem de persoon op wie het slaat. Over jezelf kan alleen: jouw inbreng aanwezig, verzwakt of opgegeven.',
      en: 'Name the person it applies to. About yourself there is only: your contribution present, weakened or given up.',
    },
    examples: [below('  bos: vraagt open\n  ⟦jij⟧: geeft toe'), changed({ told: '[⟦jij⟧: rustig] De ketel fluit.' })],
  },
  S060: {
    severity: 'error',
    title: { nl: 'Antwoord zonder pijl', en: 'Option without an arrow' },
    what: { nl: 'Achter dit antwoord staat niet waar het heen leidt.', en: 'This option does not say where it leads.' },
    consequence: { nl: 'De speler loopt hier vast.', en: 'The player gets stuck here.' },
    remedy: { nl: 'Zet erachter: “ -> ” en de naam van een passage.', en: 'Put behind it: “ -> ” and the name of a passage.' },
    examples: [changed({ options: '⟦- Wat maakt dit huis voor u thuis?⟧\n  bos: vraagt open\n- Dag. -> thuis\n  bos: ontwijkt' })],
  },
  S061: {
    severity: 'warning',
    title: { nl: 'Antwoord zonder zet', en: 'Option without a move' },
    what: { nl: 'Onder dit antwoord staat niet wat het met iemand doet.', en: 'Nothing below this option says what it does to anybody.' },
    consequence: { nl: 'De werkrelatie verandert er niet door; alleen het verhaal gaat verder.', en: 'The working relationship does not change; only the story goes on.' },
    remedy: { nl: 'Zet er ingesprongen onder: een persoon, een dubbele punt en een handeling.', en: 'Put below it, indented: a person, a colon and a move.' },
    examples: [changed({ options: '- ⟦Wat maakt dit huis voor u thuis?⟧ -> thuis\n- Dag. -> afloop\n  bos: ontwijkt' })],
  },
  S062: {
    severity: 'error',
    title: { nl: 'Hoort onder een antwoord', en: 'Belongs below an option' },
    what: { nl: '“{detail}” staat niet onder een antwoord.', en: '“{detail}” does not stand below an option.' },
    consequence: { nl: 'Er is geen antwoord waar dit bij hoort.', en: 'There is no option this belongs to.' },
    remedy: { nl: 'Zet deze regel ingesprongen onder een antwoord (een regel die met “- ” begint).', en: 'Put this line, indented, below an option (a line that begins with “- ”).' },
    examples: [changed({ told: '  ⟦bos: vraagt open⟧' }), changed({ told: '⟦reden⟧: Je wilt het weten.' })],
  },
} as const satisfies Record<string, MistakeDocument>;

/** The plain scenario with these lines below its first option. */
function below(lines: string): Example {
  return changed({ options: `- Dag. -> thuis\n${lines}\n- Tot later. -> afloop\n  bos: ontwijkt` });
}
