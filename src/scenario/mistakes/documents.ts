import type { Severity } from '../mistake.ts';
import { conditionMistakes } from './conditions.ts';
import { courseMistakes } from './course.ts';
import type { Gaps, MistakeDocument } from './document.ts';
import { effectMistakes } from './effects.ts';
import { fieldMistakes } from './fields.ts';
import { fileMistakes } from './file.ts';
import { guideMistakes } from './guide.ts';
import { lineMistakes } from './lines.ts';
import { moveMistakes } from './moves.ts';
import { nameMistakes } from './names.ts';
import { silenceMistakes } from './silences.ts';
import { structureMistakes } from './structure.ts';
import { textMistakes } from './text.ts';
import { translationMistakes } from './translation.ts';

const documents = {
  ...fileMistakes, ...nameMistakes, ...fieldMistakes, ...moveMistakes, ...conditionMistakes, ...lineMistakes, ...structureMistakes,
  ...courseMistakes, ...effectMistakes, ...textMistakes, ...translationMistakes, ...guideMistakes, ...silenceMistakes,
} as const;

export type MistakeCode = keyof typeof documents;

/** What the reader has to fill in when it finds this mistake. */
export type GapsOf<C extends MistakeCode> = Gaps<(typeof documents)[C]['what' | 'remedy' | 'consequence']['nl' | 'en']>;

export const mistakeCodes = Object.keys(documents) as readonly MistakeCode[];

export function documentOf(code: string): MistakeDocument {
  if (!isCode(code)) throw new RangeError(`There is no mistake with code ${code}.`);
  return documents[code];
}

export function severityOf(code: MistakeCode): Severity {
  return documents[code].severity;
}

/** Whether there is a mistake with this code. */
export function isCode(code: string): code is MistakeCode {
  return Object.hasOwn(documents, code);
}
