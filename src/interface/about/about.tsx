import { useEffect, useRef } from 'preact/hooks';
import arrowLeft from '@phosphor-icons/core/bold/arrow-left-bold.svg?raw';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { Wallpaper } from '../wallpaper.tsx';
import { words } from '../words.ts';
import { Credits } from './credits-sheet.tsx';
import { Findings } from './findings.tsx';
import { Ladder } from './ladder.tsx';
import { Moves } from './moves.tsx';
import { RoomsMeant } from './rooms-meant.tsx';
import { aboutWords, claims, counterEvidence } from './words.ts';
import './about.css';

/** What the model claims, where that comes from, how it does beside the studies, and what speaks against it; and who is thanked. */
export function About({ session }: { readonly session: Session }) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="about">
      <Wallpaper />
      <main class="about-main">
        <BackButton session={session} />
        <h1 ref={heading} tabIndex={-1}>
          {say(words.about)}
        </h1>
        <p class="about-intro">{say(aboutWords.intro)}</p>
        <Idea />
        <Ladder />
        <RoomsMeant />
        <Moves />
        <Findings />
        <section class="about-sheet">
          <h2>{say(aboutWords.againstTitle)}</h2>
          <p>{say(aboutWords.againstIntro)}</p>
          <Points texts={counterEvidence.map(say)} />
          <h3>{say(aboutWords.assumedTitle)}</h3>
          <p>{say(aboutWords.assumed)}</p>
        </section>
        <Credits />
        <BackButton session={session} />
      </main>
    </div>
  );
}

function BackButton({ session }: { readonly session: Session }) {
  const say = useSay();
  return (
    <p>
      <button type="button" class="plain-button" onClick={session.leaveAbout}>
        <Icon of={arrowLeft} /> {say(aboutWords.back)}
      </button>
    </p>
  );
}

function Idea() {
  const say = useSay();
  return (
    <section class="about-sheet">
      <h2>{say(aboutWords.ideaTitle)}</h2>
      <p>
        {say(aboutWords.ideaSource)} <cite lang="nl">{say(aboutWords.book)}</cite> (SWP, 2023).
      </p>
      <Points texts={claims.map(say)} />
      <p>{say(aboutWords.ideaOurs)}</p>
    </section>
  );
}

function Points({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul class="about-points">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
