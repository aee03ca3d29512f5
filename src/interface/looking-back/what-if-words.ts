import type { Language, Text } from '../../model/language.ts';
import type { Following, Manner } from '../../play/explore/from-here.ts';
import type { CoursePoint } from './course.ts';
import { listed } from './listed.ts';

export const whatIfWords = {
  intro: {
    nl: 'Kies een moment en een andere zin. De mensen en hun dag blijven hetzelfde. Daarna zeg je wat je eerder zei, zolang dat nog past.',
    en: 'Pick a moment and another line. The people and their day stay the same. After that you say what you said before, as long as it still fits.',
  },
  moment: { nl: 'Het moment', en: 'The moment' },
  instead: { nl: 'In plaats daarvan', en: 'Instead' },
  nothingElse: { nl: 'Hier was niets anders te kiezen.', en: 'There was nothing else to choose here.' },
  wentSo: { nl: 'Zo ging het', en: 'So it went' },
  wouldGo: { nl: 'Zo had het kunnen gaan', en: 'So it could have gone' },
  atTheEnd: { nl: 'Aan het eind', en: 'In the end' },
  agreed: { nl: 'Afspraken', en: 'Agreements' },
  nothingAgreed: { nl: 'geen', en: 'none' },
  asCharts: { nl: 'De twee verlopen', en: 'The two courses' },
  chartsGist: { nl: 'getekend, per persoon', en: 'drawn, person by person' },
  exploreTitle: { nl: 'Hoe loopt het vanaf hier meestal af?', en: 'How does it mostly end from here?' },
  exploreIntro: {
    nl: 'Wat je zegt, is één stap. Hoe je verdergaat telt ook. Het spel kan een paar honderd keer verder spelen en tellen.',
    en: 'What you say is one step. How you go on counts too. The game can play on a few hundred times, and count.',
  },
  explore: { nl: 'Speel het uit', en: 'Play it out' },
  stop: { nl: 'Stop', en: 'Stop' },
  exploring: { nl: 'Bezig met uitspelen', en: 'Playing it out' },
  explored: { nl: 'Klaar met uitspelen. De uitkomsten staan hieronder.', en: 'Done playing it out. What came of it stands below.' },
  unreachable: { nl: 'Dit deel van het spel kon niet worden opgehaald.', en: 'This part of the game could not be fetched.' },
  afterYours: { nl: 'Na wat jij zei', en: 'After what you said' },
  afterOther: { nl: 'Na de andere zin', en: 'After the other line' },
  ending: { nl: 'Afloop', en: 'Ending' },
  noEnding: { nl: 'geen einde', en: 'no end' },
  mannerTitle: { nl: 'En als je op één manier verdergaat', en: 'And if you go on in one manner' },
  manner: { nl: 'Je gaat verder', en: 'You go on' },
  onlyWay: { nl: 'dat is de enige weg', en: 'that is the only way' },
  honest: {
    nl: 'Dit telt hoe dit verhaal is geschreven en hoe het model mensen ziet. Het voorspelt niets over de mensen die jij kent.',
    en: 'This counts how this story is written and how the model sees people. It predicts nothing about the people you know.',
  },
  playFrom: { nl: 'Speel het zelf vanaf dit moment', en: 'Play it yourself from this moment' },
} satisfies Readonly<Record<string, Text>>;

export const mannerNames: Readonly<Record<Manner, Text>> = {
  any: { nl: 'van alles door elkaar', en: 'with a bit of everything' },
  equal: { nl: 'gelijkwaardig', en: 'as an equal' },
  controlling: { nl: 'sturend', en: 'steering' },
  yielding: { nl: 'toegevend', en: 'giving in' },
  avoiding: { nl: 'ontwijkend', en: 'avoiding' },
};

/** What was looked at, honestly. */
export function covered(yours: Following, other: Following, language: Language): string {
  if (yours.whole && other.whole) {
    const [one, two] = [counted(yours.ways, language), counted(other.ways, language)];
    return {
      nl: `Vanaf hier zijn alle vervolgen nagegaan: ${one} na wat jij zei, en ${two} na de andere zin.`,
      en: `From here, all ways on were gone through: ${one} after what you said, and ${two} after the other line.`,
    }[language];
  }
  const ways = counted(Math.max(yours.whole ? 0 : yours.ways, other.whole ? 0 : other.ways), language);
  return {
    nl: `Er zijn te veel vervolgen om ze allemaal na te gaan. Aan elke kant zijn er ${ways} gespeeld, met keuzes door het lot. Een paar op de honderd meer of minder zegt dus niets.`,
    en: `There are too many ways on to go through all of them. On each side ${ways} were played, with choices by chance. So a few in a hundred more or less mean nothing.`,
  }[language];
}

function counted(ways: number, language: Language): string {
  return new Intl.NumberFormat(language).format(ways);
}

/** “38 van de 100 keer”; what is rare is told as such, and “never” only where all was gone through. */
export function share(of: number, whole: boolean): Text {
  const rounded = Math.round(of * 100);
  if (of === 1) return whole ? { nl: 'altijd', en: 'always' } : { nl: 'elke keer', en: 'every time' };
  if (of === 0) return whole ? { nl: 'nooit', en: 'never' } : { nl: 'geen enkele keer', en: 'not once' };
  if (rounded === 0) return { nl: 'bijna nooit', en: 'hardly ever' };
  if (rounded === 100) return { nl: 'bijna altijd', en: 'nearly always' };
  return { nl: `${rounded} van de 100 keer`, en: `${rounded} times in 100` };
}

export function progressSaid(done: number): Text {
  const percent = Math.floor(done * 100);
  return { nl: `${percent} procent`, en: `${percent} per cent` };
}

/** What one line more or less did to how it ended. */
export function endingsCompared(own: string | undefined, other: string | undefined): Text {
  if (own === other) {
    return {
      nl: 'Deze ene zin had de afloop niet veranderd: wat je verder zei, telde ook.',
      en: 'This one line would not have changed the ending: what else you said counted too.',
    };
  }
  return { nl: 'Deze ene zin had de afloop veranderd.', en: 'This one line would have changed the ending.' };
}

/** Where what the player said did not fit any more. */
export function replacedSaid(turns: readonly number[], language: Language): string {
  const list = listed(turns, language);
  return {
    nl: `Bij keuze ${list} paste niet meer wat jij zei. Daar staat wat er het meest op leek.`,
    en: `At choice ${list}, what you said did not fit any more. What is most like it stands there.`,
  }[language];
}

export function momentName({ kind, turn }: Pick<CoursePoint, 'kind' | 'turn'>): Text {
  if (kind === 'start') return { nl: 'Begin', en: 'Start' };
  if (kind === 'time') return { nl: 'De tijd ertussen', en: 'The time between' };
  return { nl: `Keuze ${turn}`, en: `Choice ${turn}` };
}
