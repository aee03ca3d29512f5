import type { Text } from '../../model/language.ts';
import type { PersonView } from '../../play/view.ts';

export const playWords = {
  conversation: { nl: 'Het gesprek', en: 'The conversation' },
  tools: { nl: 'Hulpmiddelen', en: 'Tools' },
  sound: { nl: 'Geluid', en: 'Sound' },
  textSize: { nl: 'Tekst en instellingen', en: 'Text and settings' },
  transcript: { nl: 'Teruglezen', en: 'Reread' },
  pause: { nl: 'Pauze', en: 'Pause' },
  onward: { nl: 'Verder', en: 'Continue' },
  readAloud: { nl: 'Lees voor', en: 'Read aloud' },
  lookBack: { nl: 'Kijk terug', en: 'Look back' },
  whatDo: { nl: 'Wat doe jij?', en: 'What do you do?' },
  you: { nl: 'Jij', en: 'You' },
  innerVoice: { nl: 'In je hoofd', en: 'In your head' },
  agreement: { nl: 'De afspraak', en: 'The agreement' },
  story: { nl: 'Wat er gebeurt', en: 'What happens' },
  ending: { nl: 'Afloop', en: 'How it ends' },
  overNow: { nl: 'Het verhaal is uit. Je kunt nu terugkijken.', en: 'The story is over. You can look back now.' },
  whoIsThere: { nl: 'Wie je ziet', en: 'Who you see' },
  leaving: { nl: 'loopt weg', en: 'is walking away' },
  standing: { nl: 'staat', en: 'is standing' },
  leansIn: { nl: 'buigt naar je toe', en: 'leans towards you' },
  movedBack: { nl: 'houdt afstand', en: 'keeps a distance' },
  looksAway: { nl: 'kijkt weg', en: 'looks away' },
  transcriptEmpty: { nl: 'Er is nog niets gezegd.', en: 'Nothing has been said yet.' },
  paused: { nl: 'Even pauze', en: 'Taking a break' },
  pausedText: {
    nl: 'Neem de tijd. Wat je tot nu toe koos, is bewaard.',
    en: 'Take your time. What you have chosen so far has been kept.',
  },
  pausedUnkept: {
    nl: 'Neem de tijd. Wat je tot nu toe koos, is nog niet bewaard: het blijft zolang deze pagina open is.',
    en: 'Take your time. What you have chosen so far is not kept yet: it stays as long as this page is open.',
  },
  resume: { nl: 'Terug naar het gesprek', en: 'Back to the conversation' },
  restart: { nl: 'Opnieuw beginnen', en: 'Start again' },
  settings: { nl: 'Instellingen', en: 'Settings' },
} satisfies Readonly<Record<string, Text>>;

export function sceneOf(number: number, of: number): Text {
  return { nl: `Scène ${number} van ${of}`, en: `Scene ${number} of ${of}` };
}

export function howMany(choices: number): Text {
  return { nl: `${choices} keuzes`, en: `${choices} choices` };
}

export function choicesCount(count: number): Text {
  return { nl: `Jij bent aan de beurt: ${count} keuzes.`, en: `Your turn: ${count} choices.` };
}

/** How somebody sits or stands there, besides what their face says. */
export function bearing(person: PersonView): readonly Text[] {
  if (person.presence === 'leaving') return [playWords.leaving];
  const posture = person.presence === 'standing' ? [playWords.standing] : person.distance === 0 ? [playWords.leansIn] : person.distance === 2 ? [playWords.movedBack] : [];
  return person.facing === 'away' ? [...posture, playWords.looksAway] : posture;
}
