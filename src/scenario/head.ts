import { Fields } from './fields.ts';
import { declareParts, readAgreement, readChance, readLimit } from './plans.ts';
import { personFieldsOf, readPerson } from './persons.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { Scenario } from './types.ts';
import { headFields, languageWords, levelWords, type HeadField } from './words/fields.ts';
import type { Value } from './yaml.ts';

/** What the front matter tells of a scenario: everything but its scenes. */
export type Head = Omit<Scenario, 'id' | 'version' | 'scenes' | 'endings'>;

/** Reads the front matter's fields; `opening` is what a missing field is pointed at. */
export function readHead(value: Value, opening: Piece, reading: Reading): Head {
  const fields = new Fields(opening, value, headFields, reading.findings);
  fields.require('title', 'language', 'you', 'persons');
  fields.advise('summary', 'asked', 'duration');
  return {
    language: fields.word('language', languageWords) ?? 'nl',
    ...texts(fields),
    minutes: readMinutes(fields.text('duration'), reading),
    level: fields.word('level', levelWords) ?? 'middle',
    practises: fields.names('practises').map((name) => name.text),
    compass: fields.phrases('compass').map((phrase) => phrase.text),
    reflection: fields.phrases('reflection').map((phrase) => phrase.text),
    ...readParts(fields, reading),
  };
}

function texts(fields: Fields<HeadField>): Pick<Head, 'title' | 'summary' | 'you' | 'asked' | 'sector'> {
  const text = (field: HeadField): string => fields.text(field)?.text ?? '';
  return { title: text('title'), summary: text('summary'), you: text('you'), asked: text('asked'), sector: text('sector') };
}

/** All names first, then what they stand for: persons, agreements, limits and chances refer to each other. */
function readParts(fields: Fields<HeadField>, reading: Reading): Pick<Head, 'persons' | 'agreements' | 'limits' | 'chances'> {
  const persons = declareParts('person', fields.has('persons') ? fields.parts('persons') : undefined, reading);
  const agreements = declareParts('agreement', fields.parts('agreements'), reading);
  const limits = declareParts('limit', fields.parts('limits'), reading);
  const chances = declareParts('chance', fields.parts('chances'), reading);
  const withFields = persons.map((part) => ({ part, fields: personFieldsOf(part, reading) }));
  for (const person of withFields) reading.names.alias(person.fields.text('name')?.text ?? '', person.part.id);
  return {
    persons: withFields.map((person) => readPerson(person.part, person.fields, reading)),
    agreements: agreements.map((part) => readAgreement(part, reading)),
    limits: limits.map((part) => readLimit(part, reading)),
    chances: chances.map((part) => readChance(part, reading)),
  };
}

/** A play is expected to last a quarter of an hour when the author does not say. */
function readMinutes(text: Piece | undefined, { findings }: Reading): number {
  if (!text) return 15;
  const parts = /^(?:\d{1,3}\s*(?:-|–|à|tot|to)\s*)?(\d{1,3})\s*(minuten|minuut|minutes|minute|min\.?|m|uur|hours?)?$/i.exec(text.text);
  const amount = Number(parts?.[1] ?? 0);
  if (amount < 1) findings.found('S024', text, { duration: text.text });
  return /^(?:uur|hour)/i.test(parts?.[2] ?? '') ? amount * 60 : amount;
}
