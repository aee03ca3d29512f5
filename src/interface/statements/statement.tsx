import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import arrowLeft from '@phosphor-icons/core/bold/arrow-left-bold.svg?raw';
import type { Text } from '../../model/language.ts';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { Wallpaper } from '../wallpaper.tsx';
import { statementWords } from './words.ts';
import '../about/about.css';

/** A page to read over whatever the player was doing, with the way back above and below. */
export function Statement({ title, session, children }: { readonly title: Text; readonly session: Session; readonly children: ComponentChildren }) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="about">
      <Wallpaper />
      <main class="about-main">
        <Back session={session} />
        <h1 ref={heading} tabIndex={-1}>
          {say(title)}
        </h1>
        {children}
        <Back session={session} />
      </main>
    </div>
  );
}

function Back({ session }: { readonly session: Session }) {
  const say = useSay();
  return (
    <p>
      <button type="button" class="plain-button" onClick={session.leaveAbout}>
        <Icon of={arrowLeft} /> {say(statementWords.back)}
      </button>
    </p>
  );
}

export function Points({ title, texts }: { readonly title: Text; readonly texts: readonly Text[] }) {
  const say = useSay();
  return (
    <section class="about-sheet">
      <h2>{say(title)}</h2>
      <ul class="about-points">
        {texts.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </section>
  );
}

export function Paragraphs({ title, texts }: { readonly title: Text; readonly texts: readonly Text[] }) {
  const say = useSay();
  return (
    <section class="about-sheet">
      <h2>{say(title)}</h2>
      {texts.map((text) => (
        <p key={text.en}>{say(text)}</p>
      ))}
    </section>
  );
}
