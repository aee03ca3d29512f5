import type { Text } from '../../model/language.ts';
import type { Trace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { RichText } from '../rich-text.tsx';
import type { Compass } from '../keep/kept-play.ts';
import { useSay } from '../speaking.ts';
import { ChoiceLink } from './choice-link.tsx';
import { compassMark, keptMark, marked } from './compass-marks.ts';
import type { Noted } from './use-notes.ts';

const compassWords = {
  intro: {
    nl: 'Dit vond je vooraf belangrijk. Het model ziet ruimte, grenzen en afspraken, maar niet waarom jij iets zei. Of je hiernaar handelde, kun alleen jij zien.',
    en: 'This is what you found important beforehand. The model sees room, limits and agreements, but not why you said something. Whether you acted on this, only you can see.',
  },
  seenAt: { nl: 'Volgens jou te zien bij', en: 'You see it at' },
  seenNowhere: { nl: 'Volgens jou deze keer nergens te zien.', en: 'You see it nowhere this time.' },
  point: { nl: 'Wijs aan waar het te zien was', en: 'Point out where it showed' },
  nowhere: { nl: 'Deze keer nergens', en: 'Nowhere this time' },
} satisfies Readonly<Record<string, Text>>;

interface CompassProps {
  readonly scenario: Scenario;
  readonly trace: Trace;
  readonly compass: Compass;
  readonly noted: Noted;
  readonly onOpen: (turn: number) => void;
}

/** The compass laid beside the choices, by the player's own eye. */
export function CompassBeside({ scenario, trace, compass, noted, onOpen }: CompassProps) {
  const say = useSay();
  if (compass.length === 0) return null;
  return (
    <>
      <p>{say(compassWords.intro)}</p>
      {compass.map((place) => (
        <Value key={place} place={place} scenario={scenario} trace={trace} noted={noted} onOpen={onOpen} />
      ))}
    </>
  );
}

function Value({ place, scenario, trace, noted: { notes, note }, onOpen }: Omit<CompassProps, 'compass'> & { readonly place: number }) {
  const say = useSay();
  const mark = compassMark(notes.compassMarks?.[place]);
  const turns = mark === undefined || mark === 'nowhere' ? [] : mark;
  const keep = (next: typeof mark): void => note({ compassMarks: { [place]: keptMark(next) } });
  return (
    <section class="compass-value">
      <h3 lang={scenario.language}>{scenario.compass[place]}</h3>
      {mark === 'nowhere' && <p>{say(compassWords.seenNowhere)}</p>}
      {turns.length > 0 && (
        <p>
          {say(compassWords.seenAt)}{' '}
          {turns.map((turn, at) => (
            <span key={turn}>
              {at > 0 && ', '}
              <ChoiceLink turn={turn} onOpen={onOpen} />
            </span>
          ))}
          .
        </p>
      )}
      <details class="more">
        <summary>{say(compassWords.point)}</summary>
        <div class="picks">
          {trace.turns.map(({ turn, chosen }) => (
            <label key={turn} class="pick">
              <input type="checkbox" checked={turns.includes(turn)} onChange={(event) => keep(marked(mark, turn, event.currentTarget.checked))} />
              <span>
                <b>{turn}.</b>{' '}
                <span lang={scenario.language}>
                  <RichText text={chosen.text} />
                </span>
              </span>
            </label>
          ))}
          <label class="pick">
            <input type="checkbox" checked={mark === 'nowhere'} onChange={(event) => keep(event.currentTarget.checked ? 'nowhere' : undefined)} />
            <span>{say(compassWords.nowhere)}</span>
          </label>
        </div>
      </details>
    </section>
  );
}
