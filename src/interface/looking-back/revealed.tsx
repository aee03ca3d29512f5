import { useState } from 'preact/hooks';
import type { Reaction, Trace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Chapter } from '../chapters/chapter.tsx';
import { Chapters } from '../chapters/chapters.tsx';
import { headingOf } from '../chapters/place.ts';
import { useChapter } from '../chapters/use-chapter.ts';
import type { Compass } from '../keep/kept-play.ts';
import { Fold } from '../fold.tsx';
import type { WhatIf as WhatIfPort } from '../screens.ts';
import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { chapterOf, chapters } from './chapters.ts';
import { ChoiceEntry } from './choice-entry.tsx';
import { biggestShift } from './course.ts';
import { Courses } from './courses.tsx';
import { Journal } from './journal.tsx';
import { Profile } from './profile.tsx';
import { Unspoken } from './reaction-of.tsx';
import { Tomorrow } from './tomorrow.tsx';
import type { Noted } from './use-notes.ts';
import { WhatIf, type Supposed } from './what-if.tsx';
import { youBefore } from './you.ts';
import { lookingBackWords, thoughtsCount } from './words.ts';

interface RevealedProps {
  readonly scenario: Scenario;
  readonly compass: Compass;
  readonly trace: Trace;
  readonly noted: Noted;
  readonly elsewhere: (turn: number, choice: string) => readonly Reaction[];
  readonly whatIf: WhatIfPort;
  readonly session: Session;
  /** It was just revealed: reading begins at the first chapter. */
  readonly arriving: boolean;
  readonly onOwnView: () => void;
}

/** The model's view of the same play, and what the player makes of it. */
export function Revealed({ scenario, compass, trace, noted, elsewhere, whatIf, session, arriving, onOwnView }: RevealedProps) {
  const say = useSay();
  const { notes, note } = noted;
  const marked = typeof notes.turningPoint === 'number' ? notes.turningPoint : undefined;
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [supposed, setSupposed] = useState<Supposed>({ turn: marked ?? biggestShift(trace.turns)?.turn ?? 1 });
  // Kept with the play: who comes back, finds it open at the same chapter.
  const place = useChapter(chapters, arriving ? { chapter: 'course', element: headingOf('course') } : { chapter: chapterOf(notes.chapter) }, (chapter) => note({ chapter }));
  const turn = (number: number, open: boolean): void => {
    const next = new Set(opened);
    if (open) next.add(number);
    else next.delete(number);
    setOpened(next);
  };
  const goTo = (number: number): void => {
    turn(number, true);
    place.goTo('choices', `choice-${number}`);
  };
  const playFrom = (number: number): void => void session.playFrom(number);
  return (
    <Chapters place={place}>
      <Courses scenario={scenario} trace={trace} own={notes} onOpen={goTo} onOwnView={onOwnView} />
      <Chapter id="choices">
        <p>{say(lookingBackWords.choicesIntro)}</p>
        {trace.opening.length > 0 && (
          <div class="opening">
            <Fold heading={<h3>{say(lookingBackWords.opening)}</h3>} gist={say(thoughtsCount(trace.opening.length))}>
              <Unspoken thoughts={trace.opening} scenario={scenario} named />
            </Fold>
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
              marked={marked === each.turn}
              onTurn={(open) => turn(each.turn, open)}
              elsewhere={(choice) => elsewhere(each.turn, choice)}
              onPlayFrom={() => playFrom(each.turn)}
              onCompare={(choice) => {
                setSupposed({ turn: each.turn, choice });
                place.goTo('what-if');
              }}
              thought={notes.innerVoiceMarks?.[each.turn]}
              onThought={(mark) => note({ innerVoiceMarks: { [each.turn]: mark } })}
            />
          ))}
        </ol>
      </Chapter>
      <Profile scenario={scenario} trace={trace} onOpen={goTo} />
      <WhatIf scenario={scenario} trace={trace} supposed={supposed} whatIf={whatIf} onSuppose={setSupposed} onPlayFrom={playFrom} />
      <Journal scenario={scenario} trace={trace} compass={compass} noted={noted} onOpen={goTo} />
      <Tomorrow scenario={scenario} trace={trace} noted={noted} session={session} />
    </Chapters>
  );
}
