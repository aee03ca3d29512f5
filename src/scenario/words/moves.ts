import type { Move } from '../../model/moves.ts';
import type { Room } from '../../model/rooms.ts';
import { vocabulary } from './vocabulary.ts';

/** What a professional can do with one sentence; the words between brackets in the documentation may be left out. */
export const moveWords = vocabulary<Move>([
  ['decidesOver', 'beslist over', 'decides over | decides for'],
  ['pressures', 'zet druk | zet onder druk', 'pressures | puts pressure | puts pressure on'],
  ['hidesBehindRules', 'schuilt achter regels | schuilt achter de regels', 'hides behind rules | hides behind the rules'],
  ['demandsProfessionalism', 'eist professionaliteit', 'demands professionalism'],
  ['takesOver', 'neemt over | neemt het over', 'takes over'],
  ['avoids', 'ontwijkt', 'avoids'],
  ['givesIn', 'geeft toe', 'gives in'],
  ['asksOpenly', 'vraagt open', 'asks openly | asks open'],
  ['reflects', 'weerspiegelt', 'reflects'],
  ['sharesConcern',
    'deelt zorg of grens | deelt zorg | deelt grens | deelt een zorg | deelt een grens | deelt een zorg of grens',
    'shares concern or limit | shares concern | shares limit | shares a concern | shares a limit | shares a concern or limit'],
  ['offersChoice',
    'geeft echte keuze | geeft keuze | geeft een echte keuze | geeft een keuze',
    'offers a real choice | offers choice | offers a choice | offers real choice'],
  ['decidesTogether', 'beslist samen', 'decides together'],
]);

/** What can stand with a move, apart from what it touches. */
export type Addition = 'permission' | 'repair' | 'stronger' | 'weaker';

export const additionWords = vocabulary<Addition>([
  ['permission', 'met toestemming', 'with permission'],
  ['repair', 'herstelt', 'repairs'],
  ['stronger', 'sterker', 'stronger'],
  ['weaker', 'zwakker', 'weaker'],
]);

/** Additions that are followed by something else. */
export const followedWords = vocabulary<'touches' | 'opens' | 'closes'>([
  ['touches', 'raakt', 'touches'],
  ['opens', 'opent', 'opens'],
  ['closes', 'sluit', 'closes'],
]);

export const roomWords = vocabulary<Room>([
  ['think', 'denkruimte', 'room to think'],
  ['speak', 'spreekruimte', 'room to speak'],
  ['choose', 'kiesruimte', 'room to choose'],
  ['decide', 'beslisruimte', 'room to decide'],
  ['act', 'handelingsruimte', 'room to act'],
]);

/** What an option can say about itself, besides its moves. */
export type Detail = 'reason' | 'agreement' | 'limit' | 'when' | 'again';

export const detailWords = vocabulary<Detail>([
  ['reason', 'reden', 'reason'],
  ['agreement', 'afspraak', 'agreement'],
  ['limit', 'grens', 'limit'],
  ['when', 'als', 'if'],
  ['again', 'herhaalbaar', 'again'],
]);

export const limitDeedWords = vocabulary<'explains' | 'holds' | 'drops'>([
  ['explains', 'legt uit', 'explains'],
  ['holds', 'handhaaft', 'holds'],
  ['drops', 'laat vallen', 'drops'],
]);
