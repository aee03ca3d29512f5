import { counterpartWords, personFields, pronounWords, temperamentWords, trustAmountWords, yesWords } from './words/fields.ts';
import type { Fields as FieldsOf } from './fields.ts';
import { Fields } from './fields.ts';
import type { PersonField } from './words/fields.ts';
import { placeOf } from './piece.ts';
import { references, type Part } from './plans.ts';
import { readLook } from './look.ts';
import type { Reading } from './reading.ts';
import type { Person } from './types.ts';

/** The fields of a person; made once, because a person's name has to be known before anything refers to it. */
export function personFieldsOf({ entry }: Part, { findings }: Reading): FieldsOf<PersonField> {
  const fields = new Fields(entry.key, entry.value, personFields, findings);
  fields.require('name', 'look');
  fields.advise('who');
  return fields;
}

/** Left out is usual: somebody in the care of an organisation, here of their own will, who withdraws when it becomes too much. */
export function readPerson({ id, entry }: Part, fields: FieldsOf<PersonField>, reading: Reading): Person {
  return {
    id,
    name: fields.text('name')?.text ?? entry.key.text,
    who: fields.text('who')?.text ?? '',
    look: readLook(fields.textOrParts('look'), reading),
    pronoun: fields.word('pronoun', pronounWords) ?? 'die',
    counterpart: fields.word('counterpart', counterpartWords) ?? 'client',
    temperament: fields.word('temperament', temperamentWords) ?? 'withdraws',
    trust: fields.word('trust', trustAmountWords) ?? 'some',
    selfTrust: fields.word('selfTrust', trustAmountWords) ?? 'some',
    voluntary: fields.word('voluntary', yesWords) !== 'no',
    matters: fields.phrases('matters').map((phrase) => phrase.text),
    experience: fields.text('experience')?.text ?? '',
    burnt: fields.has('experience'),
    loyalTo: references(reading.names, fields.names('loyalTo')).filter((other) => other !== id),
    place: placeOf(entry.key),
  };
}
