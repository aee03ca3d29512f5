import type { Language, Text } from '../../model/language.ts';
import { fold } from '../../scenario/fold.ts';
import type { Scenario } from '../../scenario/types.ts';
import { seeded } from '../chance.ts';
import { holds } from '../knows.ts';
import { goOnToChoice, openPlay } from '../play.ts';
import type { Play } from '../play.ts';
import { pick } from '../policies.ts';
import type { SessionContext } from '../session.ts';
import { knowsAt } from '../table.ts';
import { transcribe } from '../transcript.ts';
import { howItStands } from './how-it-stands.ts';
import { isMeant } from './read-plays.ts';
import type { Chosen, Expected, WrittenPlay, WrittenStep } from './written-play.ts';

/** Something that did not go as it was written. */
export interface Failure {
  /** Line of the file, counting from 1. */
  readonly line: number;
  /** What happened instead. */
  readonly what: Text;
  /** The last of what was told before it. */
  readonly around: readonly string[];
}

/** A habit that chooses more often than this goes in circles. */
const MOST_CHOICES = 500;
/** Lines of the transcript around a failure. */
const AROUND = 14;

/** Plays a written play by the charts. No failures: it went as it was written. */
export function runPlay(scenario: Scenario, written: WrittenPlay, language: Language): readonly Failure[] {
  const run = new Run(scenario, written.seed, language);
  const failures: Failure[] = [];
  for (const step of written.steps) {
    const what = run.take(step);
    if (what) failures.push({ line: step.line, what, around: run.lately });
    // After a choice that could not be made, nothing that follows says anything.
    if (what && step.kind === 'choose') break;
  }
  return failures;
}

class Run {
  readonly #scenario: Scenario;
  readonly #play: Play;
  readonly #inside: () => SessionContext;
  readonly #seed: number;
  readonly #transcript: string[] = [];
  #said: string[] = [];
  #thought: string[] = [];

  constructor(scenario: Scenario, seed: number, language: Language) {
    const { play, inside } = openPlay(scenario, seed, language);
    this.#scenario = scenario;
    this.#seed = seed;
    this.#play = play;
    this.#inside = inside;
    play.subscribe((view) => {
      this.#transcript.push(...transcribe(view, language));
      this.#said.push(...view.beats.flatMap(({ text, cue }) => (cue === undefined ? [text] : [text, cue])));
      this.#thought.push(...inside().story.told.flatMap(({ kind, text }) => (kind === 'thought' ? [text] : [])));
    });
    play.start();
    goOnToChoice(play);
  }

  get lately(): readonly string[] {
    return this.#transcript.slice(-AROUND);
  }

  /** What went otherwise, or nothing. */
  take(step: WrittenStep): Text | undefined {
    if (step.kind === 'choose') return this.#choose(step);
    if (step.kind === 'expect') return this.#expect(step);
    const chance = seeded(this.#seed);
    for (let made = 0; made < MOST_CHOICES && this.#play.view.phase === 'choosing'; made += 1) {
      this.#make(pick(step.policy, this.#play.view.choices, this.#scenario, chance).id);
    }
    return undefined;
  }

  #make(id: string): void {
    this.#said = [];
    this.#thought = [];
    this.#play.choose(id);
    goOnToChoice(this.#play);
  }

  #choose({ option }: Chosen): Text | undefined {
    const { choices } = this.#play.view;
    const chosen = /^\d+$/.test(option) ? choices[Number(option) - 1] : choices.find((choice) => isMeant(choice, option));
    if (chosen) {
      this.#make(chosen.id);
      return undefined;
    }
    if (choices.length === 0) return { nl: `Het spel is al uit: ${this.#endingTitle}.`, en: `The play is over already: ${this.#endingTitle}.` };
    const offered = choices.map(({ text }, at) => `${at + 1}. ${text}`).join(' / ');
    return { nl: `“${option}” kan hier niet gekozen worden. Wel: ${offered}`, en: `“${option}” can’t be chosen here. These can: ${offered}` };
  }

  #expect({ what, not }: Expected): Text | undefined {
    const now = this.#is(what);
    if (now.is !== not) return undefined;
    return now.instead;
  }

  #is(what: Expected['what']): { readonly is: boolean; readonly instead: Text } {
    const { view } = this.#play;
    switch (what.kind) {
      case 'holds': {
        const context = this.#inside();
        return { is: holds(what.condition, knowsAt(context, context.story)), instead: howItStands(what, context) };
      }
      case 'ending': {
        const title = this.#endingTitle;
        const open: Text = { nl: 'Het spel is nog niet uit.', en: 'The play is not over yet.' };
        return { is: view.ending?.id === what.id, instead: view.ending ? { nl: `De afloop is: ${title}.`, en: `The ending is: ${title}.` } : open };
      }
      case 'said':
        return told(this.#said, what.text, { nl: 'gezegd', en: 'said' });
      case 'thought':
        return told(this.#thought, what.text, { nl: 'gedacht', en: 'thought' });
      case 'offered': {
        const offered = view.choices.map(({ text }) => text).join(' / ');
        return { is: view.choices.some((choice) => isMeant(choice, what.text)), instead: { nl: `Te kiezen is: ${offered || 'niets'}`, en: `On offer: ${offered || 'nothing'}` } };
      }
    }
  }

  get #endingTitle(): string {
    const { ending } = this.#play.view;
    return ending ? `${ending.title} (${ending.id})` : '';
  }
}

function told(all: readonly string[], words: string, { nl, en }: Text): { readonly is: boolean; readonly instead: Text } {
  const plain = (text: string): string => fold(text.replaceAll('*', ''));
  const found = all.find((text) => plain(text).includes(plain(words)));
  if (found !== undefined) return { is: true, instead: { nl: `Het is wel ${nl}: “${found}”`, en: `It was ${en}: “${found}”` } };
  return { is: false, instead: { nl: `“${words}” is sinds de laatste keuze niet ${nl}.`, en: `“${words}” was not ${en} since the last choice.` } };
}
