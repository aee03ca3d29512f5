import type { AgreementBirth, AgreementFate } from '../../model/agreement.ts';
import type { LimitState, OwnContribution, Rung, Tension } from '../../model/ladder.ts';
import { vocabulary } from './vocabulary.ts';

export const rungWords = vocabulary<Rung>([
  ['aftasten', 'aftasten', 'feeling out | feeling each other out'],
  ['gehoord', 'gehoord | voelt zich gehoord', 'heard | feels heard'],
  ['meedenken', 'meedenken | denkt mee', 'thinking along | thinks along'],
  ['samenBeslissen', 'samen beslissen | beslist samen', 'deciding together | decides together'],
  ['gedragenSamenwerking', 'gedragen samenwerking', 'carried cooperation'],
  ['meningsverschil', 'meningsverschil', 'disagreement'],
  ['weerstand', 'weerstand', 'resistance'],
  ['afsprakenGenegeerd', 'afspraken genegeerd', 'agreements ignored'],
  ['weglopen', 'weglopen | weggelopen | loopt weg', 'walking away | walked away | walks away'],
  ['conflict', 'conflict', 'conflict'],
  ['agressie', 'agressie', 'aggression'],
  ['schijninstemming', 'schijninstemming', 'sham consent'],
]);

export const tensionWords = vocabulary<Tension>([
  ['rustig', 'rustig', 'calm'],
  ['gespannen', 'gespannen', 'tense'],
  ['hoog', 'hoge spanning', 'high tension'],
  ['overspoeld', 'overspoeld', 'flooded'],
]);

export const trustWords = vocabulary<'little' | 'some' | 'much'>([
  ['much', 'vertrouwt je', 'trusts you'],
  ['some', 'vertrouwt je wat', 'trusts you a little | trusts you some'],
  ['little', 'wantrouwt je', 'distrusts you | mistrusts you'],
]);

export const presenceWords = vocabulary<'here' | 'gone'>([
  ['here', 'is er | is aanwezig', 'is here | is present'],
  ['gone', 'is weg', 'is gone | is away'],
]);

/** What may follow a rung or a tension. */
export type Reach = 'further' | 'worse' | 'higher';

export const reachWords = vocabulary<Reach>([
  ['further', 'of verder', 'or further'],
  ['worse', 'of erger', 'or worse'],
  ['higher', 'of hoger | of meer', 'or higher | or more'],
]);

export const connectiveWords = vocabulary<'not' | 'and' | 'or'>([
  ['not', 'niet', 'not'],
  ['and', 'en', 'and'],
  ['or', 'of', 'or'],
]);

/** What a condition can be about, other than a person. */
export type Subject = 'agreement' | 'limit' | 'chosen' | 'visited' | 'chance' | 'own';

export const subjectWords = vocabulary<Subject>([
  ['agreement', 'afspraak', 'agreement'],
  ['limit', 'grens', 'limit'],
  ['chosen', 'gekozen', 'chosen'],
  ['visited', 'na', 'after'],
  ['chance', 'toeval', 'chance'],
  ['own', 'jouw inbreng | je inbreng | eigen inbreng', 'your contribution | own contribution'],
]);

export const agreementStateWords = vocabulary<'made' | AgreementBirth | AgreementFate>([
  ['made', 'gemaakt', 'made'],
  ['shared', 'gedeeld', 'shared'],
  ['granted', 'gegund', 'granted'],
  ['imposed', 'opgelegd', 'imposed'],
  ['sham', 'schijn', 'sham'],
  ['kept', 'nagekomen', 'kept'],
  ['renegotiated', 'herzien', 'renegotiated'],
  ['ignored', 'genegeerd', 'ignored'],
]);

export const limitStateWords = vocabulary<LimitState>([
  ['uitgelegd', 'uitgelegd', 'explained'],
  ['gehandhaafd', 'gehandhaafd', 'held'],
  ['opgegeven', 'opgegeven', 'dropped'],
  ['overvallen', 'overvallen', 'sprung'],
  ['onbenoemd', 'onbenoemd', 'unnamed'],
]);

export const ownWords = vocabulary<OwnContribution>([
  ['aanwezig', 'aanwezig', 'present'],
  ['verzwakt', 'verzwakt', 'weakened'],
  ['opgegeven', 'opgegeven', 'given up'],
]);

export const elseWords = vocabulary<'else'>([['else', 'anders', 'else | otherwise']]);
