import { useContext, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../model/language.ts';
import type { Card, CatalogueEntry } from '../../../scenario/catalogue.ts';
import { openLesson } from '../../client/host.ts';
import { refusalWords } from '../../lesson/refusal-words.ts';
import type { Refusal } from '../../lesson/refusals.ts';
import { LanguageButtons } from '../language-buttons.tsx';
import { ScreenLanguage, useSay } from '../speaking.ts';
import { hashOf, keptPlace, type ClassPlace } from './place.ts';
import type { ClassPorts } from './ports.ts';
import { hostWords } from './words.ts';

interface StartProps {
  readonly ports: ClassPorts;
  /** A lesson was just ended here. */
  readonly isEnded: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onGo: (place: ClassPlace) => void;
}

/** Where a lesson begins: which conversation, and with or without phones. */
export function Start({ ports, isEnded, onLanguage, onGo }: StartProps) {
  const say = useSay();
  const language = useContext(ScreenLanguage);
  const catalogue = useCards(ports, language);
  const cards = catalogue.filter((entry): entry is Card => entry.ok);
  const [picked, setPicked] = useState(cards[0]?.id ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [isOpening, setOpening] = useState(false);
  const [refused, setRefused] = useState<Refusal | undefined>(undefined);
  const hasServer = useServer(ports.address);
  const kept = keptPlace(ports.storage);
  const withPhones = (): void => {
    setOpening(true);
    void openLesson({ address: ports.address, scenario: picked, wall: language, ...(passphrase !== '' && { passphrase }) }).then((opened) => {
      setOpening(false);
      if (opened.ok) onGo({ kind: 'trainer', ticket: { lesson: opened.lesson, hostToken: opened.hostToken } });
      else setRefused(opened.reason);
    });
  };
  return (
    <main class="class-start">
      <LanguageButtons onPick={onLanguage} />
      <h1>{say(hostWords.classTitle)}</h1>
      {isEnded && <p class="class-kept" role="status">{say(hostWords.ended)}</p>}
      <p class="class-intro">{say(hostWords.classIntro)}</p>
      {kept && (
        <p class="class-kept">{say(hostWords.resume)} <button type="button" class="plain-button" onClick={() => onGo(kept)}>{say(hostWords.resumeIt)}</button></p>
      )}
      <fieldset class="class-cards">
        <legend>{say(hostWords.pick)}</legend>
        {cards.map(({ id, title, summary, minutes, language: told }) => (
          <label class="pick" key={id}>
            <input type="radio" name="scenario" checked={picked === id} onChange={() => setPicked(id)} />
            <span lang={told}><b>{title}</b> ({minutes} min)<br />{summary}</span>
          </label>
        ))}
      </fieldset>
      {refused && <p class="phone-wrong" role="alert">{say(refusalWords[refused])}</p>}
      {hasServer === false && <p class="phone-wrong">{say(hostWords.noServer)}</p>}
      {refused === 'wrongPassphrase' && (
        <label class="class-pass">
          {say(hostWords.passphrase)} <span class="phone-hint">{say(hostWords.passphraseHint)}</span>
          <input type="password" value={passphrase} onInput={(event) => setPassphrase(event.currentTarget.value)} />
        </label>
      )}
      <div class="controls-row">
        <button type="button" class="main-button" disabled={isOpening || hasServer === false} onClick={withPhones}>{say(isOpening ? hostWords.opening : hostWords.withPhones)}</button>
        <button type="button" class="plain-button" onClick={() => onGo({ kind: 'hands', scenario: picked })}>{say(hostWords.withoutPhones)}</button>
      </div>
      <p><a href={hashOf({ kind: 'check' })}>{say(hostWords.roomCheck)}</a></p>
      <p><a href="./">{say(hostWords.toMenu)}</a></p>
    </main>
  );
}

/** As they are told in this language, once they have come. */
function useCards({ catalogue, cardsIn }: ClassPorts, language: Language): readonly CatalogueEntry[] {
  const [cards, setCards] = useState(catalogue);
  useEffect(() => {
    let isCurrent = true;
    const show = (found: readonly CatalogueEntry[]): void => {
      if (isCurrent) setCards(found);
    };
    (cardsIn(language) ?? Promise.resolve(catalogue)).then(show, () => show(catalogue));
    return () => {
      isCurrent = false;
    };
  }, [catalogue, cardsIn, language]);
  return cards;
}

/** A folder on a web server, or a file on disk, keeps no lessons. Undefined until that is known. */
function useServer(address: string): boolean | undefined {
  const [isThere, setThere] = useState<boolean | undefined>(undefined);
  useEffect(() => {
    fetch(new URL('healthz', address)).then(({ ok }) => setThere(ok)).catch(() => setThere(false));
  }, [address]);
  return isThere;
}
