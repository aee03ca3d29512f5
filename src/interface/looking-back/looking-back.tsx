import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../model/language.ts';
import type { Reaction, Trace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { useArrival } from '../arrival.ts';
import type { Compass } from '../keep/kept-play.ts';
import type { Session } from '../session.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { Agreements } from './agreements.tsx';
import { ChoiceEntry } from './choice-entry.tsx';
import { Courses } from './courses.tsx';
import { OwnViewForm, type OwnView } from './own-view.tsx';
import { Reflection } from './reflection.tsx';
import { Unspoken } from './reaction-of.tsx';
import { RoomsGiven } from './rooms-given.tsx';
import { youBefore } from './you.ts';
import { lookingBackWords } from './words.ts';
import '../table.css';
import './looking-back.css';

interface LookingBackProps {
  readonly scenario: Scenario;
  readonly compass: Compass;
  readonly traceIn: (language: Language) => Trace;
  /** How people would have reacted to another choice at that turn. */
  readonly elsewhere: (turn: number, choice: string, language: Language) => readonly Reaction[];
  readonly session: Session;
}

/** After the story: first what you make of it yourself, then what went on inside the others. */
export function LookingBack({ scenario, compass, traceIn, elsewhere, session }: LookingBackProps) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const heading = useArrival<HTMLHeadingElement>();
  const trace = useMemo(() => traceIn(language), [traceIn, language]);
  const [own, setOwn] = useState<OwnView>({ standing: {} });
  const [revealed, setRevealed] = useState(false);
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
      </header>
      {revealed ? (
        <Revealed scenario={scenario} compass={compass} trace={trace} own={own} elsewhere={(turn, choice) => elsewhere(turn, choice, language)} session={session} />
      ) : (
        <OwnViewForm scenario={scenario} trace={trace} own={own} onChange={setOwn} onDone={() => setRevealed(true)} />
      )}
    </main>
  );
}

interface RevealedProps {
  readonly scenario: Scenario;
  readonly compass: Compass;
  readonly trace: Trace;
  readonly own: OwnView;
  readonly elsewhere: (turn: number, choice: string) => readonly Reaction[];
  readonly session: Session;
}

/** The model's view of the same play. */
function Revealed({ scenario, compass, trace, own, elsewhere, session }: RevealedProps) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => heading.current?.focus(), []);
  const turn = (number: number, open: boolean): void => {
    const next = new Set(opened);
    if (open) next.add(number);
    else next.delete(number);
    setOpened(next);
  };
  const goTo = (number: number): void => {
    turn(number, true);
    document.getElementById(`choice-${number}`)?.focus();
  };
  return (
    <>
      <Courses scenario={scenario} trace={trace} own={own} heading={heading} onOpen={goTo} />
      <section class="sheet">
        <h2>{say(lookingBackWords.choicesTitle)}</h2>
        <p>{say(lookingBackWords.choicesIntro)}</p>
        {trace.opening.length > 0 && (
          <div class="opening">
            <h3>{say(lookingBackWords.opening)}</h3>
            <Unspoken thoughts={trace.opening} scenario={scenario} named />
          </div>
        )}
        <ol class="entries">
          {trace.turns.map((each) => (
            <ChoiceEntry
              key={each.turn}
              turn={each}
              youBefore={youBefore(each.turn, trace.turns)}
              scenario={scenario}
              open={opened.has(each.turn)}
              marked={own.turningPoint === each.turn}
              onTurn={(open) => turn(each.turn, open)}
              elsewhere={(choice) => elsewhere(each.turn, choice)}
              onPlayFrom={() => void session.playFrom(each.turn)}
            />
          ))}
        </ol>
      </section>
      <Agreements scenario={scenario} agreements={trace.agreements} />
      <RoomsGiven trace={trace} />
      <Reflection scenario={scenario} compass={compass} session={session} />
    </>
  );
}
