import { Chapter } from '../chapters/chapter.tsx';
import { Chapters } from '../chapters/chapters.tsx';
import { useChapter } from '../chapters/use-chapter.ts';
import { ReadingPage } from '../reading-page.tsx';
import type { Session } from '../session.ts';
import { Points } from '../sheet.tsx';
import { useSay } from '../speaking.ts';
import { words } from '../words.ts';
import { Credits } from './credits-chapter.tsx';
import { Findings } from './findings.tsx';
import { Ladder } from './ladder.tsx';
import { Moves } from './moves.tsx';
import { RoomsMeant } from './rooms-meant.tsx';
import { aboutWords, chapters, claims, counterEvidence } from './words.ts';
import './about.css';

/** What the model claims, where that comes from, how it does beside the studies, and what speaks against it; and who is thanked. */
export function About({ session }: { readonly session: Session }) {
  const say = useSay();
  const place = useChapter(chapters, { chapter: 'idea' });
  return (
    <ReadingPage title={words.about} lead={aboutWords.intro} session={session}>
      <Chapters place={place}>
        <Chapter id="idea">
          <p>
            {say(aboutWords.ideaSource)} <cite lang="nl">{say(aboutWords.book)}</cite> (SWP, 2023).
          </p>
          <Points texts={claims} />
          <p>{say(aboutWords.ideaOurs)}</p>
        </Chapter>
        <Ladder />
        <RoomsMeant />
        <Moves />
        <Findings />
        <Chapter id="against">
          <p>{say(aboutWords.againstIntro)}</p>
          <Points texts={counterEvidence} />
          <h3>{say(aboutWords.assumedTitle)}</h3>
          <p>{say(aboutWords.assumed)}</p>
        </Chapter>
        <Credits />
      </Chapters>
    </ReadingPage>
  );
}
