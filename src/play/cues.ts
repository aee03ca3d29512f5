import type { Emotion } from '../model/emotion.ts';
import type { Gathering } from '../model/gathering.ts';
import { capitalised } from '../model/language.ts';
import type { Language, Text } from '../model/language.ts';
import type { Pronoun } from '../scenario/types.ts';

/**
 * What one sees of a person, in a short sentence: the written twin of a face and a posture. Two for
 * each emotion, so that the same one does not come back at once. {They}, {their} and {them} stand
 * for the pronoun.
 */
const sentences: Readonly<Record<Emotion, readonly [Text, Text]>> = {
  open: [
    { nl: '{They} kijkt je aan.', en: '{They} look{s} at you.' },
    { nl: '{Their} gezicht ontspant.', en: '{Their} face relaxes.' },
  ],
  warm: [
    { nl: '{They} glimlacht.', en: '{They} smile{s}.' },
    { nl: '{They} knikt.', en: '{They} nod{s}.' },
  ],
  relieved: [
    { nl: '{Their} schouders zakken.', en: '{Their} shoulders drop.' },
    { nl: '{They} ademt uit.', en: '{They} breathe{s} out.' },
  ],
  thoughtful: [
    { nl: '{They} denkt na.', en: '{They} think{s} it over.' },
    { nl: '{They} houdt {their} hoofd schuin.', en: '{They} tilt{s} {their} head.' },
  ],
  wary: [
    { nl: '{They} kijkt je afwachtend aan.', en: '{They} look{s} at you, waiting.' },
    { nl: '{They} leunt iets naar achteren.', en: '{They} lean{s} back a little.' },
  ],
  withdrawn: [
    { nl: '{They} kijkt weg, {their} armen over elkaar.', en: '{They} look{s} away, arms folded.' },
    { nl: '{They} wordt stil.', en: '{They} fall{s} silent.' },
  ],
  irritated: [
    { nl: '{They} zucht en kijkt strak voor zich uit.', en: '{They} sigh{s}, and stare{s} straight ahead.' },
    { nl: '{Their} mond wordt een streep.', en: '{Their} mouth is a thin line.' },
  ],
  angry: [
    { nl: '{They} steekt {their} vinger op.', en: '{They} raise{s} a finger.' },
    { nl: '{Their} stem wordt hard.', en: '{Their} voice hardens.' },
  ],
  hurt: [
    { nl: '{They} slaat {their} ogen neer.', en: '{They} lower{s} {their} eyes.' },
    { nl: '{They} slikt.', en: '{They} swallow{s}.' },
  ],
  proud: [
    { nl: '{They} gaat rechtop zitten.', en: '{They} sit{s} up straight.' },
    { nl: '{They} steekt {their} kin omhoog.', en: '{They} lift{s} {their} chin.' },
  ],
  joyful: [
    { nl: '{They} lacht.', en: '{They} laugh{s}.' },
    { nl: '{Their} ogen lachen mee.', en: '{Their} eyes smile too.' },
  ],
  shocked: [
    { nl: '{They} schrikt.', en: '{They} flinch{es}.' },
    { nl: '{They} kijkt je met grote ogen aan.', en: '{They} stare{s} at you.' },
  ],
  walkingAway: [
    { nl: '{They} staat op en loopt weg.', en: '{They} get{s} up and walk{s} away.' },
    { nl: '{They} staat op en loopt weg.', en: '{They} get{s} up and walk{s} away.' },
  ],
};

/** What is seen otherwise where nobody sits on a chair before you. */
const elsewhere: Readonly<Record<Exclude<Gathering, 'table'>, Readonly<Partial<Record<Emotion, readonly [Text, Text]>>>>> = {
  standing: {
    thoughtful: [
      { nl: '{They} denkt na.', en: '{They} think{s} it over.' },
      { nl: '{They} kijkt even opzij.', en: '{They} look{s} aside for a moment.' },
    ],
    proud: [
      { nl: '{They} recht {their} rug.', en: '{They} straighten{s} up.' },
      { nl: '{They} steekt {their} kin omhoog.', en: '{They} lift{s} {their} chin.' },
    ],
    walkingAway: [
      { nl: '{They} draait zich om en gaat weg.', en: '{They} turn{s} round and leave{s}.' },
      { nl: '{They} draait zich om en gaat weg.', en: '{They} turn{s} round and leave{s}.' },
    ],
  },
  framed: {
    walkingAway: [
      { nl: '{They} verdwijnt uit beeld.', en: '{They} disappear{s} from the picture.' },
      { nl: '{They} verdwijnt uit beeld.', en: '{They} disappear{s} from the picture.' },
    ],
  },
};

/** Moving nearer to or further from the table says as much as a face. */
const moves: Readonly<Record<Gathering, Readonly<Record<'nearer' | 'back', Text>>>> = {
  table: {
    nearer: { nl: '{They} schuift wat dichterbij.', en: '{They} move{s} a little closer.' },
    back: { nl: '{They} schuift {their} stoel naar achteren.', en: '{They} push{es} {their} chair back.' },
  },
  standing: {
    nearer: { nl: '{They} komt wat dichterbij.', en: '{They} come{s} a little closer.' },
    back: { nl: '{They} gaat wat achteruit.', en: '{They} move{s} back a little.' },
  },
  framed: {
    nearer: { nl: '{They} buigt naar voren.', en: '{They} lean{s} forward.' },
    back: { nl: '{They} leunt naar achteren.', en: '{They} lean{s} back.' },
  },
};
const looksPast: Text = { nl: '{They} knikt, en kijkt langs je heen.', en: '{They} nod{s}, and look{s} past you.' };

const pronouns: Readonly<Record<Language, Readonly<Record<Pronoun, { they: string; their: string; plural: boolean }>>>> = {
  nl: {
    zij: { they: 'ze', their: 'haar', plural: false },
    hij: { they: 'hij', their: 'zijn', plural: false },
    die: { they: 'die', their: 'diens', plural: false },
  },
  en: {
    zij: { they: 'she', their: 'her', plural: false },
    hij: { they: 'he', their: 'his', plural: false },
    die: { they: 'they', their: 'their', plural: true },
  },
};

/** How a person looked and looks; nothing is said of what stayed as it was. */
export interface Bearing {
  readonly emotion: Emotion;
  readonly distance: 0 | 1 | 2;
  readonly looksPast: boolean;
}

/**
 * The sentence for a change, or an empty one.
 *
 * @param subject replaces “she” where somebody else speaks: “Karin knikt.”
 * @param footing how they are at this moment: who has got up from a table stands too
 * @param turn even and odd turns take different sentences
 */
export function cueFor(
  before: Bearing,
  now: Bearing,
  { pronoun, subject, turn, language, footing }: { pronoun: Pronoun; subject?: string; turn: number; language: Language; footing: Gathering },
): string {
  const sentence = sentenceFor(before, now, turn, footing);
  return sentence ? fill(sentence[language], pronoun, subject, language) : '';
}

function sentenceFor(before: Bearing, now: Bearing, turn: number, footing: Gathering): Text | undefined {
  if (now.looksPast && !before.looksPast && now.emotion === 'warm') return looksPast;
  if (now.emotion !== before.emotion) return faces(now.emotion, footing)[turn % 2 === 0 ? 0 : 1];
  if (now.distance < before.distance) return moves[footing].nearer;
  return now.distance > before.distance ? moves[footing].back : undefined;
}

function faces(emotion: Emotion, footing: Gathering): readonly [Text, Text] {
  return (footing === 'table' ? undefined : elsewhere[footing][emotion]) ?? sentences[emotion];
}

function fill(sentence: string, pronoun: Pronoun, subject: string | undefined, language: Language): string {
  const { they, their, plural } = pronouns[language][pronoun];
  const theirs = subject ? possessive(subject, language) : capitalised(their);
  return sentence
    .replace('{They}', subject ?? capitalised(they))
    .replace('{Their}', theirs)
    .replaceAll('{their}', their)
    .replaceAll('{s}', plural && !subject ? '' : 's')
    .replaceAll('{es}', plural && !subject ? '' : 'es');
}

function possessive(name: string, language: Language): string {
  if (language === 'en') return `${name}’s`;
  if (/[sxz]$/i.test(name)) return `${name}’`;
  return /[aiouy]$/i.test(name) ? `${name}’s` : `${name}s`;
}
