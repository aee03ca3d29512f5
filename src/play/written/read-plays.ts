import type { Language } from '../../model/language.ts';
import { fold, slug } from '../../scenario/fold.ts';
import { nearest } from '../../scenario/near.ts';
import { part, trimmed } from '../../scenario/piece.ts';
import type { Piece } from '../../scenario/piece.ts';
import { linesOf, plainLines } from '../../scenario/source.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Vocabulary } from '../../scenario/words/vocabulary.ts';
import { readExpectedCondition } from './known-names.ts';
import { mistakeAt } from './play-mistakes.ts';
import { expectWords, habitWords, languageOfComment, lineWords, notWords, withoutAtLeast } from './vocabulary.ts';
import type { Comment, Expectation, PlayMistake, WrittenPlay, WrittenStep } from './written-play.ts';

/** The plays of a file, and what in it can't be understood. */
export interface ReadPlays {
  readonly plays: readonly WrittenPlay[];
  readonly mistakes: readonly PlayMistake[];
}

const MAX_SEED = 0xffffffff;

/**
 * Reads a file of written plays (docs/plays.md). Pure, and it never throws.
 *
 * @param scenario the one that is played
 */
export function readPlays(scenario: Scenario, source: string): ReadPlays {
  const reader = new PlayReader(scenario, plainLines(source));
  for (const line of linesOf(plainLines(source))) reader.read(trimmed(line));
  return { plays: reader.plays.filter(({ steps, name }) => steps.length > 0 || name !== ''), mistakes: reader.mistakes };
}

interface OpenPlay {
  name: string;
  line: number;
  seed: number;
  steps: WrittenStep[];
  introduction?: Comment;
}

class PlayReader {
  readonly plays: OpenPlay[] = [];
  readonly mistakes: PlayMistake[] = [];
  readonly #scenario: Scenario;
  readonly #source: string;

  constructor(scenario: Scenario, source: string) {
    this.#scenario = scenario;
    this.#source = source;
  }

  read(line: Piece): void {
    if (line.text === '' || line.text.startsWith('//')) return;
    if (line.text.startsWith('-')) return this.#choose(line, trimmed(part(line, 1)));
    const word = leading(line, lineWords);
    if (!word) return this.#unknown(line);
    switch (word.value) {
      case 'play':
        this.plays.push({ name: word.rest.text, line: line.line, seed: 0, steps: [] });
        return;
      case 'seed':
        return this.#seed(word.rest);
      case 'choose':
        return this.#choose(line, word.rest);
      case 'goOn':
        return this.#goOn(line, word.rest);
      case 'expect':
        return this.#expect(line, word.rest);
      case 'comment':
        return this.#comment(languageOfComment(line.text), word.rest);
    }
  }

  /** The play that is being read; a file may hold one without a name. */
  get #open(): OpenPlay {
    const last = this.plays.at(-1);
    if (last) return last;
    const nameless: OpenPlay = { name: '', line: 1, seed: 0, steps: [] };
    this.plays.push(nameless);
    return nameless;
  }

  #seed(words: Piece): void {
    const seed = /^\d+$/.test(words.text) ? Number(words.text) : NaN;
    if (seed <= MAX_SEED) this.#open.seed = seed;
    else this.mistakes.push(mistakeAt(words, 'seed', { words: words.text }));
  }

  #choose({ line }: Piece, option: Piece): void {
    if (option.text === '') this.mistakes.push(mistakeAt(option, 'emptyChoice', {}));
    else if (!/^\d+$/.test(option.text) && !this.#isOption(option.text)) this.#unknownOption(option);
    else this.#open.steps.push({ kind: 'choose', line, option: option.text });
  }

  #goOn({ line }: Piece, words: Piece): void {
    const policy = habitWords.find(words.text);
    if (policy !== undefined) this.#open.steps.push({ kind: 'goOn', line, policy });
    else this.mistakes.push(mistakeAt(words, 'habit', { words: words.text }, nearest(fold(words.text), habitWords.phrases)));
  }

  /** Belongs to the choice above it; above the first choice it introduces the play. */
  #comment(language: Language, words: Piece): void {
    const play = this.#open;
    const at = play.steps.findLastIndex(({ kind }) => kind === 'choose');
    const step = play.steps[at];
    const before = (step?.kind === 'choose' ? step.comment : play.introduction) ?? {};
    if (words.text === '' || before[language] !== undefined) {
      this.mistakes.push(mistakeAt(words, words.text === '' ? 'emptyComment' : 'secondComment', {}));
      return;
    }
    const comment = { ...before, [language]: words.text };
    if (step?.kind === 'choose') play.steps[at] = { ...step, comment };
    else play.introduction = comment;
  }

  #expect({ line }: Piece, words: Piece): void {
    const negated = leading(words, notWords);
    const rest = negated?.rest ?? words;
    const about = leading(rest, expectWords);
    const what = about ? this.#named(about.value, about.rest) : this.#condition(words);
    if (what) this.#open.steps.push({ kind: 'expect', line, not: about !== undefined && negated !== undefined, what });
  }

  #named(kind: 'ending' | 'said' | 'thought' | 'offered', words: Piece): Expectation | undefined {
    if (kind === 'ending') return this.#ending(words);
    if (words.text !== '' && (kind !== 'offered' || this.#isOption(words.text))) return { kind, text: words.text };
    if (words.text === '') this.mistakes.push(mistakeAt(words, 'emptyExpectation', {}));
    else this.#unknownOption(words);
    return undefined;
  }

  #ending(words: Piece): Expectation | undefined {
    const { endings } = this.#scenario;
    const ending = endings.find(({ id, title }) => id === slug(words.text) || fold(title) === fold(words.text));
    if (ending) return { kind: 'ending', id: ending.id };
    const near = nearest(slug(words.text), endings.map(({ id }) => id));
    this.mistakes.push(mistakeAt(words, 'ending', { words: words.text, endings: endings.map(({ id }) => id).join(', ') }, near));
    return undefined;
  }

  #condition(words: Piece): Expectation | undefined {
    if (words.text === '') {
      this.mistakes.push(mistakeAt(words, 'emptyExpectation', {}));
      return undefined;
    }
    const read = readExpectedCondition({ ...words, text: withoutAtLeast(words.text) }, this.#scenario, this.#source);
    if ('kind' in read) return { kind: 'holds', condition: read, words: words.text };
    this.mistakes.push(...read);
    return undefined;
  }

  #isOption(text: string): boolean {
    return optionsOf(this.#scenario).some((choice) => isMeant(choice, text));
  }

  #unknownOption(option: Piece): void {
    const texts = optionsOf(this.#scenario).map(({ text }) => text);
    const near = nearest(fold(option.text).slice(0, 50), texts.map((text) => fold(text).slice(0, option.text.length)));
    const whole = near === undefined ? undefined : texts.find((text) => fold(text).startsWith(near));
    this.mistakes.push(mistakeAt(option, 'option', { words: option.text }, whole));
  }

  #unknown(line: Piece): void {
    const first = /^[^\s:]+/.exec(line.text)?.[0] ?? line.text;
    this.mistakes.push(mistakeAt(part(line, 0, first.length), 'line', { words: first }, nearest(fold(first), lineWords.phrases)));
  }
}

/** Whether words of a written play mean this option: its id, or the beginning of its text. */
export function isMeant({ id, text }: { readonly id: string; readonly text: string }, words: string): boolean {
  return id === words.replace(/^#/, '') || fold(text).startsWith(fold(words));
}

function optionsOf({ scenes }: Scenario): readonly { readonly id: string; readonly text: string }[] {
  return scenes.flatMap(({ passages }) => passages.flatMap(({ choices }) => choices));
}

/** A word of a list that a line begins with, and what comes after it; a colon between them does not count. */
function leading<T>(line: Piece, words: Vocabulary<T>): { readonly value: T; readonly rest: Piece } | undefined {
  for (let count = words.longest; count > 0; count -= 1) {
    const found = new RegExp(`^(?:[^\\s:]+\\s+){${count - 1}}[^\\s:]+`).exec(line.text)?.[0];
    const value = found === undefined ? undefined : words.find(found);
    if (found === undefined || value === undefined) continue;
    const after = trimmed(part(line, found.length));
    return { value, rest: after.text.startsWith(':') ? trimmed(part(after, 1)) : after };
  }
  return undefined;
}
