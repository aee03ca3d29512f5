import type { Text } from './language.ts';
import type { Room } from './rooms.ts';

/**
 * The twelve things a professional can do with one sentence: a closed vocabulary. Every choice in
 * a scenario is annotated with one move for each person it lands on. What each move stands for in
 * the article and in the literature: docs/model.md.
 */
export type Move =
  | 'decidesOver'
  | 'pressures'
  | 'hidesBehindRules'
  | 'demandsProfessionalism'
  | 'takesOver'
  | 'avoids'
  | 'givesIn'
  | 'asksOpenly'
  | 'reflects'
  | 'sharesConcern'
  | 'offersChoice'
  | 'decidesTogether';

/** Whose will a move serves: the professional's over the other's, nobody's, only the other's, or both. */
export type Stance = 'controlling' | 'avoiding' | 'yielding' | 'equal';

export interface MoveTheory {
  readonly name: Text;
  /** What an observer could see and hear. */
  readonly seen: Text;
  readonly stance: Stance;
  /** How much of the other's say it takes, 0 (none) to 3 (all). Ours [A], ordered after the article's list. */
  readonly control: 0 | 1 | 2 | 3;
  /** Turned towards the person (1), away from or against them (−1). After the Rose of Leary's horizontal axis [A]. */
  readonly warmth: -1 | 0 | 1;
  readonly opens: readonly Room[];
  readonly closes: readonly Room[];
}

export const moves: Readonly<Record<Move, MoveTheory>> = {
  decidesOver: {
    name: { nl: 'beslist over', en: 'decides over' },
    seen: { nl: 'kondigt een besluit aan over iets van hen', en: 'announces a decision about their matter' },
    stance: 'controlling', control: 3, warmth: -1,
    opens: [], closes: ['decide', 'choose'],
  },
  pressures: {
    name: { nl: 'zet druk', en: 'pressures' },
    seen: { nl: 'noemt een gevolg of dreigt', en: 'names a consequence or threat' },
    stance: 'controlling', control: 3, warmth: -1,
    opens: [], closes: ['choose', 'think'],
  },
  hidesBehindRules: {
    name: { nl: 'schuilt achter regels', en: 'hides behind rules' },
    seen: { nl: 'de regel is de reden; er spreekt geen mens', en: 'the rule is the reason; no person speaks' },
    stance: 'controlling', control: 2, warmth: -1,
    opens: [], closes: ['think', 'act'],
  },
  demandsProfessionalism: {
    name: { nl: 'eist professionaliteit', en: 'demands professionalism' },
    seen: { nl: 'vraagt hen om zich aan te passen aan ‘ons’', en: 'asks them to adapt to, serve or understand “us”' },
    stance: 'controlling', control: 2, warmth: -1,
    opens: [], closes: ['speak', 'act'],
  },
  takesOver: {
    name: { nl: 'neemt over', en: 'takes over' },
    seen: { nl: 'doet of regelt het ongevraagd, vriendelijk', en: 'does or solves it unasked, kindly' },
    stance: 'controlling', control: 2, warmth: 1,
    opens: [], closes: ['act', 'decide'],
  },
  avoids: {
    name: { nl: 'ontwijkt', en: 'avoids' },
    seen: { nl: 'stelt uit, begint over iets anders, schuift door', en: 'stalls, changes the subject, passes it on' },
    stance: 'avoiding', control: 1, warmth: -1,
    opens: [], closes: ['speak'],
  },
  givesIn: {
    name: { nl: 'geeft toe', en: 'gives in' },
    seen: { nl: 'laat de eigen zorg of grens vallen', en: 'drops own concern or limit' },
    stance: 'yielding', control: 0, warmth: 1,
    opens: ['speak', 'choose'], closes: [],
  },
  asksOpenly: {
    name: { nl: 'vraagt open', en: 'asks openly' },
    seen: { nl: 'een open vraag naar wat ertoe doet of wat zij weten', en: 'an open question about meaning or their expertise' },
    stance: 'equal', control: 0, warmth: 1,
    opens: ['think', 'speak'], closes: [],
  },
  reflects: {
    name: { nl: 'weerspiegelt', en: 'reflects' },
    seen: { nl: 'noemt gevoel en betekenis, en mag verbeterd worden', en: 'names feeling and meaning; may be corrected' },
    stance: 'equal', control: 0, warmth: 1,
    opens: ['speak', 'think'], closes: [],
  },
  sharesConcern: {
    name: { nl: 'deelt zorg of grens', en: 'shares a concern or limit' },
    seen: { nl: 'ik-boodschap: de reden, en wat er open blijft', en: 'an I-message: the reason, and what stays open' },
    stance: 'equal', control: 1, warmth: 1,
    opens: ['think'], closes: [],
  },
  offersChoice: {
    name: { nl: 'geeft echte keuze', en: 'offers a real choice' },
    seen: { nl: 'twee of meer wegen die kunnen, ook die van hen', en: 'two or more acceptable options, theirs among them' },
    stance: 'equal', control: 0, warmth: 1,
    opens: ['choose', 'decide'], closes: [],
  },
  decidesTogether: {
    name: { nl: 'beslist samen', en: 'decides together' },
    seen: { nl: 'ieders inbreng zit in de afspraak; wie doet wat', en: 'both contributions are in the agreement; who does what' },
    stance: 'equal', control: 0, warmth: 1,
    opens: ['decide', 'act'], closes: [],
  },
};

export const moveCodes = Object.keys(moves) as readonly Move[];
