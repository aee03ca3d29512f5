/** Why something was not done. What people read about it stands in `refusal-words.ts`. */
export const refusals = [
  // Of the lesson itself.
  'stale',
  'notNow',
  'closed',
  'timeIsUp',
  'notOffered',
  'observing',
  'notObserving',
  'noGroup',
  'unknownPerson',
  'locked',
  'full',
  'removed',
  // At the door and on the way.
  'wrongCode',
  'tooManyTries',
  'elsewhere',
  'over',
  'stopping',
  'badMessage',
  'oldVersion',
  'notAllowed',
  'tooFast',
  'wrongPassphrase',
  'tooManyLessons',
  'unknownScenario',
  'diskFull',
  'journalAway',
  'damaged',
] as const;

export type Refusal = (typeof refusals)[number];
