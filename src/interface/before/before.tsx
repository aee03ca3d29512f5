import { useId, useState } from 'preact/hooks';
import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import type { Scenario } from '../../scenario/types.ts';
import { useArrival } from '../arrival.ts';
import { Icon } from '../icon.tsx';
import type { Compass } from '../keep/kept-play.ts';
import { tagColour } from '../tag-colour.ts';
import { Wallpaper } from '../wallpaper.tsx';
import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { beforeWords } from './words.ts';
import './before.css';

/** Before the first scene: who you are, what is asked, and what you yourself find important here. */
export function Before({ scenario, session }: { readonly scenario: Scenario; readonly session: Session }) {
  const say = useSay();
  const heading = useArrival<HTMLHeadingElement>();
  const [compass, setCompass] = useState<Compass>([]);
  const turn = (place: number): void => setCompass(compass.includes(place) ? compass.filter((each) => each !== place) : [...compass, place]);
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
        {scenario.compass.length > 0 && <CompassPicker values={scenario.compass} language={scenario.language} picked={compass} onTurn={turn} />}
        <p class="before-buttons">
          <button type="button" class="main-button" onClick={() => void session.begin(scenario, compass)}>
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

interface CompassProps {
  readonly values: readonly string[];
  readonly language: string;
  readonly picked: Compass;
  readonly onTurn: (place: number) => void;
}

function CompassPicker({ values, language, picked, onTurn }: CompassProps) {
  const say = useSay();
  const ask = useId();
  return (
    <fieldset class="compass" aria-describedby={ask}>
      <legend>{say(beforeWords.compass)}</legend>
      <p id={ask}>{say(beforeWords.compassAsk)}</p>
      <ul lang={language}>
        {values.map((value, place) => (
          <li key={place}>
            <label class="pick">
              <input type="checkbox" checked={picked.includes(place)} onChange={() => onTurn(place)} />
              <span>{value}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
