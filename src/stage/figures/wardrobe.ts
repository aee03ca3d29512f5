import { legs, looks } from '../../../assets/figures/made/looks.ts';
import type { Art, Look } from './look.ts';

/** Why somebody else stands in for the person asked for. */
export interface LookProblem {
  /** `unknown`: nobody of that name in the cast; `stale`: a file of another version; `lost`: it did not arrive. */
  readonly code: 'look.unknown' | 'look.stale' | 'look.lost';
  readonly name: string;
}

export type LoadedLook =
  | { readonly ok: true; readonly look: Look }
  | { readonly ok: false; readonly problem: LookProblem; readonly fallback: Look };

/** Names of everybody in the cast, in its order. */
export const lookNames: readonly string[] = Object.keys(looks);

/** Who stands in when a look cannot be had: the play goes on. */
const standIn = 'meilin';

/**
 * Fetches one person's artwork, apart from all others. Never rejects for a wrong or missing name:
 * it then says what is wrong and brings the stand-in. Rejects only when even that cannot be had.
 */
export async function loadLook(name: string): Promise<LoadedLook> {
  const found = await fetchLook(name);
  if (typeof found !== 'string') return { ok: true, look: found };
  const fallback = await fetchLook(standIn);
  if (typeof fallback === 'string') throw new Error(`No artwork: ${found} for '${name}', ${fallback} for '${standIn}'`);
  return { ok: false, problem: { code: found, name }, fallback };
}

/**
 * The same person with legs to stand on, for stages and stills that show people whole. Without the
 * legs, which are one file for everybody, a figure is drawn to the edge of the table.
 */
export async function loadWhole(name: string): Promise<LoadedLook> {
  const [loaded, under] = await Promise.all([loadLook(name), fetchLegs()]);
  if (loaded.ok) return { ok: true, look: { ...loaded.look, legs: under } };
  return { ...loaded, fallback: { ...loaded.fallback, legs: under } };
}

async function fetchLegs(): Promise<Look['legs']> {
  try {
    const { default: file } = await legs();
    return isLegs(file) ? file : {};
  } catch {
    return {};
  }
}

function isLegs(file: unknown): file is Readonly<Record<string, Art>> {
  return typeof file === 'object' && file !== null && Object.values(file).every((art) => typeof art === 'object' && art !== null && 'contour' in art);
}

async function fetchLook(name: string): Promise<Look | LookProblem['code']> {
  const load = Object.hasOwn(looks, name) ? looks[name] : undefined;
  if (load === undefined) return 'look.unknown';
  try {
    const { default: file } = await load();
    return isLook(file) ? file : 'look.stale';
  } catch {
    return 'look.lost';
  }
}

/** The files are our own, made by our own tool: their format number speaks for the rest. */
function isLook(file: unknown): file is Look {
  return typeof file === 'object' && file !== null && 'format' in file && file.format === 1;
}
