import { useContext } from 'preact/hooks';
import { languages, type Language } from '../../model/language.ts';
import { ScreenLanguage, useSay } from './speaking.ts';
import { screenWords } from './words.ts';

const own: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** The language of this screen; the conversation keeps its own. */
export function LanguageButtons({ onPick }: { readonly onPick: (language: Language) => void }) {
  const say = useSay();
  const language = useContext(ScreenLanguage);
  return (
    <div class="phone-languages" role="group" aria-label={say(screenWords.yourLanguage)}>
      {languages.map((each) => (
        <button type="button" class="quiet-button" key={each} lang={each} aria-pressed={each === language} onClick={() => onPick(each)}>{own[each]}</button>
      ))}
    </div>
  );
}
