import type { Art, Repertoire, Wardrobe } from '../../../src/stage/figures/look.ts';
import { makeBody } from './body.ts';

type Moves = Wardrobe['moves'];

/** Everybody's bodies in one garment, in roles instead of colours, without legs. */
export async function makeWardrobe(moves: Moves): Promise<Wardrobe> {
  const bodies: Record<string, Art> = {};
  for (const pose of posesIn(moves.table, moves.standing)) bodies[pose] = (await makeBody(pose)).bust;
  return { bodies, moves };
}

/** The legs under the bodies that ever show them: who stands, and who walks away from the table. */
export async function makeLegs({ table, standing }: Moves): Promise<Record<string, Art>> {
  const legs: Record<string, Art> = {};
  for (const pose of posesIn(standing, { walks: table.walks })) {
    const made = (await makeBody(pose)).legs;
    if (made !== null) legs[pose] = made;
  }
  return legs;
}

function posesIn(...repertoires: readonly Partial<Repertoire>[]): string[] {
  return [...new Set(repertoires.flatMap((can) => Object.values(can)))].sort();
}
