import type { Appraisal } from '../model/appraisal.ts';
import type { AgreementFate } from '../model/agreement.ts';
import type { Pressure, Voice } from '../model/inner-voice.ts';
import type { Choice, Scenario } from '../scenario/types.ts';
import type { AgreementActor } from './agreement-chart.ts';
import type { Draw } from './chance.ts';
import type { PersonActor } from './person-chart.ts';
import type { Story } from './story.ts';
import type { YouActor } from './you-chart.ts';

export interface SessionInput {
  readonly scenario: Scenario;
  readonly seed: number;
}

/** One play as it stands: the script's place, and everybody who has a part in it. */
export interface SessionContext {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly draw: Draw;
  /** Everybody of the scenario, by id. */
  readonly persons: ReadonlyMap<string, PersonActor>;
  readonly agreements: ReadonlyMap<string, AgreementActor>;
  readonly you: YouActor;
  readonly story: Story;
  /** The last choice. */
  readonly chosen?: Choice;
  /** How it landed, by person. */
  readonly landed: ReadonlyMap<string, Appraisal>;
  /** What is told now answers that choice; no longer so when a scene opens. */
  readonly answering: boolean;
  /** How much the moment pressed on you before that choice. */
  readonly pressureBefore: Pressure;
  /** Which inner voice spoke up after it. */
  readonly voice: Voice | undefined;
  /** What the last time that passed made of each agreement that stood, where time had not made that of it before. */
  readonly tested: ReadonlyMap<string, AgreementFate>;
}

export type SessionEvent =
  | { readonly type: 'start' }
  | { readonly type: 'goOn' }
  | { readonly type: 'choose'; readonly choice: string }
  /** Everybody has taken in what was said to them. */
  | { readonly type: 'landed' }
  /** What follows from that has been settled too: agreements, and your own part. */
  | { readonly type: 'settled' };
