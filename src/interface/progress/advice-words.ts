import type { Text } from '../../model/language.ts';
import { roomNames } from '../../model/rooms.ts';
import type { Advice } from '../../play/progress/advice.ts';
import { insteadOf, openingRoom, trying, tryingOut, whatYouDid } from '../trying.ts';

/** What to practise next. */
export function adviceText(advice: Advice): Text {
  switch (advice.kind) {
    case 'lessOf':
      return insteadOf(advice.move);
    case 'openRoom':
      return openingRoom[advice.room];
    case 'notYet':
      return tryingOut[advice.move] ?? trying.askFirst;
  }
}

/** The count that says so. */
export function reasonOf(advice: Advice): Text {
  switch (advice.kind) {
    case 'lessOf': {
      const { nl, en } = whatYouDid(advice.move);
      const spread = advice.plays > 1 ? { nl: `, in ${advice.plays} spellen,`, en: ` in ${advice.plays} plays` } : { nl: '', en: '' };
      return { nl: `In ${advice.times} keuzes${spread.nl} ${nl}.`, en: `In ${advice.times} choices${spread.en}, ${en}.` };
    }
    case 'openRoom': {
      const { nl, en } = roomNames[advice.room];
      return {
        nl: `De ${nl} van de ander werd ${times(advice.closed).nl} kleiner, en ${times(advice.opened).nl} groter.`,
        en: `The other’s ${en} grew smaller ${times(advice.closed).en}, and larger ${times(advice.opened).en}.`,
      };
    }
    case 'notYet':
      return { nl: 'Dit deed je nog in geen enkel gesprek.', en: 'You have not done this in any conversation yet.' };
  }
}

function times(count: number): Text {
  return { nl: count === 0 ? 'geen keer' : `${count} keer`, en: count === 0 ? 'not once' : count === 1 ? 'once' : `${count} times` };
}
