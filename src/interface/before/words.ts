import type { Text } from '../../model/language.ts';

export const beforeWords = {
  you: { nl: 'Jij bent', en: 'You are' },
  asked: { nl: 'Wat er van je gevraagd wordt', en: 'What is asked of you' },
  there: { nl: 'Wie je tegenkomt', en: 'Who you will meet' },
  compass: { nl: 'Jouw kompas', en: 'Your compass' },
  compassAsk: {
    nl: 'Wat vind jíj hier belangrijk? Kies hooguit drie dingen die je wilt vasthouden, ook als het spannend wordt. Niemand ziet het; bij het terugkijken zie je het terug. Je mag dit overslaan.',
    en: 'What matters to you here? Pick three things at most that you want to hold on to, even when it gets tense. Nobody sees it; you will look back with it later. You may skip this.',
  },
  full: { nl: 'Dat zijn er drie. Haal er een weg als je iets anders belangrijker vindt.', en: 'That makes three. Take one away if something else matters more to you.' },
  thinkFirst: { nl: 'Denk eerst even zelf', en: 'Think for yourself first' },
  thinkFirstWhy: {
    nl: 'Schrijf in een paar woorden wat je meteen zou doen of zeggen. Het blijft op dit apparaat, en bij het terugkijken leg je het ernaast.',
    en: 'Write in a few words what you would do or say at once. It stays on this device, and when looking back you lay it beside what happened.',
  },
  beforehand: { nl: 'Dit schreef je vooraf', en: 'You wrote this beforehand' },
  begin: { nl: 'Naar binnen', en: 'Step inside' },
  stop: { nl: 'Kies een ander gesprek', en: 'Another conversation after all' },
} satisfies Readonly<Record<string, Text>>;
