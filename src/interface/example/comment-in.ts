import { languages, type Language } from '../../model/language.ts';
import type { Comment } from '../../play/written/written-play.ts';

/** A comment in the player's language, or in the one that it was written in; `lang` says which. */
export function commentIn(comment: Comment, language: Language): { readonly text: string; readonly lang: Language } | undefined {
  const lang = [language, ...languages].find((each) => comment[each] !== undefined);
  const text = lang && comment[lang];
  return lang && text !== undefined ? { text, lang } : undefined;
}
