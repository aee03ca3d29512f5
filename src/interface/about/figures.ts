import measured from '../../model/figures.json' with { type: 'json' };
import type { Language } from '../../model/language.ts';
import type { Band, FindingId } from '../../model/literature.ts';
import { aboutWords } from './words.ts';

/** What the bench measured of one property, with the interval of 95 % of its populations. */
export interface Figure {
  readonly figure: number;
  readonly from: number;
  readonly to: number;
  readonly hit: boolean;
}

/** Throws when the bench has not measured it: the figures are made from the same list of findings. */
export function figureOf(finding: FindingId): Figure {
  const figure = measured.find(({ id }) => id === finding);
  if (!figure) throw new Error(`The bench has no figure for ${finding}.`);
  return figure;
}

/** “0,52 (0,47 tot 0,56)”; without brackets when every population gave the same. */
export function figureTold({ figure, from, to }: Figure, language: Language): string {
  const number = numbersIn(language);
  if (from === to) return number(figure);
  return `${number(figure)} (${between(from, to, language)})`;
}

export function bandTold(band: Band, language: Language): string {
  if (band === 'holds') return aboutWords.holds[language];
  if (band.to !== null) return between(band.from, band.to, language);
  return { nl: `meer dan ${numbersIn('nl')(band.from)}`, en: `more than ${numbersIn('en')(band.from)}` }[language];
}

function between(from: number, to: number, language: Language): string {
  const number = numbersIn(language);
  return `${number(from)} ${{ nl: 'tot', en: 'to' }[language]} ${number(to)}`;
}

/** With a real minus sign, and the comma or point of the language. */
function numbersIn(language: Language): (value: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return (value) => format.format(value).replace('-', '−');
}
