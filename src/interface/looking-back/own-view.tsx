import { useEffect, useRef, useState } from 'preact/hooks';
import type { Trace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Notes } from '../keep/kept-play.ts';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { Question } from './question.tsx';
import { howIsNow, lookingBackWords, standings } from './words.ts';
import '../sheet.css';
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

/** First your own view, a question at a time. Nothing is marked beforehand, and nothing has to be. */
export function OwnViewForm({ scenario, trace, own, onChange, onDone, again }: OwnViewFormProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const questions = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ readonly question: number | undefined; readonly went?: true }>({ question: 0 });
  useEffect(() => { if (again) heading.current?.focus(); }, []);
  useEffect(() => { if (at.went) questions.current?.querySelectorAll('summary')[at.question ?? 0]?.focus(); }, [at]);
  const saidAnything = own.turningPoint !== undefined || Object.keys(own.ownViews ?? {}).length > 0;
  const place = (question: number) => ({
    open: at.question === question,
    onTurn: (open: boolean) => setAt((now) => (open === (now.question === question) ? now : { question: open ? question : undefined })),
    onNext: question < trace.persons.length ? () => setAt({ question: question + 1, went: true }) : undefined,
  });
  return (
    <form class="sheet own-view" onSubmit={(event) => { event.preventDefault(); onDone(); }}>
      <h2 ref={heading} tabIndex={-1}>
        {say(lookingBackWords.ownTitle)}
      </h2>
      <p>{say(lookingBackWords.ownIntro)}</p>
      {!saidAnything && (
        <p>
          <button type="submit" class="quiet-button">
            {say(lookingBackWords.skip)}
          </button>
        </p>
      )}
      <div ref={questions} class="questions">
        <Question title={say(lookingBackWords.turningPoint)} answer={turningPointOf(own, say)} {...place(0)}>
          <TurningPoints scenario={scenario} trace={trace} own={own} onChange={onChange} />
        </Question>
        {trace.persons.map(({ id, name }, index) => (
          <Question key={id} title={say(howIsNow(name))} answer={standingOf(own, id, say)} {...place(index + 1)}>
            <Standings person={id} own={own} onChange={onChange} />
          </Question>
        ))}
      </div>
      {saidAnything && (
        <p>
          <button type="submit" class="main-button">
            {say(lookingBackWords.show)}
          </button>
        </p>
      )}
    </form>
  );
}

type Say = ReturnType<typeof useSay>;

function turningPointOf({ turningPoint }: Notes, say: Say): string | undefined {
  if (turningPoint === undefined) return undefined;
  return turningPoint === 'none' ? say(lookingBackWords.noTurningPoint) : `${say(lookingBackWords.moment)} ${turningPoint}`;
}

function standingOf({ ownViews }: Notes, person: string, say: Say): string | undefined {
  const standing = standings[ownViews?.[person] ?? -1];
  return standing && say(standing);
}

function TurningPoints({ scenario, trace, own, onChange }: Pick<OwnViewFormProps, 'scenario' | 'trace' | 'own' | 'onChange'>) {
  const say = useSay();
  const pick = (turningPoint: number | 'none') => () => onChange({ turningPoint });
  return (
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
  );
}

function Standings({ person, own, onChange }: Pick<OwnViewFormProps, 'own' | 'onChange'> & { readonly person: string }) {
  const say = useSay();
  return (
    <div class="standings">
      {standings.map((standing, index) => (
        <label key={index} class="pick">
          <input type="radio" name={`standing-${person}`} checked={own.ownViews?.[person] === index} onChange={() => onChange({ ownViews: { [person]: index } })} />
          <span>{say(standing)}</span>
        </label>
      ))}
    </div>
  );
}
