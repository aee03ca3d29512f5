import type { LimitState } from '../model/ladder.ts';
import { rungNames } from '../model/ladder.ts';
import type { Language, Text } from '../model/language.ts';
import { roomNames } from '../model/rooms.ts';
import type { Phenomenon } from '../play/explore/statistics/coverage.ts';
import type { Hint } from '../play/explore/statistics/hints.ts';

/** What `stats` says, in Dutch and English. Gaps in braces. */
export const statsWords = {
  badFormat: { nl: '--format is text, markdown, csv of json, geen “{format}”.', en: '--format is text, markdown, csv or json, not “{format}”.' },
  badSeed: { nl: '--seed verwacht een heel getal van 0 tot 4294967295, geen “{seed}”.', en: '--seed takes a whole number from 0 to 4294967295, not “{seed}”.' },
  about: {
    nl: 'Cijfers over {plays} spellen van elke gewoonte per scenario (--seed {seed}). Ze zeggen iets over de tekst, niet over mensen.',
    en: 'Figures of {plays} plays of each habit for each scenario (--seed {seed}). They say something about the script, not about people.',
  },
  lengths: { nl: 'Lengte', en: 'Length' },
  lengthsNote: {
    nl: 'Gemiddeld per spel. Minuten: 200 woorden per minuut (stil lezen van proza gaat met 238, Brysbaert 2019) en tien seconden per keuze; dat verschil en die seconden zijn aannames.',
    en: 'On average in a play. Minutes: 200 words a minute (silent reading of prose runs at 238, Brysbaert 2019) and ten seconds for each choice; that difference and those seconds are assumptions.',
  },
  hints: { nl: 'Verraadt een antwoord zich?', en: 'Does an answer give itself away?' },
  hintsNote: {
    nl: 'Het beste antwoord is op dat moment minstens een kwart trede meer waard dan elk ander (zie docs/prove.md). Bovenkans: standaardafwijkingen boven toeval; boven 2 is het geen toeval meer. Beleefd: geteld met een eigen woordenlijst. De volgorde is die van het bestand; het spel schudt.',
    en: 'The best answer is, at that moment, worth at least a quarter of a rung more than any other (see docs/prove.md). Above: standard deviations above chance; beyond 2 it is hardly accident. Politeness is counted with a word list of ours. Order is that of the file; the game shuffles.',
  },
  offered: { nl: 'Wat er te doen valt', en: 'What can be done' },
  offeredNote: { nl: 'Deel van de keuzemomenten waarop een handeling te kiezen is tegen wie wordt aangesproken.', en: 'Share of the moments of choice at which a move can be made towards whoever is addressed.' },
  endings: { nl: 'Waar gewoontes uitkomen', en: 'Where habits come out' },
  reading: { nl: 'Leesbaarheid', en: 'Reading level' },
  readingNote: {
    nl: 'Nederlands: Flesch-Douma (1960); Engels: Flesch (1948). 0 is heel moeilijk, 100 heel makkelijk; korte gesproken zinnen komen daarboven uit.',
    en: 'Dutch: Flesch-Douma (1960); English: Flesch (1948). 0 is very hard, 100 very easy; short spoken sentences come out above that.',
  },
  coverage: { nl: 'Wat er te beleven is', en: 'What there is to live through' },
  coverageNote: { nl: 'De passage waar het het vaakst gebeurt, en in welk deel van alle spellen.', en: 'The passage in which it happens most often, and in what share of all plays.' },
  anger: { nl: 'Wie er boos wordt', en: 'Who gets angry' },
  angerNote: { nl: 'Deel van de spellen waarin iemand tot conflict of agressie komt, of iets zegt met een boos gezicht.', en: 'Share of the plays in which somebody comes to conflict or aggression, or says something with an angry face.' },
  groups: { nl: 'Boosheid per groep', en: 'Anger by group' },
  groupsNote: { nl: 'Gemiddeld over personen; huid naar de helderheid waarmee de figuur getekend is.', en: 'Mean over persons; skin by the lightness in which the figure is drawn.' },
  scenario: { nl: 'scenario', en: 'scenario' },
  habit: { nl: 'gewoonte', en: 'habit' },
  choices: { nl: 'keuzes', en: 'choices' },
  told: { nl: 'woorden verteld', en: 'words told' },
  read: { nl: 'met de antwoorden', en: 'with the options' },
  minutes: { nl: 'minuten', en: 'minutes' },
  best: { nl: 'het beste antwoord is', en: 'the best answer is' },
  sets: { nl: 'keuzes bekeken', en: 'choices looked at' },
  found: { nl: 'deel', en: 'share' },
  chance: { nl: 'bij toeval', en: 'by chance' },
  above: { nl: 'bovenkans', en: 'above' },
  move: { nl: 'handeling', en: 'move' },
  ending: { nl: 'afloop', en: 'ending' },
  you: { nl: 'wat jij zegt', en: 'what you say' },
  all: { nl: 'alles wat verteld wordt', en: 'all that is told' },
  met: { nl: 'te beleven', en: 'met' },
  person: { nl: 'persoon', en: 'person' },
  look: { nl: 'uiterlijk', en: 'look' },
  pressure: { nl: 'onder druk', en: 'under pressure' },
  group: { nl: 'groep', en: 'group' },
  persons: { nl: 'personen', en: 'persons' },
  she: { nl: 'vrouwen en meisjes', en: 'women and girls' },
  he: { nl: 'mannen en jongens', en: 'men and boys' },
  they: { nl: 'anderen', en: 'others' },
  light: { nl: 'lichte huid', en: 'light skin' },
  brown: { nl: 'bruine huid', en: 'brown skin' },
  dark: { nl: 'donkere huid', en: 'dark skin' },
} as const satisfies Record<string, Text>;

export const hintNames: Readonly<Record<Hint, Text>> = {
  longest: { nl: 'het langste', en: 'the longest' },
  first: { nl: 'het eerste', en: 'the first' },
  politest: { nl: 'het beleefdste', en: 'the politest' },
};

export const temperamentNames = {
  withdraws: { nl: 'trekt zich terug', en: 'withdraws' },
  fights: { nl: 'gaat ertegenin', en: 'fights' },
  complies: { nl: 'schikt zich', en: 'complies' },
} as const satisfies Record<string, Text>;

const limitNames: Readonly<Record<LimitState, Text>> = {
  geen: { nl: 'geen grens', en: 'no limit' },
  onbenoemd: { nl: 'grens onbenoemd', en: 'limit unnamed' },
  uitgelegd: { nl: 'grens uitgelegd', en: 'limit explained' },
  gehandhaafd: { nl: 'uitgelegde grens gehandhaafd', en: 'explained limit upheld' },
  opgegeven: { nl: 'grens opgegeven', en: 'limit given up' },
  overvallen: { nl: 'met een grens overvallen', en: 'limit sprung on somebody' },
};

const trustNames = {
  you: { gained: { nl: 'vertrouwen in jou gewonnen', en: 'trust in you gained' }, lost: { nl: 'vertrouwen in jou verloren', en: 'trust in you lost' } },
  self: { gained: { nl: 'zelfvertrouwen gewonnen', en: 'self-trust gained' }, lost: { nl: 'zelfvertrouwen verloren', en: 'self-trust lost' } },
} as const;

/** What a row of the coverage table is called. */
export function phenomenonName(phenomenon: Phenomenon, language: Language): string {
  switch (phenomenon.kind) {
    case 'rung':
      return rungNames[phenomenon.rung][language];
    case 'room': {
      const way = { opened: { nl: 'gaat open', en: 'opens' }, closed: { nl: 'gaat dicht', en: 'closes' } } as const;
      return `${roomNames[phenomenon.room][language]} ${way[phenomenon.way][language]}`;
    }
    case 'trust':
      return trustNames[phenomenon.in][phenomenon.way][language];
    case 'limit':
      return limitNames[phenomenon.state][language];
    case 'cameBack':
      return { nl: 'weggelopen en teruggekomen', en: 'walked away and came back' }[language];
    case 'repair':
      return { nl: 'herstel geprobeerd', en: 'repair tried' }[language];
    case 'coalition':
      return { nl: 'coalitie tegen jou', en: 'coalition against you' }[language];
  }
}
