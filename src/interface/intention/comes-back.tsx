import { useState } from 'preact/hooks';
import type { KeptPlay, Went } from '../keep/kept-play.ts';
import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import type { Text } from '../../model/language.ts';
import { HowItWent } from './how-it-went.tsx';
import { isAnotherDay, stillToTry } from './intentions.ts';
import { intentionWords } from './words.ts';
import './intention.css';

/** For who comes back: the one thing they meant to try, and from the next day on, how it went. */
export function ComesBack({ plays, now, session }: { readonly plays: readonly KeptPlay[]; readonly now: number; readonly session: Session }) {
  const say = useSay();
  const [told, setTold] = useState<Text>();
  const meant = stillToTry(plays);
  if (!meant && !told) return null;
  const tell = (went: Went | undefined): void => {
    if (meant && went) void session.keeping.note(meant.play.id, { intention: { ...meant.intention, went } });
    setTold(went ? intentionWords.thanks : intentionWords.stays);
  };
  const asks = meant && isAnotherDay(meant.intention.at, now);
  return (
    <section class="comes-back" aria-label={say(intentionWords.title)}>
      {meant && (
        <p>
          {say(asks ? intentionWords.meant : intentionWords.forTomorrow)} <strong>{meant.intention.text}</strong>
        </p>
      )}
      {meant && asks && !told && (
        <>
          <p class="went-asked" aria-hidden="true">{say(intentionWords.howWasIt)}</p>
          <HowItWent meant={meant} onTell={tell} />
        </>
      )}
      <p class="went-told" role="status">
        {told && say(told)}
      </p>
    </section>
  );
}
