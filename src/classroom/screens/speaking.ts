import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Text } from '../../model/language.ts';

/** The language of a class screen. */
export const ScreenLanguage = createContext<Language>('nl');

/** Says a text in the language of the screen. */
export function useSay(): (text: Text) => string {
  const language = useContext(ScreenLanguage);
  return (text) => text[language];
}
