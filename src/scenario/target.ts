import { fold } from './fold.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { Target } from './types.ts';
import { targetWords } from './words/telling.ts';

/** Where in the script something stands, as far as it decides where a jump can lead. */
export interface Surroundings {
  /** Id of the scene; undefined among the endings, from where nothing leads on. */
  readonly scene?: string;
  /** Id of the scene after it, if there is one. */
  readonly nextScene?: string;
  /** The scene of each passage, by the passage's id. */
  readonly sceneOf: ReadonlyMap<string, string>;
}

/** What people write for the ending before they know its name: suggested where no passage is called so. */
const everydayEnding: ReadonlyMap<string, string> = new Map([['einde', 'afloop'], ['eind', 'afloop'], ['slot', 'afloop'], ['end', 'ending'], ['the end', 'ending']]);

/** What the words behind an arrow mean; `line` is pointed at when there are none. */
export function readTarget(words: Piece, line: Piece, around: Surroundings, reading: Reading): Target | undefined {
  const { findings } = reading;
  if (around.scene === undefined) findings.found('S092', line, {});
  else if (words.text === '') findings.found('S065', line, {});
  else return namedTarget(words, around, reading);
  return undefined;
}

function namedTarget(words: Piece, around: Surroundings, reading: Reading): Target | undefined {
  const fixed = targetWords.find(words.text);
  if (fixed === 'back') return { kind: 'back' };
  if (fixed === 'ending') return { kind: 'ending' };
  if (fixed === 'next') return nextScene(words, around, reading);
  return passageOrScene(words, around, reading);
}

function nextScene(words: Piece, around: Surroundings, { findings }: Reading): Target | undefined {
  if (around.nextScene === undefined) findings.found('S089', words, {});
  return around.nextScene === undefined ? undefined : { kind: 'scene', id: around.nextScene };
}

function passageOrScene(words: Piece, around: Surroundings, { names, findings }: Reading): Target | undefined {
  const passage = names.find('passage', words.text);
  const scene = names.find('scene', words.text);
  if (passage === undefined && scene !== undefined) return { kind: 'scene', id: scene };
  if (passage === undefined) {
    if (everydayEnding.has(fold(words.text))) findings.found('S012', words, { name: words.text }, { name: everydayEnding.get(fold(words.text)) ?? '' });
    else names.unknown('passage', words);
    return undefined;
  }
  if (around.sceneOf.get(passage) !== around.scene) findings.found('S095', words, { passage });
  return { kind: 'passage', id: passage };
}
