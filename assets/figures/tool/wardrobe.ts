import type { Art, Repertoire, Wardrobe } from '../../../src/stage/figures/look.ts';
import { makeBody } from './body.ts';

/** What people wear in some garments, by pose, in roles instead of colours. */
interface Worn {
  /** As one sees it behind a table. */
  readonly bodies: ReadonlyMap<string, Art>;
  readonly legs: ReadonlyMap<string, Art>;
}

/** Every pose of these garments; legs only where somebody is ever seen whole: who walks out gets up from behind a table too. */
export async function makeWorn(garments: readonly Wardrobe[]): Promise<Worn> {
  const seenWhole = posesIn(garments.flatMap(({ table, standing }) => [standing, { walks: table.walks }]));
  const [bodies, legs] = [new Map<string, Art>(), new Map<string, Art>()];
  for (const pose of posesIn(garments.flatMap(({ table, standing }) => [table, standing]))) {
    const made = await makeBody(pose);
    bodies.set(pose, made.bust);
    if (made.legs !== null && seenWhole.includes(pose)) legs.set(pose, made.legs);
  }
  return { bodies, legs };
}

function posesIn(repertoires: readonly Partial<Repertoire>[]): string[] {
  return [...new Set(repertoires.flatMap((can) => Object.values(can)))].sort();
}
