import { useContext } from 'preact/hooks';
import { languages, type Language } from '../../model/language.ts';
import { ScreenLanguage, useSay } from './speaking.ts';
import { screenWords } from './words.ts';

const own: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

interface LanguageChoiceProps {
  readonly label: string;
  readonly language: Language;
  readonly onPick: (language: Language) => void;
}

/** Of which screen, in sight: for who has more than one before them. */
export function NamedLanguageChoice(props: LanguageChoiceProps) {
  return (
    <div class="language-named">
      <p aria-hidden="true">{props.label}</p>
      <LanguageChoice {...props} />
    </div>
  );
}

function LanguageChoice({ label, language, onPick }: LanguageChoiceProps) {
  return (
    <div class="language-switch" role="group" aria-label={label}>
      {languages.map((each) => (
        <button type="button" key={each} lang={each} aria-pressed={each === language} onClick={() => onPick(each)}>{own[each]}</button>
      ))}
    </div>
  );
}

/** The language of this screen, and of the conversation on it where that is told in it. */
export function LanguageButtons({ onPick }: { readonly onPick: (language: Language) => void }) {
  const say = useSay();
  return <LanguageChoice label={say(screenWords.yourLanguage)} language={useContext(ScreenLanguage)} onPick={onPick} />;
}
