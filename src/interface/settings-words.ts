import type { Text } from '../model/language.ts';

export const settingsWords = {
  title: { nl: 'Instellingen', en: 'Settings' },
  textSize: { nl: 'Grootte van de tekst', en: 'Size of the text' },
  motion: { nl: 'Beweging', en: 'Motion' },
  calm: { nl: 'Zo min mogelijk beweging', en: 'As little motion as possible' },
  calmNote: { nl: 'Vraagt je apparaat al om rust, dan beweegt er sowieso weinig.', en: 'If your device already asks for calm, little moves in any case.' },
  sound: { nl: 'Geluid', en: 'Sound' },
  soundOn: { nl: 'Geluid aan', en: 'Sound on' },
  music: { nl: 'Muziek', en: 'Music' },
  room: { nl: 'De ruimte om je heen', en: 'The room around you' },
  effects: { nl: 'Losse geluiden', en: 'Single sounds' },
  captions: { nl: 'Schrijf op wat er te horen is', en: 'Write down what can be heard' },
  language: { nl: 'Taal', en: 'Language' },
  languageNote: { nl: 'Een gesprek blijft in de taal waarin het geschreven is.', en: 'A conversation stays in the language it was written in.' },
} satisfies Readonly<Record<string, Text>>;

export function perCent(size: number): Text {
  return { nl: `${size} procent`, en: `${size} per cent` };
}
