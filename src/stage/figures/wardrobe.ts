import { cast } from '../../../assets/figures/cast.ts';
import { beards, garments, glassesParts, heads, whole } from '../../../assets/figures/made/parts.ts';
import { assemble, type Pieces } from './assemble.ts';
import type { Art, GlassesArt, HeadArt, Look, LookSpec, Wardrobe, WholeArt } from './look.ts';

/** Why somebody else stands in for the person asked for. */
export interface LookProblem {
  /** `unknown`: nobody of that name in the cast, or words that make no look; `stale`: a file of another version; `lost`: it did not arrive. */
  readonly code: 'look.unknown' | 'look.stale' | 'look.lost';
  readonly name: string;
}

export type LoadedLook =
  | { readonly ok: true; readonly look: Look }
  | { readonly ok: false; readonly problem: LookProblem; readonly fallback: Look };

type Load = () => Promise<{ readonly default: unknown }>;

/** Names of everybody in the cast, in its order. */
export const lookNames: readonly string[] = Object.keys(cast);

/** Who stands in when a look cannot be had: the play goes on. */
const standIn = 'meilin';

/**
 * Fetches the parts of one person's artwork: a name in the cast, a description in an author's own
 * words (`hoofd: knot; haar: zwart`, see `compose.ts`), or the names of the parts. Never rejects for a wrong or missing name: it then says what is wrong and brings the stand-in. Rejects
 * only when even that cannot be had.
 */
export function loadLook(who: string | LookSpec): Promise<LoadedLook> {
  return load(who, false);
}

/**
 * The same person with legs to stand on, for stages and stills that show people whole. Without the
 * legs, which are a file of their own, a figure is drawn to the edge of the table.
 */
export function loadWhole(who: string | LookSpec): Promise<LoadedLook> {
  return load(who, true);
}

/** Those who have come, by their name: a card, the stage and looking back show the same people. */
const dressed = new Map<string, Promise<LoadedLook>>();

async function load(who: string | LookSpec, standing: boolean): Promise<LoadedLook> {
  const key = `${standing ? 'whole ' : ''}${nameOf(who)}`;
  const coming = dressed.get(key) ?? dress(who, standing);
  dressed.set(key, coming);
  // Who did not come is asked for again.
  const forget = (): unknown => dressed.delete(key);
  coming.then(({ ok }) => ok || forget(), forget);
  return coming;
}

async function dress(who: string | LookSpec, standing: boolean): Promise<LoadedLook> {
  const found = await fetchLook(who, standing);
  if (typeof found !== 'string') return { ok: true, look: found };
  const fallback = await fetchLook(standIn, standing);
  const name = nameOf(who);
  if (typeof fallback === 'string') throw new Error(`No artwork: ${found} for '${name}', ${fallback} for '${standIn}'`);
  return { ok: false, problem: { code: found, name }, fallback };
}

/** Drawings are kept under this name: the same look has the same one, another look another. */
function nameOf(who: string | LookSpec): string {
  if (typeof who === 'string') return who;
  return Object.entries(who).sort(([one], [other]) => (one < other ? -1 : 1)).map(([part, value]) => `${part}:${value}`).join(' ');
}

async function fetchLook(who: string | LookSpec, standing: boolean): Promise<Look | LookProblem['code']> {
  try {
    const spec = typeof who === 'string' ? await specOf(who) : who;
    if (spec === undefined) return 'look.unknown';
    const pieces = await fetchPieces(spec, standing);
    return pieces === null ? 'look.stale' : assemble(nameOf(who), spec, pieces);
  } catch {
    return 'look.lost';
  }
}

async function specOf(name: string): Promise<LookSpec | undefined> {
  if (Object.hasOwn(cast, name)) return cast[name];
  if (!name.includes(':')) return undefined;
  // Few scenarios have looks of their own: only those wait for the words.
  const { lookInWords } = await import('./compose.ts');
  return lookInWords(name);
}

async function fetchPieces(spec: LookSpec, standing: boolean): Promise<Pieces | null> {
  const [head, wardrobe, under, beard, glasses] = await Promise.all([
    fetchFile(heads[spec.head]),
    fetchFile(garments[spec.garment]),
    standing ? fetchFile(whole[spec.garment]).catch(() => null) : null,
    spec.beard === undefined ? null : fetchFile(beards[spec.beard]),
    spec.glasses === undefined ? null : fetchFile(glassesParts[spec.glasses]),
  ]);
  if (!isHead(head) || !isWardrobe(wardrobe)) return null;
  if (under !== null && !isWhole(under)) return null;
  if (beard !== null && !isArt(beard)) return null;
  if (glasses !== null && !isGlasses(glasses)) return null;
  return { head, wardrobe, whole: under, beard, glasses };
}

async function fetchFile(fetchIt: Load): Promise<unknown> {
  return (await fetchIt()).default;
}

/* The files are our own, made by our own tool: a few of their parts speak for the rest. */

function isArt(file: unknown): file is Art {
  return typeof file === 'object' && file !== null && 'contour' in file && 'layers' in file;
}

function isHead(file: unknown): file is HeadArt {
  return isArt(file) && 'strands' in file && 'coversEars' in file;
}

function isGlasses(file: unknown): file is GlassesArt {
  return isArt(file) && 'bare' in file;
}

function isWardrobe(file: unknown): file is Wardrobe {
  return typeof file === 'object' && file !== null && 'bodies' in file && 'moves' in file;
}

function isWhole(file: unknown): file is WholeArt {
  return typeof file === 'object' && file !== null && 'bodies' in file && 'legs' in file;
}
