import type { Text } from './language.ts';

/** What a face can show. The stage, the written cue and the sound all read this one word. */
export type Emotion =
  | 'open'
  | 'warm'
  | 'relieved'
  | 'thoughtful'
  | 'wary'
  | 'withdrawn'
  | 'irritated'
  | 'angry'
  | 'hurt'
  | 'proud'
  | 'joyful'
  | 'shocked'
  | 'walkingAway';

export const emotionNames: Readonly<Record<Emotion, Text>> = {
  open: { nl: 'open', en: 'open' },
  warm: { nl: 'warm', en: 'warm' },
  relieved: { nl: 'opgelucht', en: 'relieved' },
  thoughtful: { nl: 'nadenkend', en: 'thoughtful' },
  wary: { nl: 'afwachtend', en: 'wary' },
  withdrawn: { nl: 'teruggetrokken', en: 'withdrawn' },
  irritated: { nl: 'geïrriteerd', en: 'irritated' },
  angry: { nl: 'boos', en: 'angry' },
  hurt: { nl: 'gekwetst', en: 'hurt' },
  proud: { nl: 'trots', en: 'proud' },
  joyful: { nl: 'blij', en: 'joyful' },
  shocked: { nl: 'geschrokken', en: 'shocked' },
  walkingAway: { nl: 'loopt weg', en: 'walking away' },
};
