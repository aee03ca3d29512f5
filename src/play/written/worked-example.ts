import type { Scenario } from '../../scenario/types.ts';
import { goOnToChoice, openPlay } from '../play.ts';
import { isMeant } from './read-plays.ts';
import type { Comment, WrittenPlay } from './written-play.ts';

/** A play to look on at, with a word on every choice; whoever looks on can take it over at any moment. */
export interface WorkedExample {
  readonly scenario: string;
  readonly seed: number;
  readonly introduction: Comment;
  readonly steps: readonly ExampleStep[];
}

export interface ExampleStep {
  /** Id of the choice, the same in every language of the scenario. */
  readonly choice: string;
  readonly comment: Comment;
}

/**
 * The worked example among written plays: the first with comments, as far as its choices can be made. Nothing when
 * there is none, or when it does not go from the first word to the last.
 */
export function workedExample(scenario: Scenario, plays: readonly WrittenPlay[]): WorkedExample | undefined {
  const written = plays.find(isCommented);
  if (!written) return undefined;
  const { play } = openPlay(scenario, written.seed, scenario.language);
  play.start();
  goOnToChoice(play);
  const steps: ExampleStep[] = [];
  for (const step of written.steps) {
    if (step.kind === 'expect') continue;
    // What a habit chooses, nobody has said a word about.
    if (step.kind === 'goOn') return undefined;
    const { choices } = play.view;
    const chosen = /^\d+$/.test(step.option) ? choices[Number(step.option) - 1] : choices.find((choice) => isMeant(choice, step.option));
    if (!chosen) return undefined;
    steps.push({ choice: chosen.id, comment: step.comment ?? {} });
    play.choose(chosen.id);
    goOnToChoice(play);
  }
  if (play.view.phase !== 'lookingBack') return undefined;
  return { scenario: scenario.id, seed: written.seed, introduction: written.introduction ?? {}, steps };
}

/** It is meant to be looked on at. */
export function isCommented({ steps }: WrittenPlay): boolean {
  return steps.some((step) => step.kind === 'choose' && step.comment !== undefined);
}
