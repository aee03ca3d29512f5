import type { Trace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { howIsNow, lookingBackWords, standings } from './words.ts';
import './own-view.css';

/** What the player thinks before the model has its say. */
export interface OwnView {
  /** The choice where it turned, counting from 1; `none` when they see no such choice. */
  readonly turningPoint?: number | 'none';
  /** Index into `standings`, by person. */
  readonly standing: Readonly<Record<string, number>>;
}

interface OwnViewFormProps {
  readonly scenario: Scenario;
  readonly trace: Trace;
  readonly own: OwnView;
  readonly onChange: (own: OwnView) => void;
  readonly onDone: () => void;
}

/** First your own view. Nothing is marked beforehand, and nothing has to be. */
export function OwnViewForm({ scenario, trace, own, onChange, onDone }: OwnViewFormProps) {
  const say = useSay();
  const saidAnything = own.turningPoint !== undefined || Object.keys(own.standing).length > 0;
  return (
    <form class="sheet own-view" onSubmit={(event) => { event.preventDefault(); onDone(); }}>
      <h2>{say(lookingBackWords.ownTitle)}</h2>
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
                  checked={own.standing[person.id] === index}
                  onChange={() => onChange({ ...own, standing: { ...own.standing, [person.id]: index } })}
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

function TurningPoint({ scenario, trace, own, onChange }: Omit<OwnViewFormProps, 'onDone'>) {
  const say = useSay();
  const pick = (turningPoint: number | 'none') => () => onChange({ ...own, turningPoint });
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
