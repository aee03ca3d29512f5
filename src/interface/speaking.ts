import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Text } from '../model/language.ts';

/** The language of the interface; a scenario that is not told in it has its own. */
export const InterfaceLanguage = createContext<Language>('nl');

/** Says a text in the language of the interface. */
export function useSay(): (text: Text) => string {
  const language = useContext(InterfaceLanguage);
  return (text) => text[language];
}
