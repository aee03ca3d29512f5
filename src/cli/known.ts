import { cast } from '../../assets/figures/cast.ts';
import type { Known } from '../scenario/read.ts';
import { effectNames } from '../sound/effects.ts';
import { composeLook } from '../stage/figures/compose.ts';
import { placeNames } from '../stage/places.ts';

/** What a scenario may ask for by name: the places, looks and sounds this game has. */
export const known: Known = {
  settings: placeNames,
  looks: Object.keys(cast),
  unknownInLook: (words) => {
    const look = composeLook(words);
    return look.ok ? [] : look.problems;
  },
  sounds: Object.values(effectNames).flatMap(({ nl, en }) => [nl, en]),
};
