import { useContext, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../model/language.ts';
import type { Reaction, Trace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { useArrival } from '../arrival.ts';
import { Beforehand } from '../before/beforehand.tsx';
import type { Compass } from '../keep/kept-play.ts';
import type { WhatIf as WhatIfPort } from '../screens.ts';
import type { Session } from '../session.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { OwnViewForm } from './own-view.tsx';
import { Revealed } from './revealed.tsx';
import { useNotes } from './use-notes.ts';
import { lookingBackWords } from './words.ts';
import '../table.css';
import './looking-back.css';
import './print.css';

interface LookingBackProps {
  /** Of the kept play. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly compass: Compass;
  readonly traceIn: (language: Language) => Trace;
  /** How people would have reacted to another choice at that turn. */
  readonly elsewhere: (turn: number, choice: string, language: Language) => readonly Reaction[];
  readonly whatIf: WhatIfPort;
  readonly session: Session;
}

/** After the story: first what you make of it yourself, then what went on inside the others. */
export function LookingBack({ id, scenario, compass, traceIn, elsewhere, whatIf, session }: LookingBackProps) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const heading = useArrival<HTMLHeadingElement>();
  const trace = useMemo(() => traceIn(language), [traceIn, language]);
  const noted = useNotes(session, id);
  // Who has said before how they see it, is not asked again.
  const [view, setView] = useState<'asked' | 'askedAgain' | 'revealed' | 'back'>(noted.notes.turningPoint === undefined && !noted.notes.ownViews ? 'asked' : 'back');
  return (
    <main class="looking-back">
      <header class="looking-back-top">
        <p lang={scenario.language}>{scenario.title}</p>
        <h1 ref={heading} tabIndex={-1}>
          {say(lookingBackWords.title)}
        </h1>
        {trace.ending && (
          <p class="ended">
            {say(lookingBackWords.ended)}: <strong lang={scenario.language}>{trace.ending.title}</strong>
          </p>
        )}
        {noted.notes.before && <Beforehand written={noted.notes.before} />}
      </header>
      {view === 'revealed' || view === 'back' ? (
        <Revealed
          scenario={scenario}
          compass={compass}
          trace={trace}
          noted={noted}
          elsewhere={(turn, choice) => elsewhere(turn, choice, language)}
          whatIf={whatIf}
          session={session}
          arriving={view === 'revealed'}
          onOwnView={() => setView('askedAgain')}
        />
      ) : (
        <OwnViewForm scenario={scenario} trace={trace} own={noted.notes} onChange={noted.note} onDone={() => setView('revealed')} again={view === 'askedAgain'} />
      )}
    </main>
  );
}
