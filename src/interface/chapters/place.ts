import { createContext } from 'preact';
import type { Text } from '../../model/language.ts';

/** Where the reader of a long page is: one of its chapters lies open, the others wait. */
export interface Place<Id extends string = string> {
  /** In the order in which they are gone through. */
  readonly chapters: Readonly<Record<Id, Text>>;
  readonly chapter: Id;
  /** Reading goes on at the heading of this chapter, or at something in it. */
  goTo(chapter: Id, element?: string): void;
}

export const OpenAt = createContext<Place>({ chapters: {}, chapter: '', goTo: () => undefined });

export function headingOf(chapter: string): string {
  return `${chapter}-title`;
}
