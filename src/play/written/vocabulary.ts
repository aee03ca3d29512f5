import { escalating } from '../../model/ladder.ts';
import type { Language } from '../../model/language.ts';
import { fold } from '../../scenario/fold.ts';
import { rungWords, tensionWords } from '../../scenario/words/conditions.ts';
import { vocabulary } from '../../scenario/words/vocabulary.ts';
import type { Policy } from '../policies.ts';

/** What begins a line of a written play. */
export const lineWords = vocabulary<'play' | 'seed' | 'choose' | 'expect' | 'goOn' | 'comment'>([
  ['play', 'spel', 'play'],
  ['seed', 'toeval', 'seed'],
  ['choose', 'kies', 'choose'],
  ['expect', 'verwacht', 'expect'],
  ['goOn', 'verder als', 'go on as'],
  ['comment', 'uitleg', 'comment'],
]);

/** A comment is in the language of the word that begins it: the one word of a written play that is not free. */
export function languageOfComment(line: string): Language {
  return fold(line).startsWith('uitleg') ? 'nl' : 'en';
}

/** What can be expected, besides a condition. */
export const expectWords = vocabulary<'ending' | 'said' | 'thought' | 'offered'>([
  ['ending', 'afloop', 'ending'],
  ['said', 'gezegd', 'said'],
  ['thought', 'gedacht', 'thought'],
  ['offered', 'keuze', 'choice'],
]);

export const notWords = vocabulary<'not'>([['not', 'niet | geen', 'not | no']]);

export const habitWords = vocabulary<Policy>([
  ['controlling', 'sturend', 'controlling'],
  ['equal', 'gelijkwaardig', 'equal'],
  ['yielding', 'toegevend', 'yielding'],
  ['avoiding', 'ontwijkend', 'avoiding'],
  ['mixed', 'gemengd', 'mixed'],
  ['random', 'willekeurig', 'random'],
]);

const atLeast = /\s*(?:minstens|ten minste|tenminste|at least)\s+/i;

/** “bos minstens meedenken” as a scenario writes it: “bos meedenken of verder”. */
export function withoutAtLeast(condition: string): string {
  const found = atLeast.exec(condition);
  if (!found) return condition;
  const [before, after] = [condition.slice(0, found.index), condition.slice(found.index + found[0].length)];
  return `${before} ${after} ${reachOf(fold(after))}`.trim();
}

function reachOf(words: string): string {
  if (tensionWords.find(words) !== undefined) return 'of hoger';
  const rung = rungWords.find(words);
  return rung !== undefined && escalating.includes(rung) ? 'of erger' : 'of verder';
}
