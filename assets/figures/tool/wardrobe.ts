import type { Art, Repertoire, Wardrobe, WholeArt } from '../../../src/stage/figures/look.ts';
import { makeBody } from './body.ts';

type Moves = Wardrobe['moves'];

/** Everybody's bodies in one garment as one sees them behind a table, in roles instead of colours. */
export async function makeWardrobe(moves: Moves): Promise<Wardrobe> {
  const bodies: Record<string, Art> = {};
  for (const pose of posesIn(moves.table)) bodies[pose] = (await makeBody(pose)).bust;
  return { bodies, moves };
}

/** What it takes to show people whole in that garment: legs, and bodies that are only seen on them. */
export async function makeWhole({ table, standing }: Moves): Promise<WholeArt> {
  const bodies: Record<string, Art> = {};
  const legs: Record<string, Art> = {};
  for (const pose of posesIn(standing, { walks: table.walks })) {
    const made = await makeBody(pose);
    if (made.legs !== null) legs[pose] = made.legs;
    if (!posesIn(table).includes(pose)) bodies[pose] = made.bust;
  }
  return { bodies, legs };
}

function posesIn(...repertoires: readonly Partial<Repertoire>[]): string[] {
  return [...new Set(repertoires.flatMap((can) => Object.values(can)))].sort();
}
