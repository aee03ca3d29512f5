import type { Mood } from '../../../src/play/view.ts';
import type { Palette } from '../../../src/stage/scenery.ts';

/** What a mood does to every colour, before the painter changes some by hand. */
interface Drain {
  /** How much colour stays, 0 to 1. */
  readonly chroma: number;
  /** How light it stays, 0 to 1. */
  readonly value: number;
  /** The weather that falls in, and how much of it, 0 to 1. */
  readonly veil: string;
  readonly strength: number;
}

/** Read off the kitchen, whose three palettes were mixed by hand. */
const drains: Readonly<Record<Exclude<Mood, 'warm'>, Drain>> = {
  plain: { chroma: 0.8, value: 0.985, veil: '#f1efe8', strength: 0.05 },
  tense: { chroma: 0.62, value: 0.8, veil: '#5f7288', strength: 0.22 },
};

/** Ink and the shadow it throws are the same in every mood. */
const fast: readonly string[] = ['ink', 'shadow'];

/**
 * A palette for each mood out of the warm one: plain takes some of the sun out, tense drains the room
 * towards the weather. Colours are `#rrggbb`.
 *
 * @param touched colours that the painter mixed by hand
 */
export function inMoods<Role extends string>(
  warm: Readonly<Record<Role, string>>,
  touched: { readonly plain?: Partial<Record<Role, string>>; readonly tense?: Partial<Record<Role, string>> },
): Readonly<Record<Mood, Palette>> {
  return {
    warm,
    plain: { ...drained(warm, drains.plain), ...touched.plain },
    tense: { ...drained(warm, drains.tense), ...touched.tense },
  };
}

function drained(palette: Palette, drain: Drain): Palette {
  return Object.fromEntries(Object.entries(palette).map(([role, colour]) => [role, fast.includes(role) ? colour : dulled(colour, drain)]));
}

function dulled(colour: string, { chroma, value, veil, strength }: Drain): string {
  const rgb = channels(colour);
  const grey = 0.3 * rgb[0] + 0.59 * rgb[1] + 0.11 * rgb[2];
  const mist = channels(veil);
  return hex(rgb.map((channel, index) => {
    const dull = (grey + (channel - grey) * chroma) * value;
    return dull + ((mist[index] ?? dull) - dull) * strength;
  }));
}

function channels(colour: string): [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue)) throw new Error(`${colour} is not #rrggbb`);
  return [red, green, blue];
}

function hex(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => Math.round(Math.min(255, channel)).toString(16).padStart(2, '0')).join('')}`;
}
