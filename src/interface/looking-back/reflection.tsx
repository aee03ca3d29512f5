import type { Scenario } from '../../scenario/types.ts';
import type { Compass } from '../keep/kept-play.ts';
import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { words } from '../words.ts';
import { lookingBackWords } from './words.ts';

/** What you set out to hold on to, the author's questions, and where to go from here. */
export function Reflection({ scenario, compass, session }: { readonly scenario: Scenario; readonly compass: Compass; readonly session: Session }) {
  const say = useSay();
  return (
    <section class="sheet">
      <h2>{say(lookingBackWords.reflectTitle)}</h2>
      {compass.length > 0 && (
        <>
          <p>{say(lookingBackWords.compass)}</p>
          <ul class="compass-kept" lang={scenario.language}>
            {compass.map((place) => (
              <li key={place}>{scenario.compass[place]}</li>
            ))}
          </ul>
        </>
      )}
      {scenario.reflection.length > 0 && (
        <ul class="questions" lang={scenario.language}>
          {scenario.reflection.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      <p class="ways-on">
        <button type="button" class="main-button" onClick={session.restart}>
          {say(lookingBackWords.again)}
        </button>
        <button type="button" class="plain-button" onClick={session.toMenu}>
          {say(lookingBackWords.other)}
        </button>
        <button type="button" class="quiet-button" onClick={session.readAbout}>
          {say(words.about)}
        </button>
      </p>
    </section>
  );
}
