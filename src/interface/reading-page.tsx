import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import arrowLeft from '@phosphor-icons/core/bold/arrow-left-bold.svg?raw';
import type { Text } from '../model/language.ts';
import { Icon } from './icon.tsx';
import type { Session } from './session.ts';
import { useSay } from './speaking.ts';
import { Wallpaper } from './wallpaper.tsx';
import { words } from './words.ts';
import './page.css';
import './reading-page.css';

/** A page to read over whatever the player was doing, with the way back above and below. */
export function ReadingPage({ title, lead, session, children }: { readonly title: Text; readonly lead: Text; readonly session: Session; readonly children: ComponentChildren }) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="page">
      <Wallpaper />
      <main class="page-main reading">
        <Back session={session} />
        <h1 ref={heading} tabIndex={-1}>
          {say(title)}
        </h1>
        <p class="page-lead">{say(lead)}</p>
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
      <button type="button" class="plain-button" onClick={session.leaveAside}>
        <Icon of={arrowLeft} /> {say(words.back)}
      </button>
    </p>
  );
}
