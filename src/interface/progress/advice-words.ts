import type { Text } from '../../model/language.ts';
import { moves, type Move } from '../../model/moves.ts';
import { roomNames } from '../../model/rooms.ts';
import type { Advice } from '../../play/progress/advice.ts';

/** What to practise next. */
export function adviceText(advice: Advice): Text {
  switch (advice.kind) {
    case 'lessOf':
    case 'openRoom':
      return trying[advice.tryInstead];
    case 'notYet':
      return trying[advice.move];
  }
}

/** The count that says so. */
export function reasonOf(advice: Advice): Text {
  switch (advice.kind) {
    case 'lessOf': {
      const { nl, en } = moves[advice.move].name;
      return {
        nl: `Want in ${advice.times} keuzes deed je dit: ‘${nl}’${advice.plays > 1 ? `, verdeeld over ${advice.plays} spellen` : ''}.`,
        en: `Because in ${advice.times} choices you did this: “${en}”${advice.plays > 1 ? `, spread over ${advice.plays} plays` : ''}.`,
      };
    }
    case 'openRoom': {
      const { nl, en } = roomNames[advice.room];
      return {
        nl: `Want de ${nl} van de ander werd ${times(advice.closed).nl} kleiner, en ${times(advice.opened).nl} groter.`,
        en: `Because the other’s ${en} grew smaller ${times(advice.closed).en}, and larger ${times(advice.opened).en}.`,
      };
    }
    case 'notYet':
      return { nl: 'Want dit deed je nog in geen enkel gesprek.', en: 'Because you have not done this in any conversation yet.' };
  }
}

function times(count: number): Text {
  return { nl: count === 0 ? 'geen keer' : `${count} keer`, en: count === 0 ? 'not once' : count === 1 ? 'once' : `${count} times` };
}

const yours: Text = {
  nl: 'Zeg wat jou zorgen baart of waar je grens ligt, waarom, en wat er nog open is.',
  en: 'Say what worries you or where your limit is, why, and what is still open.',
};

/** One thing to try, as something to do: for every move that leaves both a say. */
const trying: Readonly<Record<Move, Text>> = {
  asksOpenly: { nl: 'Stel een open vraag naar wat er voor de ander toe doet, en laat het dan stil.', en: 'Ask an open question about what matters to the other, and then leave a silence.' },
  reflects: { nl: 'Zeg eerst terug wat je bij de ander ziet, en laat je verbeteren.', en: 'First say back what you see in the other, and let them put you right.' },
  sharesConcern: yours,
  offersChoice: { nl: 'Leg twee wegen neer die allebei echt kunnen, en laat de ander kiezen.', en: 'Put down two ways that are both really possible, and let the other choose.' },
  decidesTogether: { nl: 'Maak een afspraak waar van ieder iets in zit, en zeg wie wat doet.', en: 'Make an agreement that has something of each of you in it, and say who does what.' },
  decidesOver: yours, pressures: yours, hidesBehindRules: yours, demandsProfessionalism: yours, takesOver: yours, avoids: yours, givesIn: yours,
};
