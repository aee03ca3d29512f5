import { languages, type Language } from '../model/language.ts';
import { useSay } from './speaking.ts';
import { languageNames, words } from './words.ts';
import './language-switch.css';

/** The language of everything, and of the conversations that are told in it. */
export function LanguageSwitch({ language, onPick }: { readonly language: Language; readonly onPick: (language: Language) => void }) {
  const say = useSay();
  return (
    <div class="language-switch" role="group" aria-label={say(words.interfaceLanguage)}>
      {languages.map((each) => (
        <button type="button" key={each} lang={each} aria-pressed={each === language} onClick={() => onPick(each)}>
          {languageNames[each]}
        </button>
      ))}
    </div>
  );
}
