import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { first, rare, seldom, textOf, usual } from './letters.ts';

/** A font file of the game, cut from one of its makers'. */
export interface Face {
  /** In the package, without `latin` or `latin-ext` and what follows. */
  readonly from: string;
  readonly letters: keyof typeof alphabets;
  readonly slope: 'normal' | 'italic';
  /** One weight, or all between two. */
  readonly weight: number | { readonly min: number; readonly max: number };
}

const shantell = '@fontsource-variable/shantell-sans';
const atkinson = '@fontsource-variable/atkinson-hyperlegible-next';
/** The weights in which the page sets its text. */
const text = { min: 500, max: 700 };

/** Letters that are in a file together, and in which of the makers' files they are. */
export const alphabets = {
  first: { part: 'latin', ranges: first },
  usual: { part: 'latin', ranges: usual },
  seldom: { part: 'latin', ranges: seldom },
  rare: { part: 'latin-ext', ranges: rare },
} as const;

/** By the name of the made file. Titles have one weight, and are never slanted. */
export const faces: Readonly<Record<string, Face>> = {
  ...inEveryAlphabet('shantell-sans', { from: shantell, slope: 'normal', weight: 700 }),
  ...inEveryAlphabet('atkinson-hyperlegible-next', { from: atkinson, slope: 'normal', weight: text }),
  ...inEveryAlphabet('atkinson-hyperlegible-next-italic', { from: atkinson, slope: 'italic', weight: text }),
};

function inEveryAlphabet(name: string, face: Omit<Face, 'letters'>): Readonly<Record<string, Face>> {
  const later = ['usual', 'seldom', 'rare'] as const;
  return { [name]: { ...face, letters: 'first' }, ...Object.fromEntries(later.map((letters) => [`${name}-${letters}`, { ...face, letters }])) };
}

/**
 * Accents and letters of their own for a language; kerning and ligatures where text is read. Not those of Shantell Sans, which a hand does not
 * have (its kerning weighs as much as half of its letters), nor the second and third drawing of every letter that it takes in turn (`rlig`).
 */
const keepFeatures: Readonly<Record<string, string[]>> = {
  [shantell]: ['ccmp', 'locl'],
  [atkinson]: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga'],
};

const { resolve } = createRequire(import.meta.url);

/** The bytes of a face as woff2; the same every time. */
export function cut({ from, letters, slope, weight }: Face): Promise<Buffer> {
  const { part, ranges } = alphabets[letters];
  const whole = readFileSync(resolve(`${from}/files/${from.replace(/.*\//, '')}-${part}-wght-${slope}.woff2`));
  const options = { targetFormat: 'woff2' as const, variationAxes: { wght: weight }, keepFeatures: keepFeatures[from] ?? [] };
  return subsetFont(whole, textOf(ranges), options);
}
