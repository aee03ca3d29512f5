import type { Text } from '../../model/language.ts';
import { roomNames } from '../../model/rooms.ts';
import type { Advice } from '../../play/progress/advice.ts';
import { counted, often } from '../counted.ts';
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
      const spread = advice.plays > 1 ? { nl: `, in ${counted(advice.plays, 'nl')} spellen,`, en: ` in ${counted(advice.plays, 'en')} plays` } : { nl: '', en: '' };
      return { nl: `In ${counted(advice.times, 'nl')} keuzes${spread.nl} ${nl}.`, en: `In ${counted(advice.times, 'en')} choices${spread.en}, ${en}.` };
    }
    case 'openRoom': {
      const { nl, en } = roomNames[advice.room];
      return {
        nl: `De ${nl} van de ander werd ${often(advice.closed, 'nl')} kleiner, en ${often(advice.opened, 'nl')} groter.`,
        en: `The other’s ${en} grew smaller ${often(advice.closed, 'en')}, and larger ${often(advice.opened, 'en')}.`,
      };
    }
    case 'notYet':
      return { nl: 'Dit deed je nog in geen enkel gesprek.', en: 'You have not done this in any conversation yet.' };
  }
}
