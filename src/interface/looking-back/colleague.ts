import { height, type Rung } from '../../model/ladder.ts';
import type { Text } from '../../model/language.ts';

/** The player's turning point beside the model's, as somebody would say it who sat beside them. The model's choice is named after it. */
export function turningPointsCompared(own: number | 'none' | undefined, model: number | undefined): Text {
  if (model === undefined) return { nl: 'In het model bleef iedereen staan waar die stond.', en: 'In the model, everybody stayed where they stood.' };
  if (own === model) return { nl: 'Jij zag het draaien op hetzelfde moment als het model:', en: 'You saw it turn at the same moment as the model did:' };
  if (own === 'none') return { nl: 'Jij zag geen duidelijk keerpunt. In het model veranderde er het meest bij', en: 'You saw no clear turning point. In the model, most changed at' };
  if (own === undefined) return { nl: 'In het model veranderde er het meest bij', en: 'In the model, most changed at' };
  return {
    nl: `Jij zag het draaien bij keuze ${own}. In het model veranderde er meer bij een andere. Wat zag jij daar? Kijk ook eens bij`,
    en: `You saw it turn at choice ${own}. In the model, more changed at another. What did you see there? Have a look as well at`,
  };
}

/** Where a rung stands among the standings that a player guesses from; sham consent has no place among them. */
function standingOf(rung: Rung): number {
  if (height[rung] <= height.afsprakenGenegeerd) return 0;
  if (height[rung] < 0) return 1;
  if (height[rung] === 0) return 2;
  return height[rung] >= height.samenBeslissen ? 4 : 3;
}

/** The player's guess beside the model. */
export function besideModel(guess: number, rung: Rung): Text {
  if (rung === 'schijninstemming') {
    return { nl: 'Een ja dat geen ja is, ziet er van buiten bijna hetzelfde uit.', en: 'A yes that is none looks nearly the same from the outside.' };
  }
  const apart = guess - standingOf(rung);
  if (apart === 0) return { nl: 'Het model kwam op hetzelfde uit.', en: 'The model came to the same.' };
  return apart > 0
    ? { nl: 'Er zat meer afstand tussen jullie dan je dacht.', en: 'There was more distance between you than you thought.' }
    : { nl: 'Jullie stonden dichter bij elkaar dan je dacht.', en: 'You were closer to each other than you thought.' };
}
