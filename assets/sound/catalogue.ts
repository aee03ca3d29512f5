import type { Effect } from '../../src/sound/effects.ts';
import type { Tone } from '../../src/sound/tones.ts';
import { filtered, filteredAround, highPass } from './filter.ts';
import { loudness, peak } from './measure.ts';
import { clock, doorbell, phone } from './recipes/bells.ts';
import { chairBack, chairNearer, standingUp } from './recipes/chairs.ts';
import { breath, turning } from './recipes/cloth.ts';
import { doorOpens, doorShuts, footsteps } from './recipes/door.ts';
import { communityCentreTone, livingRoomTone, streetTone } from './recipes/homes.ts';
import { corridorTone, wardTone } from './recipes/hospital.ts';
import { kitchenTone } from './recipes/kitchen.ts';
import { phoneCallTone, videoCallTone } from './recipes/lines.ts';
import { broken, carried, tension, unresolved, warmth } from './recipes/music.ts';
import { meetingTone, officeTone, policeTone, schoolTone } from './recipes/offices.ts';
import { choice, cup, kettle, paper, tea } from './recipes/table.ts';
import { scaled, type Signal, softEnded } from './signal.ts';

export interface Recipe {
  readonly render: () => Signal;
  /** How loud it has to be, in LUFS over its loudest 0.4 seconds: a door may be louder than a sigh. */
  readonly loudness: number;
}

export const recipes: Readonly<Record<Effect, Recipe>> = {
  chairBack: { render: chairBack, loudness: -23 },
  chairNearer: { render: chairNearer, loudness: -25 },
  standingUp: { render: standingUp, loudness: -25 },
  footsteps: { render: footsteps, loudness: -25 },
  doorShuts: { render: doorShuts, loudness: -22 },
  doorOpens: { render: doorOpens, loudness: -24 },
  cloth: { render: turning, loudness: -30 },
  cup: { render: cup, loudness: -26 },
  tea: { render: tea, loudness: -26 },
  paper: { render: paper, loudness: -26 },
  breath: { render: breath, loudness: -28 },
  phone: { render: phone, loudness: -23 },
  clock: { render: clock, loudness: -26 },
  doorbell: { render: doorbell, loudness: -22 },
  kettle: { render: kettle, loudness: -25 },
  choice: { render: choice, loudness: -29 },
  tension: { render: tension, loudness: -23 },
  warmth: { render: warmth, loudness: -23 },
  carried: { render: carried, loudness: -22 },
  unresolved: { render: unresolved, loudness: -22 },
  broken: { render: broken, loudness: -22 },
};

export const toneRecipes: Readonly<Record<Tone, Recipe>> = {
  kitchen: { render: kitchenTone, loudness: -40 },
  livingRoom: { render: livingRoomTone, loudness: -41 },
  school: { render: schoolTone, loudness: -39 },
  communityCentre: { render: communityCentreTone, loudness: -39 },
  meeting: { render: meetingTone, loudness: -41 },
  office: { render: officeTone, loudness: -41 },
  corridor: { render: corridorTone, loudness: -40 },
  ward: { render: wardTone, loudness: -41 },
  police: { render: policeTone, loudness: -41 },
  street: { render: streetTone, loudness: -39 },
  phoneCall: { render: phoneCallTone, loudness: -42 },
  videoCall: { render: videoCallTone, loudness: -42 },
};

/** Highest sample allowed; the rest is left to what coding adds. */
const ceiling = 0.85;

/** An effect as it is heard: without offset, with soft ends, at its loudness. */
export function effectSignal(effect: Effect): Signal {
  const { render, loudness: wanted } = recipes[effect];
  return leveled(softEnded(filtered(render(), highPass(35))), wanted);
}

/** A tone as a loop: its end runs on into its beginning. */
export function toneSignal(tone: Tone): Signal {
  const { render, loudness: wanted } = toneRecipes[tone];
  return leveled(filteredAround(render(), highPass(35)), wanted);
}

function leveled(signal: Signal, wanted: number): Signal {
  const gain = 10 ** ((wanted - loudness(signal)) / 20);
  return scaled(signal, Math.min(gain, ceiling / peak(signal)));
}
