import type { MistakeDocument } from './document.ts';
import { changed } from './example.ts';

/** What can be wrong with a line that silences a message. */
export const silenceMistakes = {
  S900: {
    severity: 'warning',
    title: { nl: 'Negeren zonder reden', en: 'Ignoring without a reason' },
    what: { nl: 'Hier staat niet waarom {code} genegeerd wordt.', en: 'This does not say why {code} is ignored.' },
    consequence: { nl: 'De melding blijft staan; wie dit later leest, weet anders niet of het klopt.', en: 'The message stays; otherwise whoever reads this later would not know whether it is right.' },
    remedy: { nl: 'Schrijf de reden erachter: “// negeer {code}: …”.', en: 'Write the reason behind it: “// ignore {code}: …”.' },
    examples: [changed({ more: '\n## thuis\n-> afloop\n⟦// negeer S083⟧\n## tuin\nHet gras is nat.\n-> afloop\n' })],
  },
  S901: {
    severity: 'warning',
    title: { nl: 'Negeren van niets', en: 'Ignoring nothing' },
    what: { nl: 'Er is hier geen melding {code} om te negeren.', en: 'There is no message {code} here to ignore.' },
    consequence: { nl: 'Deze regel doet niets, en verbergt later misschien iets nieuws.', en: 'This line does nothing, and may hide something new later.' },
    remedy: { nl: 'Haal de regel weg, of zet hem vlak boven de regel waar de melding over gaat. Fouten zijn niet te negeren.', en: 'Take the line away, or put it just above the line the message is about. Errors can’t be ignored.' },
    examples: [changed({ more: '\n⟦// negeer S083: ooit nodig⟧\n## thuis\n-> afloop\n' })],
  },
  S902: {
    severity: 'warning',
    title: { nl: 'Onbekende melding', en: 'Unknown message' },
    what: { nl: 'De melding “{code}” bestaat niet.', en: 'There is no message “{code}”.' },
    consequence: { nl: 'Deze regel doet niets.', en: 'This line does nothing.' },
    remedy: { nl: 'Neem de code over uit de melding: een S met drie cijfers.', en: 'Copy the code from the message: an S with three digits.' },
    examples: [changed({ more: '\n⟦// negeer S999: dat weet ik⟧\n## thuis\n-> afloop\n' })],
  },
} as const satisfies Record<string, MistakeDocument>;
