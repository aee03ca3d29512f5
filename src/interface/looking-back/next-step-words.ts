import type { Language, Text } from '../../model/language.ts';
import { withinSentence } from '../../model/language.ts';
import type { Move } from '../../model/moves.ts';
import { roomNames, type Room } from '../../model/rooms.ts';
import type { NextStep } from '../../play/profile/next-step.ts';
import { listed } from './listed.ts';

export const nextStepWords = {
  intro: {
    nl: 'Oefenen gaat het best met één klein ding in een echt gesprek. Dit zijn voorstellen uit dit gesprek. Je eigen woorden mogen ook.',
    en: 'Practice works best with one small thing in a real conversation. These are suggestions from this one. Your own words will do as well.',
  },
  question: { nl: 'Wat ga je morgen proberen?', en: 'What will you try tomorrow?' },
  own: { nl: 'Iets anders, in mijn eigen woorden', en: 'Something else, in my own words' },
  ownLabel: { nl: 'Ik ga proberen om…', en: 'I will try to…' },
  kept: { nl: 'Onthouden. Het staat hier als je weer terugkijkt.', en: 'Remembered. It is here when you look back again.' },
  keptForNow: { nl: 'Onthouden zolang deze pagina open is: je browser laat niets bewaren.', en: 'Remembered as long as this page is open: your browser lets nothing be kept.' },
  because: { nl: 'Waarom dit?', en: 'Why this?' },
} satisfies Readonly<Record<string, Text>>;

/** What to try, as the player would say it of themselves. */
export function stepText(step: NextStep): Text {
  switch (step.kind) {
    case 'nameLimit':
      return { nl: 'Een grens eerst uitleggen: wat vaststaat, waarom, en wat er nog open is.', en: 'Explain a limit first: what is fixed, why, and what is still open.' };
    case 'comeBack':
      return step.tooEarly
        ? { nl: 'Eerst de spanning laten zakken, en dan terugkomen op wat misging.', en: 'Let the tension drop first, and then come back to what went wrong.' }
        : { nl: 'Terugkomen op wat misging: mijn eigen aandeel noemen, en vragen wat het deed.', en: 'Come back to what went wrong: name my own part, and ask what it did.' };
    case 'sayYours':
      return { nl: 'Eén keer hardop zeggen wat ik er zelf van vind, ook als het schuurt.', en: 'Say once, aloud, what I think of it myself, even if it grates.' };
    case 'askFirst':
      return askingFirst[step.move] ?? { nl: 'Eerst vragen, dan pas iets vinden.', en: 'Ask first, and only then have a view.' };
    case 'nameIt':
      return { nl: 'Eén keer benoemen wat ik liever laat liggen.', en: 'Name, once, what I would rather leave alone.' };
    case 'askBehindYes':
      return { nl: 'Na een snel ja vragen: ‘Wat zou dit lastig kunnen maken?’', en: 'After a quick yes, ask: “What could make this hard?”' };
    case 'openRoom':
      return openingRoom[step.room];
    case 'carryOn':
      return { nl: 'Hetzelfde doen bij iemand bij wie het me moeite kost.', en: 'Do the same with somebody with whom it is hard for me.' };
  }
}

const askingFirst: Readonly<Partial<Record<Move, Text>>> = {
  takesOver: { nl: 'Voordat ik iets regel, vragen: ‘Zal ik dit doen, of doet u het liever zelf?’', en: 'Before I arrange something, ask: “Shall I do this, or would you rather do it yourself?”' },
  decidesOver: { nl: 'Een besluit openlaten en vragen: ‘Wat zou u doen?’', en: 'Leave a decision open and ask: “What would you do?”' },
  pressures: { nl: 'Mijn zorg zeggen zonder er een gevolg aan te hangen.', en: 'Say what worries me, with no consequence attached.' },
  hidesBehindRules: { nl: 'Een regel uitleggen met mijn eigen reden erbij.', en: 'Explain a rule, with my own reason beside it.' },
  demandsProfessionalism: { nl: 'Eerst vragen hoe het bij de ander gaat, en dan pas vertellen hoe het bij ons gaat.', en: 'Ask first how it goes on their side, and only then tell how it goes on ours.' },
};

const openingRoom: Readonly<Record<Room, Text>> = {
  think: { nl: 'Na een vraag stil blijven tot de ander klaar is met denken.', en: 'After a question, stay silent until the other has finished thinking.' },
  speak: { nl: 'De stilste als eerste vragen hoe die het ziet.', en: 'Ask the quietest first how they see it.' },
  choose: { nl: 'Twee mogelijkheden neerleggen die voor mij allebei goed zijn.', en: 'Put down two options, both of them fine with me.' },
  decide: { nl: 'Eén besluit laten bij degene over wie het gaat.', en: 'Leave one decision with the person it is about.' },
  act: { nl: 'Vragen wat iemand zelf wil doen, voordat ik iets aanbied.', en: 'Ask what somebody wants to do themselves, before I offer anything.' },
};

/** Where it comes from in this play. */
export function stepReason(step: NextStep, nameOf: (person: string) => string, language: Language): string {
  const at = step.turns.length > 0 ? atChoices(step.turns, language) : undefined;
  const name = 'person' in step ? withinSentence(nameOf(step.person), language) : '';
  return reasonOf(step, { at, name })[language];
}

interface Filled {
  readonly at: string | undefined;
  readonly name: string;
}

function reasonOf(step: NextStep, { at = '', name }: Filled): Text {
  switch (step.kind) {
    case 'nameLimit':
      return {
        overvallen: { nl: `${at} kwam de grens voor ${name} uit de lucht vallen.`, en: `${at}, the limit came out of the blue for ${name}.` },
        opgegeven: { nl: `${at} liet je de grens los.`, en: `${at}, you let go of the limit.` },
        onbenoemd: { nl: 'De grens is in dit gesprek niet op tafel gekomen.', en: 'In this conversation the limit never came to the table.' },
      }[step.state];
    case 'comeBack':
      return step.tooEarly
        ? { nl: `${at} liep het vast met ${name}. Je probeerde het goed te maken toen de spanning nog hoog was.`, en: `${at}, it got stuck with ${name}. You tried to mend it while tension was still high.` }
        : { nl: `${at} liep het vast met ${name}, en dat bleef zo.`, en: `${at}, it got stuck with ${name}, and it stayed so.` };
    case 'sayYours':
      return { nl: `${at} liet je je eigen zorg vallen.`, en: `${at}, you dropped your own concern.` };
    case 'askFirst':
      return { nl: `${at} ${didThen[step.move]?.nl ?? 'bepaalde jij het'}.`, en: `${at}, ${didThen[step.move]?.en ?? 'it was you who decided'}.` };
    case 'nameIt':
      return { nl: `${at} ging je eromheen.`, en: `${at}, you went around it.` };
    case 'askBehindYes':
      return { nl: `${at} kwam er een ja dat geen ja was.`, en: `${at}, there came a yes that was none.` };
    case 'openRoom':
      return { nl: `De ${roomNames[step.room].nl} van ${name} was aan het eind nog dicht.`, en: `In the end, ${name} still had no ${roomNames[step.room].en}.` };
    case 'carryOn':
      return { nl: 'In dit gesprek vond het model niets dat je eerst zou moeten goedmaken.', en: 'In this conversation the model found nothing that you would have to mend first.' };
  }
}

const didThen: Readonly<Partial<Record<Move, Text>>> = {
  takesOver: { nl: 'nam je het over', en: 'you took over' },
  decidesOver: { nl: 'besliste je voor de ander', en: 'you decided for the other' },
  pressures: { nl: 'zette je druk', en: 'you put on pressure' },
  hidesBehindRules: { nl: 'liet je de regel spreken', en: 'you let the rule speak' },
  demandsProfessionalism: { nl: 'vroeg je de ander zich aan te passen', en: 'you asked the other to adapt' },
};

function atChoices(turns: readonly number[], language: Language): string {
  return { nl: `Bij keuze ${listed(turns, 'nl')}`, en: `At choice ${listed(turns, 'en')}` }[language];
}
