import type { Text } from '../../../model/language.ts';

/** What the trail on paper says. */
export const reportWords = {
  nobody: { nl: 'Dit verslag telt stemmen. Wie wat koos, staat er niet in.', en: 'This report counts votes. Who chose what is not in it.' },
  option: { nl: 'Wat je kon zeggen', en: 'What could be said' },
  first: { nl: 'Eerste stemming', en: 'First vote' },
  second: { nl: 'Na het gesprek', en: 'After the talk' },
  steppedBack: { nl: 'De groep ging later terug naar deze keuze, of naar een eerdere.', en: 'Later the group went back to this choice, or to an earlier one.' },
  groups: { nl: 'De groepen', en: 'The groups' },
  group: { nl: 'Groep', en: 'Group' },
  after: { nl: 'Na keuze', en: 'After choice' },
  room: { nl: 'Ruimte', en: 'Room' },
  sawOpen: { nl: 'Kijkers: open', en: 'Observers: opened' },
  sawClose: { nl: 'Kijkers: dicht', en: 'Observers: closed' },
  model: { nl: 'In het spel', en: 'In the game' },
  opened: { nl: 'ging open', en: 'opened' },
  closed: { nl: 'ging dicht', en: 'closed' },
  same: { nl: 'bleef gelijk', en: 'stayed the same' },
} satisfies Readonly<Record<string, Text>>;
