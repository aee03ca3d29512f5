import type { Language } from '../../../model/language.ts';
import type { PlayRecord } from '../../../play/record.ts';
import type { View } from '../../../play/view.ts';
import type { CatalogueEntry } from '../../../scenario/catalogue.ts';
import type { Guide } from '../../../scenario/guides/guide.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { ReachPorts } from './reach.tsx';

/** What the trainer's screens ask of their surroundings; handed in by `class.ts`. */
export interface ClassPorts extends ReachPorts {
  /** The cards that come with the page. */
  readonly catalogue: readonly CatalogueEntry[];
  /** The cards in a language, where it has others. Rejects when they can't be fetched. */
  readonly cardsIn: (language: Language) => Promise<readonly CatalogueEntry[]> | undefined;
  /** Remembers what this browser reads, for the game as well. */
  readonly keepLanguage: (language: Language) => void;
  /** In its own language when it is not told in this one. Rejects when it can't be fetched. */
  readonly loadScenario: (id: string, language: Language) => Promise<Scenario>;
  /** Keeps a course of the lesson on this device, and gives the address where the game looks back at it. Rejects where nothing can be kept. */
  readonly keepToLookBack: (record: PlayRecord, at: number) => Promise<string>;
  /** Undefined where the scenario has no guide in that language. */
  readonly loadGuide: (id: string, language: Language) => Promise<Guide | undefined>;
  /** Rejects when nothing can be drawn; the lesson goes on in words. */
  readonly openStage: (host: HTMLElement, wishes: { readonly reducedMotion: boolean }) => Promise<StageOfClass>;
}

export interface StageOfClass {
  show(view: View, beat: number): void;
  destroy(): void;
}
