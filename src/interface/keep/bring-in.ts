import type { Text } from '../../model/language.ts';
import { readFile } from './file.ts';
import type { Keeping } from './keeping.ts';
import { fileWords, broughtIn } from './words.ts';

/** Takes over the plays of a file that somebody picked, and says in one sentence what came of it. */
export async function bringIn(keeping: Keeping, text: string): Promise<Text> {
  const read = readFile(text);
  if (read.kind === 'none') return fileWords.none;
  if (read.kind === 'newer') return fileWords.newer;
  const added = await keeping.add(read.plays);
  return added ? broughtIn(added, read.missing) : fileWords.noRoom;
}
