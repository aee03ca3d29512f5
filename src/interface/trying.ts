import type { Text } from '../model/language.ts';
import type { Move } from '../model/moves.ts';
import type { Room } from '../model/rooms.ts';

// What there is to try, in one voice: as players would say it of themselves, after one play and over all of them.

export const trying = {
  sayYours: { nl: 'Eén keer hardop zeggen wat ik er zelf van vind, ook als het schuurt.', en: 'Say once, aloud, what I think of it myself, even if it grates.' },
  nameIt: { nl: 'Eén keer benoemen wat ik liever laat liggen.', en: 'Name, once, what I would rather leave alone.' },
  askFirst: { nl: 'Eerst vragen, dan pas iets vinden.', en: 'Ask first, and only then have a view.' },
} satisfies Readonly<Record<string, Text>>;

const instead: Readonly<Partial<Record<Move, Text>>> = {
  takesOver: { nl: 'Voordat ik iets regel, vragen: ‘Zal ik dit doen, of doet u het liever zelf?’', en: 'Before I arrange something, ask: “Shall I do this, or would you rather do it yourself?”' },
  decidesOver: { nl: 'Een besluit openlaten en vragen: ‘Wat zou u doen?’', en: 'Leave a decision open and ask: “What would you do?”' },
  pressures: { nl: 'Mijn zorg zeggen zonder er een gevolg aan te hangen.', en: 'Say what worries me, with no consequence attached.' },
  hidesBehindRules: { nl: 'Een regel uitleggen met mijn eigen reden erbij.', en: 'Explain a rule, with my own reason beside it.' },
  demandsProfessionalism: { nl: 'Eerst vragen hoe het bij de ander gaat, en dan pas vertellen hoe het bij ons gaat.', en: 'Ask first how it goes on their side, and only then tell how it goes on ours.' },
  avoids: trying.nameIt,
  givesIn: trying.sayYours,
};

/** What to try instead of a move that costs somebody their say, theirs or one's own. */
export function insteadOf(move: Move): Text {
  return instead[move] ?? trying.askFirst;
}

/** What to try of the moves that leave everybody their say. */
export const tryingOut: Readonly<Partial<Record<Move, Text>>> = {
  asksOpenly: { nl: 'Een open vraag stellen over wat er voor de ander toe doet, en het dan stil laten.', en: 'Ask an open question about what matters to the other, and then leave a silence.' },
  reflects: { nl: 'Eerst teruggeven wat ik bij de ander zie, en me laten verbeteren.', en: 'First say back what I see in the other, and let them put me right.' },
  sharesConcern: { nl: 'Zeggen wat mij zorgen baart, waarom, en wat er nog open is.', en: 'Say what worries me, why, and what is still open.' },
  offersChoice: { nl: 'Twee wegen neerleggen die allebei echt kunnen, en de ander laten kiezen.', en: 'Put down two ways that are both really possible, and let the other choose.' },
  decidesTogether: { nl: 'Een afspraak maken waar van ieder iets in zit, en zeggen wie wat doet.', en: 'Make an agreement that has something of each of us in it, and say who does what.' },
};

export const openingRoom: Readonly<Record<Room, Text>> = {
  think: { nl: 'Na een vraag stil blijven tot de ander klaar is met denken.', en: 'After a question, stay silent until the other has finished thinking.' },
  speak: { nl: 'De stilste als eerste vragen hoe die het ziet.', en: 'Ask the quietest first how they see it.' },
  choose: { nl: 'Twee mogelijkheden neerleggen die voor mij allebei goed zijn.', en: 'Put down two options, both of them fine with me.' },
  decide: { nl: 'Eén besluit laten bij degene over wie het gaat.', en: 'Leave one decision with the person it is about.' },
  act: { nl: 'Vragen wat iemand zelf wil doen, voordat ik iets aanbied.', en: 'Ask what somebody wants to do themselves, before I offer anything.' },
};

const done: Readonly<Partial<Record<Move, Text>>> = {
  takesOver: { nl: 'nam je het over', en: 'you took over' },
  decidesOver: { nl: 'besliste je voor de ander', en: 'you decided for the other' },
  pressures: { nl: 'zette je druk', en: 'you put on pressure' },
  hidesBehindRules: { nl: 'liet je de regel spreken', en: 'you let the rule speak' },
  demandsProfessionalism: { nl: 'vroeg je de ander zich aan te passen', en: 'you asked the other to adapt' },
  avoids: { nl: 'ging je eromheen', en: 'you went around it' },
  givesIn: { nl: 'liet je je eigen kant los', en: 'you let go of your own side' },
};

/** Behind a place or a count: “Bij keuze 3 nam je het over”. */
export function whatYouDid(move: Move): Text {
  return done[move] ?? { nl: 'bepaalde jij het', en: 'it was you who decided' };
}
