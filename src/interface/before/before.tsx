import { useState } from 'preact/hooks';
import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import type { Scenario } from '../../scenario/types.ts';
import { useArrival } from '../arrival.ts';
import { Icon } from '../icon.tsx';
import type { Compass, Texts } from '../keep/kept-play.ts';
import { tagColour } from '../tag-colour.ts';
import { useStore } from '../use-store.ts';
import { Wallpaper } from '../wallpaper.tsx';
import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { CompassPicker } from './compass-picker.tsx';
import type { BeforeQuestion } from './questions.ts';
import { ThinkFirst } from './think-first.tsx';
import { beforeWords } from './words.ts';
import '../field.css';
import './before.css';

/** Before the first scene: who you are, what is asked, and what you yourself find important here. */
export function Before({ scenario, session }: { readonly scenario: Scenario; readonly session: Session }) {
  const say = useSay();
  const heading = useArrival<HTMLHeadingElement>();
  const { plays } = useStore(session.keeping.state);
  const [compass, setCompass] = useState<Compass>([]);
  const [written, setWritten] = useState<Readonly<Record<BeforeQuestion, string>>>({ atOnce: '', ownCompass: '' });
  const experienced = plays.some(({ over, example }) => over && example !== true);
  return (
    <div class="before">
      <Wallpaper />
      <main class="before-sheet">
        <h1 ref={heading} tabIndex={-1} lang={scenario.language}>
          {scenario.title}
        </h1>
        <p class="before-you">
          {say(beforeWords.you)} <strong lang={scenario.language}>{scenario.you}</strong>
        </p>
        <h2>{say(beforeWords.asked)}</h2>
        <p lang={scenario.language}>{scenario.asked}</p>
        <h2>{say(beforeWords.there)}</h2>
        <ul class="before-people" lang={scenario.language}>
          {scenario.persons.map((person) => (
            <li key={person.id}>
              <strong class="name-tag" style={{ '--name': tagColour(scenario, person.id) }}>
                {person.name}
              </strong>{' '}
              {person.who}
            </li>
          ))}
        </ul>
        <ThinkFirst experienced={experienced} answer={written.atOnce} onAnswer={(atOnce) => setWritten({ ...written, atOnce })} />
        {scenario.compass.length > 0 && (
          <CompassPicker
            values={scenario.compass}
            language={scenario.language}
            picked={compass}
            onPick={setCompass}
            own={written.ownCompass}
            onOwn={(ownCompass) => setWritten({ ...written, ownCompass })}
          />
        )}
        <p class="before-buttons">
          <button type="button" class="main-button" onClick={() => void session.begin(scenario, compass, answered(written))}>
            {say(beforeWords.begin)} <Icon of={arrow} />
          </button>
          <button type="button" class="quiet-button" onClick={session.toMenu}>
            {say(beforeWords.stop)}
          </button>
        </p>
      </main>
    </div>
  );
}

/** What was left empty is not kept. */
function answered({ atOnce, ownCompass }: Readonly<Record<BeforeQuestion, string>>): Texts {
  return { ...(atOnce.trim() !== '' && { atOnce: atOnce.trim() }), ...(ownCompass.trim() !== '' && { ownCompass: ownCompass.trim() }) };
}
