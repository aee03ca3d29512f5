import type { Counterpart, StartingTrust, Temperament } from '../../model/person.ts';
import type { Level, Pronoun } from '../types.ts';
import { vocabulary } from './vocabulary.ts';

export type HeadField =
  | 'title' | 'language' | 'summary' | 'you' | 'asked' | 'duration' | 'level' | 'sector' | 'practises' | 'compass' | 'reflection'
  | 'persons' | 'agreements' | 'limits' | 'chances';

export const headFields = vocabulary<HeadField>([
  ['title', 'titel', 'title'],
  ['language', 'taal', 'language'],
  ['summary', 'samenvatting', 'summary'],
  ['you', 'jij', 'you'],
  ['asked', 'gevraagd', 'asked'],
  ['duration', 'duur', 'duration'],
  ['level', 'niveau', 'level'],
  ['sector', 'sector', 'sector'],
  ['practises', 'oefent', 'practises | practices'],
  ['compass', 'kompas', 'compass'],
  ['reflection', 'terugblik', 'reflection'],
  ['persons', 'personen', 'persons | people'],
  ['agreements', 'afspraken', 'agreements'],
  ['limits', 'grenzen', 'limits'],
  ['chances', 'toeval', 'chances'],
]);

export type PersonField =
  | 'name' | 'who' | 'counterpart' | 'pronoun' | 'look' | 'matters' | 'experience' | 'temperament'
  | 'trust' | 'selfTrust' | 'voluntary' | 'loyalTo';

export const personFields = vocabulary<PersonField>([
  ['name', 'naam', 'name'],
  ['who', 'wie', 'who'],
  ['counterpart', 'rol', 'role'],
  ['pronoun', 'voornaamwoord', 'pronoun'],
  ['look', 'uiterlijk', 'look'],
  ['matters', 'belangrijk', 'matters'],
  ['experience', 'ervaring', 'experience'],
  ['temperament', 'onder druk', 'under pressure'],
  ['trust', 'vertrouwen', 'trust'],
  ['selfTrust', 'zelfvertrouwen', 'self-trust | self trust'],
  ['voluntary', 'vrijwillig', 'voluntary'],
  ['loyalTo', 'trouw aan', 'loyal to'],
]);

export type AgreementField = 'name' | 'between' | 'mishap';

export const agreementFields = vocabulary<AgreementField>([
  ['name', 'naam', 'name'],
  ['between', 'tussen', 'between'],
  ['mishap', 'pech', 'mishap'],
]);

export type LimitField = 'name' | 'holdsFor';

export const limitFields = vocabulary<LimitField>([
  ['name', 'naam', 'name'],
  ['holdsFor', 'geldt voor', 'holds for'],
]);

export type ChanceField = 'name' | 'chance';

export const chanceFields = vocabulary<ChanceField>([
  ['name', 'naam', 'name'],
  ['chance', 'kans', 'chance'],
]);

export const languageWords = vocabulary<'nl' | 'en'>([
  ['nl', 'nl | nederlands', 'nl | dutch'],
  ['en', 'en | engels', 'en | english'],
]);

export const levelWords = vocabulary<Level>([
  ['entry', 'instap', 'entry'],
  ['middle', 'midden', 'middle'],
  ['tough', 'pittig', 'tough'],
]);

export const counterpartWords = vocabulary<Counterpart>([
  ['client', 'cliënt', 'client'],
  ['companion', 'naaste', 'companion'],
  ['colleague', 'collega', 'colleague'],
]);

export const pronounWords = vocabulary<Pronoun>([
  ['zij', 'zij', 'she'],
  ['hij', 'hij', 'he'],
  ['die', 'die | hen', 'they'],
]);

export const temperamentWords = vocabulary<Temperament>([
  ['withdraws', 'trekt zich terug', 'withdraws'],
  ['fights', 'gaat ertegenin', 'fights'],
  ['complies', 'schikt zich', 'complies'],
]);

export const trustAmountWords = vocabulary<StartingTrust>([
  ['little', 'weinig', 'little'],
  ['some', 'wat', 'some'],
  ['much', 'veel', 'much'],
]);

export const yesWords = vocabulary<'yes' | 'no'>([
  ['yes', 'ja', 'yes'],
  ['no', 'nee', 'no'],
]);
