import { agreementFields, chanceFields, limitFields } from './words/fields.ts';
import { Fields } from './fields.ts';
import type { Names, Kind } from './names.ts';
import { placeOf, type Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { AgreementPlan, ChancePlan, LimitPlan } from './types.ts';
import type { Entry } from './yaml.ts';

/** A named part of the front matter, with the id it got. */
export interface Part {
  readonly id: string;
  readonly entry: Entry;
}

/** Gives the parts of one kind their ids, before any of them is read: they may refer to each other. */
export function declareParts(kind: Kind, entries: readonly Entry[] | undefined, { names, findings }: Reading): readonly Part[] {
  if (!entries) names.unsure(kind);
  const parts: Part[] = [];
  for (const entry of entries ?? []) {
    if (!/^\p{L}[\p{L}\p{N}\p{M}-]*$/u.test(entry.key.text)) {
      findings.found('S032', entry.key, { name: entry.key.text });
      names.unsure(kind);
    }
    const { id, first } = names.declare(kind, entry.key);
    if (first) parts.push({ id, entry });
  }
  return parts;
}

export function readAgreement({ id, entry }: Part, { names, findings }: Reading): AgreementPlan {
  const fields = new Fields(entry.key, entry.value, agreementFields, findings);
  fields.require('name');
  const mishap = fields.text('mishap');
  const chance = mishap && names.refer('chance', mishap);
  return {
    id,
    name: fields.text('name')?.text ?? '',
    between: references(names, fields.names('between')),
    ...(chance !== undefined && { mishap: chance }),
    place: placeOf(entry.key),
  };
}

export function readLimit({ id, entry }: Part, { names, findings }: Reading): LimitPlan {
  const fields = new Fields(entry.key, entry.value, limitFields, findings);
  fields.require('name');
  const holdsFor = fields.has('holdsFor') ? references(names, fields.names('holdsFor')) : names.ids('person');
  return { id, name: fields.text('name')?.text ?? '', holdsFor, place: placeOf(entry.key) };
}

export function readChance({ id, entry }: Part, { findings }: Reading): ChancePlan {
  const fields = new Fields(entry.key, entry.value, chanceFields, findings);
  fields.require('name', 'chance');
  const text = fields.text('chance');
  const odds = text && oddsIn(text.text);
  if (text && !odds) findings.found('S025', text, { chance: text.text });
  return { id, name: fields.text('name')?.text ?? '', of: odds?.of ?? 1, outOf: odds?.outOf ?? 1, place: placeOf(entry.key) };
}

export function references(names: Names, pieces: readonly Piece[]): readonly string[] {
  const ids = pieces.map((piece) => names.refer('person', piece)).filter((id) => id !== undefined);
  return [...new Set(ids)];
}

/** “1 op 3”, “1 in 3”, “1/3” or “30%”. At least once in a thousand plays, at most every time. */
function oddsIn(text: string): { readonly of: number; readonly outOf: number } | undefined {
  const parts = /^(\d{1,4})\s*(?:op|in|out of|van|\/)\s*(?:de\s+)?(\d{1,4})$/i.exec(text) ?? /^(\d{1,3})\s*(?:%|procent|percent)$/i.exec(text);
  if (!parts) return undefined;
  const [of, outOf] = [Number(parts[1]), Number(parts[2] ?? 100)];
  return of >= 1 && of <= outOf && outOf <= 1000 ? { of, outOf } : undefined;
}
