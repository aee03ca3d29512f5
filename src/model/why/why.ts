import type { Act, Appraisal } from '../appraisal.ts';
import { capitalised, withinSentence } from '../language.ts';
import type { Language, Text } from '../language.ts';
import type { Relationship } from '../relationship.ts';
import { causes } from './causes.ts';
import { deeds, leftOut } from './deeds.ts';
import { effectOf } from './effects.ts';

/**
 * Why somebody reacted as they did, in one or two plain sentences. Made from the appraisal that
 * moved the charts, so it can't tell another story than the one that happened.
 */
export interface Explained {
  readonly name: string;
  readonly appraisal: Appraisal;
  /** How things stood afterwards. */
  readonly after: Relationship;
  /** What mattered to them and was touched, in the author's words. */
  readonly touched?: string;
  /** Name of the person they saw being treated so, when that weighed most. */
  readonly saw?: string;
  /** How often they were passed over, pressed or steered before in this conversation. */
  readonly before: number;
  /** Counting from 1; even and odd turns are worded differently. */
  readonly turn: number;
}

/** The explanation in one language: what you did, and what made it land so, with what came of it. */
export function why(it: Explained, language: Language): string {
  const { act } = it.appraisal;
  const deed = act && deedOf(act, it.turn)[language];
  const cause = causes.find(({ holds }) => holds(it))?.says[language];
  const effect = effectOf(it.appraisal, it.after, language);
  return [deed, joined(cause, effect)].filter((sentence) => sentence !== undefined).map((sentence) => fill(sentence, it, language)).join(' ');
}

function deedOf({ move, strength }: Act, turn: number): Text {
  if (move === 'avoids' && strength === 'weaker') return leftOut;
  return deeds[move][turn % 2 === 0 ? 1 : 0];
}

/** Cause and effect as one sentence. */
function joined(cause: string | undefined, effect: string | undefined): string | undefined {
  if (effect === undefined) return cause;
  return cause === undefined ? `${effect}.` : `${cause.replace(/\.$/, '')}: ${effect}.`;
}

function fill(sentence: string, { name, touched, saw, before }: Explained, language: Language): string {
  const filled = sentence
    .replaceAll('{name}', withinSentence(name, language))
    .replaceAll('{touched}', touched ?? '')
    .replaceAll('{before}', String(before))
    .replaceAll('{saw}', withinSentence(saw ?? '', language));
  return capitalised(filled);
}
