import type { Text } from '../../model/language.ts';

/** Somebody's work that this game is made with. */
export interface Credit {
  /** As it stands, in bold, in CREDITS.md. */
  readonly name: string;
  readonly by?: string;
  readonly licence: string;
  readonly used: Text;
}

export interface CreditGroup {
  readonly title: Text;
  readonly credits: readonly Credit[];
}

/** What the page shows. CREDITS.md says the same at more length; a test holds the two together. */
export const creditGroups: readonly CreditGroup[] = [
  {
    title: { nl: 'Beeld', en: 'Pictures' },
    credits: [
      { name: 'Open Peeps', by: 'Pablo Stanley', licence: 'CC0 1.0', used: { nl: 'de onderdelen waaruit de mensen zijn opgebouwd', en: 'the parts that the people are built from' } },
      { name: '@opeepsfun/open-peeps', by: 'Emre Çakır', licence: 'MIT', used: { nl: 'diezelfde onderdelen als pakket', en: 'those parts as a package' } },
      { name: 'clipper2-ts', by: 'Angus Johnson, Jeremy Tribby', licence: 'BSL-1.0', used: { nl: 'vormen uit elkaar halen', en: 'taking shapes apart' } },
      { name: 'svgpath', licence: 'MIT', used: { nl: 'lijnen omrekenen', en: 'converting lines' } },
      { name: 'Phosphor Icons', licence: 'MIT', used: { nl: 'de pictogrammen', en: 'the icons' } },
      { name: 'perfect-freehand', by: 'Steve Ruiz', licence: 'MIT', used: { nl: 'de inktlijnen van de plekken', en: 'the ink lines of the places' } },
    ],
  },
  {
    title: { nl: 'Letters', en: 'Letters' },
    credits: [
      { name: 'Shantell Sans', by: 'Shantell Martin, Arrow Type, Anya Danilova', licence: 'SIL Open Font License 1.1', used: { nl: 'titels en namen', en: 'titles and names' } },
      { name: 'Atkinson Hyperlegible Next', by: 'Braille Institute of America', licence: 'SIL Open Font License 1.1', used: { nl: 'alle andere tekst', en: 'all other text' } },
    ],
  },
  {
    title: { nl: 'Geluid', en: 'Sound' },
    credits: [{ name: 'FluidR3 GM', by: 'Frank Wen', licence: 'MIT', used: { nl: 'de instrumenten van onze eigen muziek', en: 'the instruments of our own music' } }],
  },
  {
    title: { nl: 'Gebouwd met', en: 'Built with' },
    credits: [
      { name: 'Phaser', licence: 'MIT', used: { nl: 'het toneel', en: 'the stage' } },
      { name: 'XState', licence: 'MIT', used: { nl: 'hoe mensen van toestand veranderen', en: 'how people change from state to state' } },
      { name: 'Preact', licence: 'MIT', used: { nl: 'de pagina’s', en: 'the pages' } },
      { name: 'idb', by: 'Jake Archibald', licence: 'ISC', used: { nl: 'spellen bewaren op je apparaat', en: 'keeping plays on your device' } },
      { name: 'Howler.js', licence: 'MIT', used: { nl: 'het geluid', en: 'the sound' } },
      { name: 'yaml', licence: 'ISC', used: { nl: 'het begin van elk gespreksbestand lezen', en: 'reading the front of each conversation’s file' } },
      { name: 'Socket.IO', licence: 'MIT', used: { nl: 'spelen met een groep', en: 'playing with a group' } },
      { name: '@redis/client', licence: 'MIT', used: { nl: 'lessen op meer dan één computer', en: 'lessons on more than one computer' } },
      { name: 'valibot', licence: 'MIT', used: { nl: 'berichten in een les nakijken', en: 'checking messages in a lesson' } },
      { name: 'uqr', licence: 'MIT', used: { nl: 'codes om te scannen', en: 'codes to scan' } },
      { name: 'gettext-parser', licence: 'MIT', used: { nl: 'vertalingen lezen', en: 'reading translations' } },
      { name: 'sirv', licence: 'MIT', used: { nl: 'de pagina’s versturen', en: 'serving the pages' } },
    ],
  },
];
