import type { Text } from '../model/language.ts';

export const settingsWords = {
  title: { nl: 'Tekst en instellingen', en: 'Text and settings' },
  textSize: { nl: 'Grootte van de tekst', en: 'Size of the text' },
  motion: { nl: 'Beweging', en: 'Motion' },
  calm: { nl: 'Zo min mogelijk beweging', en: 'As little motion as possible' },
  calmNote: { nl: 'Vraagt je apparaat al om rust, dan beweegt er sowieso weinig.', en: 'If your device already asks for calm, little moves in any case.' },
  sound: { nl: 'Geluid', en: 'Sound' },
  soundOn: { nl: 'Geluid aan', en: 'Sound on' },
  music: { nl: 'Muziek', en: 'Music' },
  room: { nl: 'De ruimte om je heen', en: 'The room around you' },
  effects: { nl: 'Geluidseffecten', en: 'Sound effects' },
  captions: { nl: 'Toon geluid als tekst', en: 'Show sounds as text' },
  readAloud: { nl: 'Voorlezen', en: 'Reading aloud' },
  readAloudOn: { nl: 'Lees elke bladzijde voor', en: 'Read every page aloud' },
  readAloudNote: {
    nl: 'Met een stem die op dit apparaat zelf staat. Stemmen van internet sturen de tekst naar hun maker; die gebruikt het spel niet. Gebruik je een schermlezer? Laat dit dan uit.',
    en: 'With a voice that is on this device itself. Voices from the internet send the text to their maker; the game doesn’t use those. If you use a screen reader, leave this off.',
  },
  readAloudNone: {
    nl: 'Dit apparaat heeft zelf geen stem voor de taal van dit gesprek. Misschien kun je er een toevoegen bij de instellingen van het apparaat.',
    en: 'This device has no voice of its own for the language of this conversation. Perhaps you can add one in the settings of the device.',
  },
  language: { nl: 'Taal', en: 'Language' },
  languageNote: { nl: 'Een gesprek dat vertaald is, gaat verder in de taal die je kiest.', en: 'A conversation that has been translated goes on in the language you pick.' },
} satisfies Readonly<Record<string, Text>>;

export function perCent(size: number): Text {
  return { nl: `${size} procent`, en: `${size} per cent` };
}
