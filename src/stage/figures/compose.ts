import type { UnknownInLook } from '../../scenario/reading.ts';
import type { GarmentName, LookSpec, Manner } from './look.ts';
import {
  ageWords, aidWords, angerWords, beardWords, buildWords, colourWords, fields, garmentWords, glassesWords, hairWords, headWords, skinWords,
  type LookField, type Vocabulary,
} from './words.ts';
import { contrast } from './contrast.ts';

export type ComposedLook =
  | { readonly ok: true; readonly spec: LookSpec }
  | { readonly ok: false; readonly problems: readonly [UnknownInLook, ...UnknownInLook[]] };

/** What a garment looks like when no colour is said: work has its own. */
const usualColours: Readonly<Partial<Record<GarmentName, Partial<LookSpec>>>> = {
  uniform: { top: '#2f4566', pants: '#2b3a54', shoes: '#3b3f47' },
  coat: { top: '#fdf9f0', inner: '#8fb9a8', pants: '#8fb9a8' },
  tunic: { top: '#f4f6f4', collar: '#5b86a8', pants: '#f1f0ea' },
  suit: { top: '#4b5261', inner: '#fbf7ee', collar: '#8d3f3f', pants: '#434a58' },
  keycord: { collar: '#1f6f6a' },
  bodyWarmer: { inner: '#f1e3cb' },
  hoodie: { collar: '#fbf1dd' },
  collared: { collar: '#fbf1dd' },
};
const usualTops = ['#5b86a8', '#6f936a', '#d9784f', '#b7a1cf', '#e9b44c', '#c76b7f', '#2f7f79', '#8a6a4e'] as const;
const manners: readonly Manner[] = ['points', 'spreads', 'crosses', 'hips', 'still'];

/**
 * A look out of an author's own words, Dutch or English: `{ hoofd: 'rode hijab', huid: 'lichtbruin',
 * kleding: 'groene trui' }`. All of it may be left out; what is not said follows from the rest, and
 * the same words always give the same look.
 */
export function composeLook(words: Readonly<Record<string, string>>): ComposedLook {
  const reader = new WordReader(words);
  const spec = specOf(reader, sumOf(Object.values(words).join(' ')));
  const [first, ...rest] = reader.problems;
  return first === undefined ? { ok: true, spec } : { ok: false, problems: [first, ...rest] };
}

/** A look that a scenario has written into one line, `hoofd: knot; haar: zwart`; undefined when it holds other words. */
export function lookInWords(description: string): LookSpec | undefined {
  const composed = composeLook(wordsIn(description));
  return composed.ok ? composed.spec : undefined;
}

function wordsIn(description: string): Readonly<Record<string, string>> {
  return Object.fromEntries(description.split(';').map((each) => {
    const at = each.indexOf(':');
    return [each.slice(0, Math.max(at, 0)).trim(), each.slice(at + 1).trim()];
  }));
}

function specOf(said: WordReader, chance: number): LookSpec {
  const { value: head, colour: headwear } = said.coloured('head', headWords, 'ShortTwo');
  const aid = said.one('aid', aidWords, undefined);
  const { value: garment, colour: top } = said.coloured('clothes', garmentWords, 'sweater');
  const { colour: pants } = said.coloured('trousers', [], undefined);
  const [hair, browColour] = said.one('hair', hairWords, ['#6f4a30']);
  const skin = said.one('skin', skinWords, '#f3c6a5');
  const brows = browColour !== undefined && contrast(browColour, skin) >= 3 ? browColour : undefined;
  const usual = usualColours[garment] ?? {};
  const beard = said.one('beard', beardWords, undefined);
  return without({
    head,
    // Whoever sits in a wheelchair wears what can be drawn there.
    garment: aid === 'wheelchair' ? 'seated' : garment,
    age: said.one('age', ageWords, 'grown'),
    manner: said.one('anger', angerWords, manners[chance % manners.length] ?? 'still'),
    build: said.one('build', buildWords, undefined),
    skin,
    hair,
    ...usual,
    top: top ?? usual.top ?? usualTops[chance % usualTops.length] ?? usualTops[0],
    pants: pants ?? usual.pants,
    headwear: headwear ?? '#8a4457',
    brows,
    beard,
    beardColour: beard === undefined ? undefined : brows,
    glasses: said.one('glasses', glassesWords, undefined),
    aid,
  });
}

/** Reads one field after the other, and notes what it does not understand. */
class WordReader {
  readonly problems: UnknownInLook[] = [];
  readonly #said = new Map<LookField, { readonly field: string; readonly text: string }>();

  constructor(words: Readonly<Record<string, string>>) {
    for (const [field, word] of Object.entries(words)) {
      const meant = found(fields, plain(field));
      if (meant === undefined) this.problems.push({ code: 'look.field', field, word, known: wordsOf([fields]) });
      else this.#said.set(meant.value, { field, text: plain(word) });
    }
  }

  one<T>(field: LookField, vocabulary: Vocabulary<T>, usual: T): T {
    const said = this.#said.get(field);
    if (said === undefined) return usual;
    const meant = found(vocabulary, said.text);
    if (meant !== undefined) return meant.value;
    this.#lost(said.field, said.text, vocabulary);
    return usual;
  }

  /** A thing and its colour, in any order: `rode trui`, `trui, rood`; either may be left out. */
  coloured<T>(field: LookField, vocabulary: Vocabulary<T>, usual: T): { readonly value: T; readonly colour: string | undefined } {
    const said = this.#said.get(field);
    if (said === undefined) return { value: usual, colour: undefined };
    const colour = longest(colourWords, said.text);
    const rest = colour === undefined ? said.text : plain(said.text.replace(colour.word, ' '));
    const meant = found(vocabulary, rest);
    if (meant === undefined && rest !== '') this.#lost(said.field, rest, vocabulary, colourWords);
    return { value: meant === undefined ? usual : meant.value, colour: colour?.value };
  }

  #lost(field: string, word: string, ...known: readonly Vocabulary<unknown>[]): void {
    this.problems.push({ code: 'look.word', field, word, known: wordsOf(known) });
  }
}

interface Meant<T> {
  readonly word: string;
  readonly value: T;
}

function found<T>(vocabulary: Vocabulary<T>, text: string): Meant<T> | undefined {
  return entries(vocabulary).find(({ word }) => word === text);
}

/** The longest word that stands somewhere in the text: `donkerblauw` before `blauw`. */
function longest<T>(vocabulary: Vocabulary<T>, text: string): Meant<T> | undefined {
  const there = entries(vocabulary).filter(({ word }) => ` ${text} `.includes(` ${word} `));
  return there.reduce<Meant<T> | undefined>((best, each) => (best !== undefined && best.word.length >= each.word.length ? best : each), undefined);
}

function entries<T>(vocabulary: Vocabulary<T>): Meant<T>[] {
  return vocabulary.flatMap(([value, words]) => words.split(/[|,]/).map((word) => ({ word: word.trim(), value })));
}

/** Every word of these lists, by language. */
function wordsOf(vocabularies: readonly Vocabulary<unknown>[]): UnknownInLook['known'] {
  const both = vocabularies.flat().map(([, words]) => words.split('|'));
  const of = (at: number) => both.flatMap((sides) => (sides[at] ?? '').split(',').map((word) => word.trim()));
  return { nl: of(0), en: of(1) };
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[\s,]+/g, ' ').trim();
}

/** A number that differs from text to text and stays the same for each. */
function sumOf(text: string): number {
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum;
}

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** Without the fields that nothing was said about. */
function without(spec: Loose<LookSpec> & Pick<LookSpec, 'head' | 'garment' | 'age' | 'manner' | 'skin' | 'hair' | 'top'>): LookSpec {
  const said: LookSpec = { head: spec.head, garment: spec.garment, age: spec.age, manner: spec.manner, skin: spec.skin, hair: spec.hair, top: spec.top };
  return Object.assign(said, Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined)));
}
