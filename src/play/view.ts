import type { AgreementState } from '../model/agreement.ts';
import type { Emotion } from '../model/emotion.ts';
import type { Rung, Tension } from '../model/ladder.ts';
import type { Rooms } from '../model/rooms.ts';
import type { Light } from '../scenario/types.ts';

/**
 * Everything that can be seen, said and chosen at one moment of a play. The stage, the interface,
 * the sound, the terminal and the class screens are readings of this and of nothing else.
 */
export interface View {
  readonly phase: Phase;
  /** Choices made so far. */
  readonly turn: number;
  readonly scene: SceneView;
  /** Of the whole table. */
  readonly mood: Mood;
  /** Everybody of the scenario who has been met, in the author's order. */
  readonly people: readonly PersonView[];
  /** The choice that `beats` answer; absent when a scene opens. */
  readonly chosen?: ChoiceView;
  /** What was told since the last choice, in order. */
  readonly beats: readonly Beat[];
  /** In the order they are offered; empty unless the phase is `choosing`. */
  readonly choices: readonly ChoiceView[];
  readonly agreements: readonly AgreementView[];
  readonly ending?: EndingView;
}

/**
 * before: nothing has been told yet · scene: a scene opens · reacting: they answer your choice ·
 * choosing: it is your turn · timePasses: weeks go by · ending: how it ended is told · lookingBack: the story is over.
 */
export type Phase = 'before' | 'scene' | 'reacting' | 'choosing' | 'timePasses' | 'ending' | 'lookingBack';

export type Mood = 'warm' | 'plain' | 'tense';

export interface SceneView {
  readonly id: string;
  readonly title: string;
  /** Counting from 1. */
  readonly number: number;
  readonly of: number;
  readonly setting: string;
  readonly light: Light;
  /** What the author says of the time before it. */
  readonly elapsed?: string;
}

/** seated at the table · standing: about to go, or in a place without chairs · leaving: walks out in this turn · away: not in the scene. */
export type Presence = 'seated' | 'standing' | 'leaving' | 'away';

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly who: string;
  readonly look: string;
  readonly presence: Presence;
  /** Index of the beat from which they are there, or gone; absent where that was so before the first. */
  readonly comes?: number;
  readonly goes?: number;
  readonly emotion: Emotion;
  /** To the table: 0 leans in, 1 sits as people sit, 2 has moved back. */
  readonly distance: 0 | 1 | 2;
  readonly facing: 'you' | 'away';
  /** How much place they take, 0 to 10: the five rooms together. */
  readonly space: number;
  readonly rooms: Rooms;
  /** For the stage's finer shades; never shown as a word during play. */
  readonly rung: Rung;
  readonly tension: Tension;
  /** What one sees of them, in a short sentence (“Haar schouders zakken.”); empty when nothing changed. */
  readonly cue: string;
}

export interface Beat {
  readonly kind: 'narration' | 'speech' | 'you' | 'innerVoice' | 'time' | 'agreement';
  /** Id of the person who speaks. Thoughts stay unspoken: they are told when looking back (`trace.ts`). */
  readonly speaker?: string;
  /** May hold *emphasis* between asterisks. */
  readonly text: string;
  /** How it is said or what is seen, as a short sentence. */
  readonly cue?: string;
  /** The speaker's face for this beat, when it differs from the one in `people`. */
  readonly emotion?: Emotion;
  /** Name of an effect to be heard. */
  readonly sound?: string;
}

export interface ChoiceView {
  readonly id: string;
  readonly text: string;
}

export interface AgreementView {
  readonly id: string;
  readonly name: string;
  readonly state: AgreementState;
}

export interface EndingView {
  readonly id: string;
  readonly title: string;
}
