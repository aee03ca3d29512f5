import type { MistakeDocument } from './document.ts';
import { marked, type Example } from './example.ts';

/** What can be wrong with the facilitator's guide that lies beside a scenario. */
export const guideMistakes = {
  S420: {
    severity: 'error',
    title: { nl: 'Gids zonder titel', en: 'Guide without a title' },
    what: { nl: 'De gids heeft geen titel.', en: 'The guide has no title.' },
    consequence: { nl: 'Wie een groep begeleidt, ziet niet waar dit over gaat.', en: 'Whoever leads a group does not see what this is about.' },
    remedy: { nl: 'Begin het bestand met een regel als “# Gids bij De brief”.', en: 'Begin the file with a line such as “# Guide to The letter”.' },
    examples: [guide('⟦Speel dit met de hele groep.⟧\n\n## Bij begin\nVraag: Wat zie je?')],
  },
  S421: {
    severity: 'error',
    title: { nl: 'Gids bij een onbekende passage', en: 'Guide at an unknown passage' },
    what: { nl: 'De passage “{name}” bestaat niet in het scenario.', en: 'There is no passage “{name}” in the scenario.' },
    consequence: { nl: 'Deze pauze komt nooit in beeld.', en: 'This pause is never shown.' },
    remedy: { nl: 'Gebruik de naam zoals die in het scenario achter ## staat.', en: 'Use the name as it stands behind ## in the scenario.' },
    examples: [guide('# De ketel\n\n## Bij ⟦thus⟧\nVraag: Wat zie je?')],
  },
  S422: {
    severity: 'error',
    title: { nl: 'Onbekend kopje in de gids', en: 'Unknown heading in the guide' },
    what: { nl: 'Het kopje “{name}” heeft een gids niet.', en: 'A guide has no heading “{name}”.' },
    consequence: { nl: 'Wat eronder staat, komt nergens in beeld.', en: 'What stands under it is never shown.' },
    remedy: { nl: 'Kies “## Bij” met de naam van een passage, “## Na afloop” of “## Bronnen”.', en: 'Choose “## At” with the name of a passage, “## Afterwards” or “## Sources”.' },
    examples: [guide('# De ketel\n\n## ⟦Na aflop⟧\nVraag: Wat zie je?')],
  },
  S423: {
    severity: 'warning',
    title: { nl: 'Pauze zonder inhoud', en: 'Pause with nothing in it' },
    what: { nl: 'Bij “{name}” staat geen pauze en geen vraag.', en: 'There is no pause and no question at “{name}”.' },
    consequence: { nl: 'De groep weet niet waarom het spel even stilstaat.', en: 'The group does not know why the game stands still.' },
    remedy: { nl: 'Begin een alinea met “Pauzeer:” of met “Vraag:”.', en: 'Begin a paragraph with “Pause:” or with “Ask:”.' },
    examples: [guide('# De ketel\n\n## ⟦Bij thuis⟧\nHier wordt het stil.')],
  },
  S424: {
    severity: 'error',
    title: { nl: 'Kopje dat twee keer voorkomt', en: 'Heading that comes twice' },
    what: { nl: 'Het kopje “{name}” staat al op regel {line}.', en: 'The heading “{name}” stands on line {line} already.' },
    consequence: { nl: 'Alleen het eerste komt in beeld.', en: 'Only the first is shown.' },
    remedy: { nl: 'Zet wat bij elkaar hoort onder één kopje.', en: 'Put what belongs together under one heading.' },
    examples: [guide('# De ketel\n\n## Bij thuis\nVraag: Wat zie je?\n\n## ⟦bij thuis⟧\nVraag: En nu?')],
  },
  S425: {
    severity: 'warning',
    title: { nl: 'Woord voor de dubbele punt', en: 'Word before the colon' },
    what: { nl: 'Aan “{name}:” is geen pauze en geen vraag te herkennen.', en: '“{name}:” is neither a pause nor a question.' },
    consequence: { nl: 'De alinea is een gewone opmerking voor de begeleider.', en: 'The paragraph is an ordinary note for the facilitator.' },
    remedy: { nl: 'Schrijf “Pauzeer:” of “Vraag:”.', en: 'Write “Pause:” or “Ask:”.' },
    examples: [guide('# De ketel\n\n## Bij thuis\nVraag: Wat zie je?\n\n⟦Vrag⟧: En nu?')],
  },
} as const satisfies Record<string, MistakeDocument>;

/** A guide beside the plain scenario; the mistake stands between ⟦ and ⟧. */
function guide(text: string): Example {
  return { ...marked(text), kind: 'guide' };
}
