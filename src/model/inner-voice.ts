import type { Language, Text } from './language.ts';
import type { OwnContribution } from './ladder.ts';

/**
 * How much the moment presses on *you* (*druk*). Connection with your own thoughts and feelings is
 * half of empathy (claim K7), and under pressure it is the first to go.
 */
export type Pressure = 'kalm' | 'gejaagd' | 'klem';

export const pressures: readonly Pressure[] = ['kalm', 'gejaagd', 'klem'];

/** What your inner voice says by itself, where the author gave it no words. It tempts for understandable reasons. */
export type Voice = 'pushOn' | 'passOn' | 'pleaseThem' | 'doubt' | 'lostMyself';

const voices: Readonly<Record<Voice, readonly [Text, Text]>> = {
  pushOn: [
    { nl: 'Iemand moet hier de knoop doorhakken. Waarom jij niet?', en: 'Someone has to make the call here. Why not you?' },
    { nl: 'Zo kom je nergens. Gewoon zeggen hoe het wordt.', en: 'This is getting you nowhere. Just say how it is going to be.' },
  ],
  passOn: [
    { nl: 'Dit hoeft vandaag niet. En jij hoeft het eigenlijk ook niet te doen.', en: 'This need not be today. Nor you, really.' },
    { nl: 'Er is vast een formulier voor. Of een collega.', en: 'There must be a form for this. Or a colleague.' },
  ],
  pleaseThem: [
    { nl: 'Geef ze hun zin. Dan kan iedereen weer ademhalen.', en: 'Give them what they want. Then everybody can breathe again.' },
    { nl: 'Boos is erger dan onveilig, toch? Even toegeven.', en: 'Angry is worse than unsafe, isn’t it? Just give in a little.' },
  ],
  doubt: [
    { nl: 'Een ander had dit beter gedaan.', en: 'Someone else would have done this better.' },
    { nl: 'Ze kijken dwars door je heen.', en: 'They can see straight through you.' },
  ],
  lostMyself: [
    { nl: 'En wat vind jij er eigenlijk zelf van?', en: 'And what do you think about it yourself, really?' },
    { nl: 'Je knikt al een tijdje. Waar kwam je ook alweer voor?', en: 'You have been nodding for a while. What was it you came for?' },
  ],
};

export interface Moment {
  readonly before: Pressure;
  readonly now: Pressure;
  readonly own: OwnContribution;
  /** Trust in yourself, 0 to 4. */
  readonly selfTrust: number;
  /** Your last move served only them, only you, nobody, or both. */
  readonly stance: 'controlling' | 'avoiding' | 'yielding' | 'equal';
}

/** Which voice speaks up, if any: when pressure rises, it offers more of what you were doing; when you gave yourself up, it asks where you are. */
export function voiceOf({ before, now, own, selfTrust, stance }: Moment): Voice | undefined {
  if (own === 'opgegeven' && stance === 'yielding') return 'lostMyself';
  if (pressures.indexOf(now) <= pressures.indexOf(before)) return undefined;
  if (selfTrust <= 1) return 'doubt';
  if (stance === 'avoiding') return 'passOn';
  return stance === 'yielding' ? 'pleaseThem' : 'pushOn';
}

/** Its words; even and odd turns take different ones. */
export function wordsOf(voice: Voice, turn: number, language: Language): string {
  return voices[voice][turn % 2 === 0 ? 0 : 1][language];
}
