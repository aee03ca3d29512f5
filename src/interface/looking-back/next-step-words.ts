import type { Language, Text } from '../../model/language.ts';
import { withinSentence } from '../../model/language.ts';
import { roomNames } from '../../model/rooms.ts';
import type { NextStep } from '../../play/profile/next-step.ts';
import { insteadOf, openingRoom, trying, whatYouDid } from '../trying.ts';
import { listed } from './listed.ts';

export const nextStepWords = {
  intro: {
    nl: 'Oefenen gaat het best met één klein ding in een echt gesprek. Dit zijn voorstellen uit dit gesprek. Je eigen woorden mogen ook.',
    en: 'Practice works best with one small thing in a real conversation. These are suggestions from this one. Your own words will do as well.',
  },
  question: { nl: 'Wat ga je morgen proberen?', en: 'What will you try tomorrow?' },
  own: { nl: 'Iets anders, in mijn eigen woorden', en: 'Something else, in my own words' },
  ownLabel: { nl: 'Ik ga proberen om…', en: 'I will try to…' },
  kept: { nl: 'Onthouden. Als je weer komt, vragen we hoe het ging.', en: 'Remembered. When you come back, we will ask how it went.' },
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
      return trying.sayYours;
    case 'askFirst':
      return insteadOf(step.move);
    case 'nameIt':
      return trying.nameIt;
    case 'askBehindYes':
      return { nl: 'Na een snel ja vragen: ‘Wat zou dit lastig kunnen maken?’', en: 'After a quick yes, ask: “What could make this hard?”' };
    case 'openRoom':
      return openingRoom[step.room];
    case 'carryOn':
      return { nl: 'Hetzelfde doen bij iemand bij wie het me moeite kost.', en: 'Do the same with somebody with whom it is hard for me.' };
  }
}

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
      return { nl: `${at} ${whatYouDid(step.move).nl}.`, en: `${at}, ${whatYouDid(step.move).en}.` };
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

function atChoices(turns: readonly number[], language: Language): string {
  return { nl: `Bij keuze ${listed(turns, 'nl')}`, en: `At choice ${listed(turns, 'en')}` }[language];
}
