import type { View } from '../play/view.ts';

/** What a place sounds like when nobody speaks. */
export type Tone = 'kitchen';

/** Places by the names that scenarios give them. A place that is not here is silent. */
const tones: Readonly<Record<string, Tone>> = {
  keuken: 'kitchen',
  kitchen: 'kitchen',
};

/** The room tone of what is seen, if its place has one; between the scenes and after the ending there is none. */
export function toneOf(view: View): Tone | undefined {
  const here = view.phase === 'scene' || view.phase === 'choosing' || view.phase === 'reacting';
  return here ? tones[view.scene.setting] : undefined;
}
