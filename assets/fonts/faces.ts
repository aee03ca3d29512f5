import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { rare, textOf, usual } from './letters.ts';

/** A font file of the game, cut from one of its makers'. */
export interface Face {
  /** In the package, without `latin` or `latin-ext` and what follows. */
  readonly from: string;
  /** Part of the alphabet; the makers keep these apart. */
  readonly part: 'latin' | 'latin-ext';
  readonly slope: 'normal' | 'italic';
  /** One weight, or all between two. */
  readonly weight: number | { readonly min: number; readonly max: number };
}

const shantell = '@fontsource-variable/shantell-sans';
const atkinson = '@fontsource-variable/atkinson-hyperlegible-next';
/** The weights in which the page sets its text. */
const text = { min: 500, max: 700 };

/** By the name of the made file. Titles have one weight, and are never slanted. */
export const faces: Readonly<Record<string, Face>> = {
  'shantell-sans': { from: shantell, part: 'latin', slope: 'normal', weight: 700 },
  'shantell-sans-rare': { from: shantell, part: 'latin-ext', slope: 'normal', weight: 700 },
  'atkinson-hyperlegible-next': { from: atkinson, part: 'latin', slope: 'normal', weight: text },
  'atkinson-hyperlegible-next-rare': { from: atkinson, part: 'latin-ext', slope: 'normal', weight: text },
  'atkinson-hyperlegible-next-italic': { from: atkinson, part: 'latin', slope: 'italic', weight: text },
  'atkinson-hyperlegible-next-italic-rare': { from: atkinson, part: 'latin-ext', slope: 'italic', weight: text },
};

/**
 * Kerning, accents, letters of their own for a language, and ligatures. Not the second and third drawing of every
 * letter that Shantell Sans takes in turn (`rlig`): nobody sees them in a title, and they weigh 12 kB.
 */
const keepFeatures = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga'];

const { resolve } = createRequire(import.meta.url);

/** The bytes of a face as woff2; the same every time. */
export function cut({ from, part, slope, weight }: Face): Promise<Buffer> {
  const whole = readFileSync(resolve(`${from}/files/${from.replace(/.*\//, '')}-${part}-wght-${slope}.woff2`));
  const options = { targetFormat: 'woff2' as const, variationAxes: { wght: weight }, keepFeatures };
  return subsetFont(whole, textOf(part === 'latin' ? usual : rare), options);
}
