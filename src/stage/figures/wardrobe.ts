import { cast } from '../../../assets/figures/cast.ts';
import { families } from '../../../assets/figures/families.ts';
import { beards, bodies, glasses as glassesParts, heads, legs } from '../../../assets/figures/made/parts.ts';
import type { Emotion } from '../../model/emotion.ts';
import { bodyIn } from './aid.ts';
import { assemble, emotions as everyEmotion, type Dressing, type Pieces } from './assemble.ts';
import type { Art, GlassesArt, HeadArt, Look, LookSpec, Stance } from './look.ts';

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
 * words (`hoofd: knot; haar: zwart`, see `compose.ts`), or the names of the parts. They come in their usual pose;
 * `dressFor` fetches the others. Never rejects for a wrong or missing name: it then says what is wrong and brings the stand-in. Rejects
 * only when even that cannot be had.
 *
 * @param stance who stands has legs, which are files of their own; at a table a figure is drawn to its edge
 */
export async function loadLook(who: string | LookSpec, stance: Stance = 'table'): Promise<LoadedLook> {
  const key = `${stance} ${nameOf(who)}`;
  const coming = dressed.get(key) ?? dress(who, stance);
  dressed.set(key, coming);
  // Who did not come is asked for again.
  const forget = (): unknown => dressed.delete(key);
  coming.then(({ ok }) => ok || forget(), forget);
  return coming;
}

/** Fetches what somebody wears in these emotions. What does not come is asked for again the next time; meanwhile they stay in their usual pose. */
export async function dressFor(look: Look, stance: Stance, emotions: readonly Emotion[] = everyEmotion): Promise<void> {
  const poses = new Set(emotions.map((emotion) => bodyIn(look.poses[stance][emotion])));
  const closet = closets.get(look);
  if (closet) await Promise.all([...poses].map((pose) => closet.bring(pose)));
}

/** Those who have come, by their name: a card, the stage and looking back show the same people. */
const dressed = new Map<string, Promise<LoadedLook>>();

async function dress(who: string | LookSpec, stance: Stance): Promise<LoadedLook> {
  const found = await fetchLook(who, stance);
  if (typeof found !== 'string') return { ok: true, look: found };
  const fallback = await fetchLook(standIn, stance);
  const name = nameOf(who);
  if (typeof fallback === 'string') throw new Error(`No artwork: ${found} for '${name}', ${fallback} for '${standIn}'`);
  return { ok: false, problem: { code: found, name }, fallback };
}

/** Drawings are kept under this name: the same look has the same one, another look another. */
function nameOf(who: string | LookSpec): string {
  if (typeof who === 'string') return who;
  return Object.entries(who).sort(([one], [other]) => (one < other ? -1 : 1)).map(([part, value]) => `${part}:${value}`).join(' ');
}

/** What somebody can put on. */
class Closet {
  readonly #wear: Dressing['wear'];
  readonly #isWhole: boolean;
  readonly #coming = new Map<string, Promise<boolean>>();

  constructor(wear: Dressing['wear'], isWhole: boolean) {
    this.#wear = wear;
    this.#isWhole = isWhole;
  }

  /** @returns whether it came */
  async bring(pose: string): Promise<boolean> {
    const coming = this.#coming.get(pose) ?? this.#fetch(pose);
    this.#coming.set(pose, coming);
    const came = await coming;
    if (!came) this.#coming.delete(pose);
    return came;
  }

  async #fetch(pose: string): Promise<boolean> {
    const [body, under] = await Promise.all([fetchPose(bodies, pose), this.#isWhole ? fetchPose(legs, pose) : null]);
    if (body) this.#wear(pose, body, under);
    return body !== null;
  }
}

const closets = new WeakMap<Look, Closet>();

async function fetchPose(drawer: Readonly<Record<string, Load>>, pose: string): Promise<Art | null> {
  const file = await drawer[pose]?.().catch(() => null);
  return isArt(file?.default) ? file.default : null;
}

async function fetchLook(who: string | LookSpec, stance: Stance): Promise<Look | LookProblem['code']> {
  try {
    const spec = typeof who === 'string' ? await specOf(who) : who;
    if (spec === undefined) return 'look.unknown';
    const isWhole = stance === 'standing';
    const pieces = await fetchPieces(spec, isWhole);
    if (pieces === null) return 'look.stale';
    const { look, wear } = assemble(nameOf(who), spec, pieces);
    const closet = new Closet(wear, isWhole);
    closets.set(look, closet);
    return (await closet.bring(bodyIn(look.poses[stance].open))) ? look : 'look.lost';
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

async function fetchPieces(spec: LookSpec, isWhole: boolean): Promise<Pieces | null> {
  const wardrobe = families[spec.garment];
  const { usual } = wardrobe[isWhole ? 'standing' : 'table'];
  const [head, beard, glasses] = await Promise.all([
    fetchFile(heads[spec.head]),
    spec.beard === undefined ? null : fetchFile(beards[spec.beard]),
    spec.glasses === undefined ? null : fetchFile(glassesParts[spec.glasses]),
    // It comes on the same trip.
    fetchPose(bodies, usual),
  ]);
  if (!isHead(head)) return null;
  if (beard !== null && !isArt(beard)) return null;
  if (glasses !== null && !isGlasses(glasses)) return null;
  return { head, wardrobe, isWhole, beard, glasses };
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
