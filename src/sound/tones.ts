import type { View } from '../play/view.ts';

/** What a place sounds like when nobody speaks. */
export const tones = ['kitchen', 'livingRoom', 'school', 'communityCentre', 'meeting', 'office', 'corridor', 'ward', 'police', 'street', 'phoneCall', 'videoCall'] as const;

export type Tone = (typeof tones)[number];

/** Places by the names that scenarios give them, in Dutch and in English. A place that is not here is silent. */
const settings: ReadonlyMap<string, Tone> = new Map<string, Tone>([
  ['keuken', 'kitchen'],
  ['kitchen', 'kitchen'],
  ['woonkamer', 'livingRoom'],
  ['living room', 'livingRoom'],
  ['school', 'school'],
  ['buurthuis', 'communityCentre'],
  ['community centre', 'communityCentre'],
  ['overleg', 'meeting'],
  ['meeting', 'meeting'],
  ['kantoor', 'office'],
  ['office', 'office'],
  ['gang', 'corridor'],
  ['corridor', 'corridor'],
  ['ziekenkamer', 'ward'],
  ['hospital room', 'ward'],
  ['politie', 'police'],
  ['police station', 'police'],
  ['straat', 'street'],
  ['street', 'street'],
  ['telefoon', 'phoneCall'],
  ['phone call', 'phoneCall'],
  ['beeldbellen', 'videoCall'],
  ['video call', 'videoCall'],
]);

/** The room tone of what is seen, if its place has one; between the scenes and after the ending there is none. */
export function toneOf(view: View): Tone | undefined {
  const here = view.phase === 'scene' || view.phase === 'choosing' || view.phase === 'reacting';
  return here ? settings.get(view.scene.setting) : undefined;
}
