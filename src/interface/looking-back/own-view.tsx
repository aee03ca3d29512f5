import { useEffect, useRef } from 'preact/hooks';
import type { Trace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Notes } from '../keep/kept-play.ts';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { howIsNow, lookingBackWords, standings } from './words.ts';
import './own-view.css';

interface OwnViewFormProps {
  readonly scenario: Scenario;
  readonly trace: Trace;
  readonly own: Notes;
  readonly onChange: (own: Notes) => void;
  readonly onDone: () => void;
  /** Looked at again: reading begins at the heading. */
  readonly again: boolean;
}

/** First your own view. Nothing is marked beforehand, and nothing has to be. */
export function OwnViewForm({ scenario, trace, own, onChange, onDone, again }: OwnViewFormProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (again) heading.current?.focus(); }, []);
  const saidAnything = own.turningPoint !== undefined || Object.keys(own.ownViews ?? {}).length > 0;
  return (
    <form class="sheet own-view" onSubmit={(event) => { event.preventDefault(); onDone(); }}>
      <h2 ref={heading} tabIndex={-1}>
        {say(lookingBackWords.ownTitle)}
      </h2>
      <p>{say(lookingBackWords.ownIntro)}</p>
      <TurningPoint scenario={scenario} trace={trace} own={own} onChange={onChange} />
      {trace.persons.map((person) => (
        <fieldset key={person.id} class="question">
          <legend>{say(howIsNow(person.name))}</legend>
          <div class="standings">
            {standings.map((standing, index) => (
              <label key={index} class="pick">
                <input
                  type="radio"
                  name={`standing-${person.id}`}
                  checked={own.ownViews?.[person.id] === index}
                  onChange={() => onChange({ ownViews: { [person.id]: index } })}
                />
                <span>{say(standing)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p>
        <button type="submit" class={saidAnything ? 'main-button' : 'plain-button'}>
          {say(saidAnything ? lookingBackWords.show : lookingBackWords.skip)}
        </button>
      </p>
    </form>
  );
}

function TurningPoint({ scenario, trace, own, onChange }: Omit<OwnViewFormProps, 'onDone' | 'again'>) {
  const say = useSay();
  const pick = (turningPoint: number | 'none') => () => onChange({ turningPoint });
  return (
    <fieldset class="question">
      <legend>{say(lookingBackWords.turningPoint)}</legend>
      <div class="turning-points">
        {trace.turns.map((turn) => (
          <label key={turn.turn} class="pick">
            <input type="radio" name="turning-point" checked={own.turningPoint === turn.turn} onChange={pick(turn.turn)} />
            <span>
              <b>{turn.turn}.</b>{' '}
              <span lang={scenario.language}>
                <RichText text={turn.chosen.text} />
              </span>
            </span>
          </label>
        ))}
        <label class="pick">
          <input type="radio" name="turning-point" checked={own.turningPoint === 'none'} onChange={pick('none')} />
          <span>{say(lookingBackWords.noTurningPoint)}</span>
        </label>
      </div>
    </fieldset>
  );
}
