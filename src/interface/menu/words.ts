import type { Text } from '../../model/language.ts';
import type { PathStep } from './learning-path.ts';

export const menuWords = {
  what: {
    nl: 'Oefen een moeilijk gesprek uit je werk. Jij kiest wat je zegt; de mensen tegenover je reageren zoals mensen doen.',
    en: 'Practise a hard conversation from your work. You choose what to say; the people across the table react the way people do.',
  },
  withGroup: { nl: 'Met een groep spelen', en: 'Play with a group' },
  private: {
    nl: 'Geen account, geen punten. Wat je speelt blijft op dit apparaat.',
    en: 'No account, no scores. What you play stays on this device.',
  },
  choose: { nl: 'Kies een gesprek', en: 'Choose a conversation' },
  entry: { nl: 'goed om mee te beginnen', en: 'a good one to begin with' },
  you: { nl: 'Jij bent', en: 'You are' },
  with: { nl: 'Tegenover je', en: 'Across from you' },
  practises: { nl: 'Je oefent', en: 'You practise' },
  more: { nl: 'Met wie, en wat je oefent', en: 'With whom, and what you practise' },
  play: { nl: 'Spelen', en: 'Play' },
  goOn: { nl: 'Verder spelen', en: 'Carry on' },
  lookBack: { nl: 'Terugkijken', en: 'Look back' },
  lookOn: { nl: 'Kijk mee:', en: 'Watch:' },
  lookOnFirst: { nl: 'Eerst meekijken', en: 'Watch first' },
  endedWith: { nl: 'Het eindigde met', en: 'It ended with' },
  filters: { nl: 'Gesprekken zoeken', en: 'Find a conversation' },
  sector: { nl: 'Waar je werkt', en: 'Where you work' },
  anySector: { nl: 'Overal', en: 'Anywhere' },
  wantToPractise: { nl: 'Wat je wilt oefenen', en: 'What you want to practise' },
  anyPractice: { nl: 'Maakt niet uit', en: 'Anything' },
  showAll: { nl: 'Laat alles zien', en: 'Show all' },
  noneFits: { nl: 'Geen gesprek past bij allebei. Kies ruimer, of laat alles zien.', en: 'No conversation fits both. Choose more widely, or show all.' },
  afresh: { nl: 'Opnieuw beginnen', en: 'Start again' },
  finished: { nl: 'Je speelde dit gesprek uit.', en: 'You played this conversation to its end.' },
  otherLanguage: { nl: 'Dit gesprek is in het Engels', en: 'This conversation is in Dutch' },
  lacking: { nl: 'De vertaling kan niet gelezen worden:', en: 'The translation can’t be read:' },
  andThanks: { nl: 'en wie eraan meewerkten', en: 'and whose work is in it' },
  emptyTitle: { nl: 'Er staat nog geen gesprek klaar', en: 'There is no conversation here yet' },
  empty: {
    nl: 'Een gesprek is één tekstbestand: scenarios/naam/scenario.md. Zet er een in de map scenarios en laad deze pagina opnieuw.',
    en: 'A conversation is one text file: scenarios/name/scenario.md. Put one in the scenarios folder and reload this page.',
  },
  brokenTitle: { nl: 'Dit gesprek kan nog niet gespeeld worden', en: 'This conversation can’t be played yet' },
  brokenWhy: {
    nl: 'Er staat een fout in het bestand. De andere gesprekken doen het gewoon.',
    en: 'There is a mistake in its file. The other conversations work as usual.',
  },
  remedy: { nl: 'Wat je kunt doen', en: 'What you can do' },
  excerpt: { nl: 'Laat de regel zien', en: 'Show the line' },
} satisfies Readonly<Record<string, Text>>;

export const pathWords = {
  title: { nl: 'Jouw volgende stap', en: 'Your next step' },
  newHere: { nl: 'Voor het eerst hier?', en: 'First time here?' },
  whereYouWere: { nl: 'Verder waar je was', en: 'On from where you were' },
  ours: { nl: 'Deze volgorde hebben wij bedacht. Je mag ook gewoon een gesprek kiezen.', en: 'This order is our own idea. You may also just pick a conversation.' },
  done: { nl: 'gedaan', en: 'done' },
  seeProgress: { nl: 'Bekijk je voortgang', en: 'See your progress' },
  why: {
    lookOn: {
      nl: 'Kijk eerst een gesprek mee. Bij elke keuze staat waarom die zo gemaakt is, en je kunt het elk moment overnemen.',
      en: 'First watch a conversation. With every choice it says why it was made, and you can take it over at any moment.',
    },
    play: { nl: 'Speel nu zelf. Je kunt niets kapotmaken, en het altijd nog eens doen.', en: 'Now play yourself. You can’t break anything, and you can always do it again.' },
    another: { nl: 'Neem nu een gesprek met andere mensen. Wat werkte bij de een, werkt dat ook hier?', en: 'Now take one with other people. What worked with one, does it work here too?' },
    progress: { nl: 'Je speelde meer dan één gesprek. Kijk wat je vaak doet, en kies wat je wilt oefenen.', en: 'You have played more than one conversation. See what you do often, and pick what to practise.' },
  },
} satisfies Readonly<Record<string, Text | Readonly<Record<PathStep['kind'], Text>>>>;

export const stepNames: Readonly<Record<PathStep['kind'], Text>> = {
  lookOn: { nl: 'Meekijken', en: 'Watch one' },
  play: { nl: 'Zelf spelen', en: 'Play yourself' },
  another: { nl: 'Nog een gesprek', en: 'One more conversation' },
  progress: { nl: 'Zien wat je vaak doet', en: 'See what you often do' },
};

export function foundOf(found: number, of: number): Text {
  return { nl: `${found} van de ${of} gesprekken`, en: `${found} of ${of} conversations` };
}

export function minutes(count: number): Text {
  return { nl: `ongeveer ${count} minuten`, en: `about ${count} minutes` };
}

export function wasAt(choices: number): Text {
  if (choices === 0) return { nl: 'Je was net begonnen.', en: 'You had just begun.' };
  return { nl: `Je hebt al ${choices} ${choices === 1 ? 'keuze' : 'keuzes'} gemaakt.`, en: `You have made ${choices} ${choices === 1 ? 'choice' : 'choices'} so far.` };
}

export function whereInFile(file: string, line: number): Text {
  return { nl: `${file}, regel ${line}`, en: `${file}, line ${line}` };
}

export function moreMistakes(count: number): Text {
  return {
    nl: `En nog ${count} ${count === 1 ? 'fout' : 'fouten'} in dit bestand.`,
    en: `And ${count} more ${count === 1 ? 'mistake' : 'mistakes'} in this file.`,
  };
}
