import { height, type LimitState, type Rung } from '../../model/ladder.ts';
import { withinSentence, type Text } from '../../model/language.ts';
import { counted } from '../counted.ts';

export const lookingBackWords = {
  title: { nl: 'Terugkijken', en: 'Looking back' },
  ended: { nl: 'Zo liep het af', en: 'How it ended' },
  ownTitle: { nl: 'Eerst jij', en: 'You first' },
  ownIntro: {
    nl: 'Voordat je ziet wat er bij de anderen speelde: hoe zie jij het zelf?',
    en: 'Before you see what went on inside the others: how do you see it yourself?',
  },
  turningPoint: { nl: 'Waar draaide het gesprek, volgens jou?', en: 'Where did the conversation turn, do you think?' },
  nextQuestion: { nl: 'Volgende vraag', en: 'Next question' },
  noTurningPoint: { nl: 'Ik zie geen duidelijk keerpunt', en: 'I see no clear turning point' },
  show: { nl: 'Laat zien wat er bij hen speelde', en: 'Show what went on inside them' },
  skip: { nl: 'Sla dit over', en: 'Skip this' },
  ownAgain: { nl: 'Mijn eigen kijk aanpassen', en: 'Change my own view' },
  courseIntro: {
    nl: 'Zo ging het tussen jou en ieder van hen, keuze na keuze. Kies een punt om te zien wat er gebeurde. Het is een model van mensen: lees het als een gesprekspartner, niet als een rapport.',
    en: 'This is how you and each of them worked together, choice by choice. Pick a point to see what happened. It is a model of people: read it as a conversation partner, not as a verdict.',
  },
  legendGrowing: { nl: 'het groeit', en: 'it grows' },
  legendEscalating: { nl: 'het loopt vast', en: 'it gets stuck' },
  legendSham: { nl: 'schijninstemming: ja zeggen, nee doen', en: 'sham consent: saying yes, meaning no' },
  legendTime: { nl: 'wat er daarna gebeurde', en: 'what happened afterwards' },
  legendYours: { nl: 'jouw keerpunt', en: 'your turning point' },
  start: { nl: 'begin', en: 'start' },
  timeDid: { nl: 'tussen twee bezoeken', en: 'between two visits' },
  asTable: { nl: 'Bekijk als tabel', en: 'See it as a table' },
  moment: { nl: 'Keuze', en: 'Choice' },
  relation: { nl: 'Samenspel', en: 'Working together' },
  trust: { nl: 'Vertrouwen in jou', en: 'Trust in you' },
  tension: { nl: 'Spanning', en: 'Tension' },
  youThought: { nl: 'Jij dacht:', en: 'You thought:' },
  endedAs: { nl: 'In het model:', en: 'In the model:' },
  biggest: { nl: 'Volgens het model veranderde er het meest bij', en: 'According to the model, most changed at' },
  choicesIntro: { nl: 'Open een keuze om te zien wat die deed, en wat er niet werd gezegd.', en: 'Open a choice to see what it did, and what was left unsaid.' },
  said: { nl: 'Wat er gezegd werd', en: 'What was said' },
  you: { nl: 'Jij', en: 'You' },
  yourReason: { nl: 'Waarom iemand dit kiest', en: 'Why somebody would choose this' },
  did: { nl: 'Wat het deed', en: 'What it did' },
  saw: { nl: 'zag wat je bij de ander deed', en: 'saw what you did to the other' },
  permission: { nl: 'met toestemming', en: 'with permission' },
  repair: { nl: 'herstelt', en: 'repairs' },
  trustUp: { nl: 'Vertrouwen in jou groeide', en: 'Trust in you grew' },
  trustDown: { nl: 'Vertrouwen in jou zakte', en: 'Trust in you dropped' },
  opened: { nl: 'Ging open:', en: 'Opened:' },
  closed: { nl: 'Ging dicht:', en: 'Closed:' },
  own: { nl: 'Je eigen inbreng', en: 'Your own contribution' },
  ownIntroduced: {
    nl: 'Ook wat jij vindt en waar jij je zorgen over maakt, telt mee. Wie steeds toegeeft, raakt dat kwijt.',
    en: 'What you think and what worries you count as well. Whoever keeps giving in loses that.',
  },
  ownAtEnd: { nl: 'Je eigen inbreng was aan het eind:', en: 'At the end, your own contribution was:' },
  yourCourse: { nl: 'Jij: wat er van je eigen inbreng werd', en: 'You: what became of your own contribution' },
  pressure: { nl: 'Druk op jou', en: 'Pressure on you' },
  selfTrust: { nl: 'Vertrouwen in jezelf', en: 'Trust in yourself' },
  selfTrustUp: { nl: 'Vertrouwen in jezelf groeide', en: 'Trust in yourself grew' },
  selfTrustDown: { nl: 'Vertrouwen in jezelf zakte', en: 'Trust in yourself dropped' },
  limit: { nl: 'De grens', en: 'The limit' },
  opening: { nl: 'Nog voor je iets zei', en: 'Before you had said a word' },
  unspoken: { nl: 'Niet uit\u00ADgesproken', en: 'Left unsaid' },
  elsewhere: { nl: 'Wat je ook had kunnen doen', en: 'What else you could have done' },
  compare: { nl: 'Leg ernaast', en: 'Compare' },
  thoughtHelped: { nl: 'je gedachte ervoor hielp', en: 'your thought before it helped' },
  thoughtHindered: { nl: 'je gedachte ervoor hinderde', en: 'your thought before it hindered' },
  inYourHead: { nl: 'In je hoofd', en: 'In your head' },
  elsewhereNote: { nl: 'Erachter staat hoe het op dat moment was aangekomen.', en: 'Behind each: how it would have landed at that moment.' },
  unchanged: { nl: 'geen stap vooruit of terug', en: 'no step forward or back' },
  playFrom: { nl: 'Maak deze keuze opnieuw', en: 'Make this choice again' },
  agreementsTitle: { nl: 'De afspraken', en: 'The agreements' },
  noAgreements: { nl: 'Er is niets afgesproken.', en: 'Nothing was agreed.' },
  untested: { nl: 'de tijd moet het nog uitwijzen', en: 'time has yet to tell' },
  room: { nl: 'Ruimte', en: 'Room' },
  roomTo: { nl: 'werd', en: 'became' },
  again: { nl: 'Begin dit gesprek opnieuw', en: 'Start this conversation afresh' },
  print: { nl: 'Druk dit verslag af', en: 'Print this report' },
  other: { nl: 'Een ander gesprek', en: 'Another conversation' },
} satisfies Readonly<Record<string, Text>>;

export function choiceNumber(turn: number): Text {
  return { nl: `keuze ${turn}`, en: `choice ${turn}` };
}

export function otherChoices(count: number): Text {
  if (count === 1) return { nl: 'één andere keuze', en: 'one other choice' };
  return { nl: `${counted(count, 'nl')} andere keuzes`, en: `${counted(count, 'en')} other choices` };
}

export function thoughtsCount(count: number): Text {
  if (count === 1) return { nl: 'één gedachte', en: 'one thought' };
  return { nl: `${counted(count, 'nl')} gedachten`, en: `${counted(count, 'en')} thoughts` };
}

export function howIsNow(name: string): Text {
  return { nl: `Waar staat ${withinSentence(name, 'nl')} aan het eind, denk je?`, en: `Where does ${name} stand at the end, do you think?` };
}

export function courseOfName(name: string): Text {
  return { nl: `${name}: hoe het ging tussen jullie`, en: `${name}: how it went between you` };
}

/** Completes a sentence that begins with a name. How somebody stands towards the work, as a player may guess it. From furthest away to closest. */
export const standings: readonly Text[] = [
  { nl: 'is afgehaakt', en: 'has dropped out' },
  { nl: 'houdt mij af', en: 'keeps me at bay' },
  { nl: 'kijkt het nog aan', en: 'is still weighing it up' },
  { nl: 'werkt mee', en: 'is taking part' },
  { nl: 'draagt het samen met mij', en: 'carries it together with me' },
];

export function levelOfTrust(trust: number): Text {
  if (trust <= 2) return { nl: 'weinig', en: 'little' };
  return trust <= 5 ? { nl: 'een beetje', en: 'some' } : { nl: 'veel', en: 'a lot' };
}

/** Where a limit of law or safety stands with one person, after “De grens:”. */
export const limitNames: Readonly<Record<LimitState, Text>> = {
  geen: { nl: 'die is er niet', en: 'there is none' },
  onbenoemd: { nl: 'nog niet genoemd', en: 'not named yet' },
  uitgelegd: { nl: 'uitgelegd', en: 'explained' },
  gehandhaafd: { nl: 'uitgelegd en vastgehouden', en: 'explained and held' },
  opgegeven: { nl: 'losgelaten', en: 'let go' },
  overvallen: { nl: 'opgelegd zonder uitleg', en: 'imposed without explaining' },
};

/** Which of three ways of drawing a rung gets. */
export function kindOf(rung: Rung): 'growing' | 'escalating' | 'sham' {
  if (rung === 'schijninstemming') return 'sham';
  return height[rung] < 0 ? 'escalating' : 'growing';
}
