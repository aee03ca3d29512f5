import { fold } from '../fold.ts';

/** What a heading of a guide opens. */
export type Heading = { readonly kind: 'stop'; readonly passage: string; readonly from: number } | { readonly kind: 'afterwards' } | { readonly kind: 'sources' };

const fixed: Readonly<Record<string, Heading>> = {
  'na afloop': { kind: 'afterwards' },
  afterwards: { kind: 'afterwards' },
  bronnen: { kind: 'sources' },
  sources: { kind: 'sources' },
};

/** What a heading can be, as it is suggested to who mistyped it. */
export const headingWords = Object.keys(fixed);

/** Reads the words after `##`, in Dutch or English; undefined when a guide has no such part. */
export function headingOf(text: string): Heading | undefined {
  const stop = /^(?:bij|at)\s+(.+)$/iu.exec(text);
  if (stop?.[1] !== undefined) return { kind: 'stop', passage: stop[1].trim(), from: text.length - stop[1].length };
  return Object.hasOwn(fixed, fold(text)) ? fixed[fold(text)] : undefined;
}

export type Label = 'pause' | 'question';

const labels: Readonly<Record<string, Label>> = { pauzeer: 'pause', pauze: 'pause', pause: 'pause', vraag: 'question', ask: 'question', question: 'question' };

export const labelWords = Object.keys(labels);

/** A paragraph that begins with a word and a colon. */
export const labelled = /^(\p{L}+)\s*:\s*([\s\S]*)$/u;

export function labelOf(word: string): Label | undefined {
  return Object.hasOwn(labels, fold(word)) ? labels[fold(word)] : undefined;
}
