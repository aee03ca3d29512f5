import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../model/language.ts';
import { LanguageButtons } from '../language-buttons.tsx';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { Reaching } from './reaching.tsx';
import { checkWords } from './words.ts';

interface PhoneCheckProps {
  readonly address: string;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Can this phone take part in a lesson here? */
export function PhoneCheck({ address, language: first, onLanguage }: PhoneCheckProps) {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <ScreenLanguage.Provider value={language}>
      <Page address={address} onLanguage={(next) => { onLanguage(next); setLanguage(next); }} />
    </ScreenLanguage.Provider>
  );
}

function Page({ address, onLanguage }: Omit<PhoneCheckProps, 'language'>) {
  const say = useSay();
  return (
    <main class="phone check">
      <LanguageButtons onPick={onLanguage} />
      <h1>{say(checkWords.title)}</h1>
      <Reaching address={address} />
      <p><a href="join.html">{say(checkWords.toJoin)}</a></p>
    </main>
  );
}
