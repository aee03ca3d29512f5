import type { Language } from '../../model/language.ts';

/** How to play a scenario with a group: what its author gives to whoever leads it. */
export interface Guide {
  readonly language: Language;
  readonly title: string;
  /** Paragraphs before the first heading. */
  readonly introduction: readonly string[];
  /** In the order of the file. */
  readonly stops: readonly Stop[];
  readonly afterwards: Talk;
  /** What the scenario leans on, one each. */
  readonly sources: readonly string[];
}

/** What to talk about. */
export interface Talk {
  /** Paragraphs for the facilitator. */
  readonly notes: readonly string[];
  /** To ask the group. */
  readonly questions: readonly string[];
}

/** A moment to hold the conversation still. */
export interface Stop extends Talk {
  /** Id of the passage after which it comes. */
  readonly passage: string;
  /** When or why to pause, in the author's words. */
  readonly pause?: string;
}

/** The stops of the passages that were told last, as a play names them (`passages`), in the order of telling. */
export function stopsAt(guide: Guide, passages: readonly string[]): readonly Stop[] {
  return passages.flatMap((passage) => guide.stops.filter((stop) => stop.passage === passage));
}
