import type { Language } from '../../../model/language.ts';
import type { View } from '../../../play/view.ts';
import type { CatalogueEntry } from '../../../scenario/catalogue.ts';
import type { Guide } from '../../../scenario/guides/guide.ts';
import type { Scenario } from '../../../scenario/types.ts';

/** What the trainer's screens ask of their surroundings; handed in by `class.ts`. */
export interface ClassPorts {
  /** Where the lesson's server is. */
  readonly address: string;
  /** The cards that come with the page. */
  readonly catalogue: readonly CatalogueEntry[];
  /** The cards in a language, where it has others. Rejects when they can't be fetched. */
  readonly cardsIn: (language: Language) => Promise<readonly CatalogueEntry[]> | undefined;
  /** Remembers what this browser reads, for the game as well. */
  readonly keepLanguage: (language: Language) => void;
  /** In its own language when it is not told in this one. Rejects when it can't be fetched. */
  readonly loadScenario: (id: string, language: Language) => Promise<Scenario>;
  /** Undefined where the scenario has no guide in that language. */
  readonly loadGuide: (id: string, language: Language) => Promise<Guide | undefined>;
  /** Rejects when nothing can be drawn; the lesson goes on in words. */
  readonly openStage: (host: HTMLElement, wishes: { readonly reducedMotion: boolean }) => Promise<StageOfClass>;
  readonly storage: () => Storage;
}

export interface StageOfClass {
  show(view: View, beat: number): void;
  destroy(): void;
}
