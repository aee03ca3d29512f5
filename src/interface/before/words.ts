import type { Text } from '../../model/language.ts';

export const beforeWords = {
  you: { nl: 'Jij bent', en: 'You are' },
  asked: { nl: 'Wat er van je gevraagd wordt', en: 'What is asked of you' },
  there: { nl: 'Wie je tegenkomt', en: 'Who you will meet' },
  compass: { nl: 'Jouw kompas', en: 'Your compass' },
  compassAsk: {
    nl: 'Wat vind jíj hier belangrijk? Kies wat je wilt vasthouden, ook als het spannend wordt. Niemand ziet het; bij het terugkijken zie je het terug.',
    en: 'What matters to you here? Pick what you want to hold on to, even when it gets tense. Nobody sees it; you will look back with it later.',
  },
  begin: { nl: 'Naar binnen', en: 'Step inside' },
  stop: { nl: 'Kies een ander gesprek', en: 'Another conversation after all' },
} satisfies Readonly<Record<string, Text>>;
