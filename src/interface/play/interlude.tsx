import { useEffect, useRef } from 'preact/hooks';
import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import handshake from '@phosphor-icons/core/bold/handshake-bold.svg?raw';
import hourglass from '@phosphor-icons/core/bold/hourglass-medium-bold.svg?raw';
import { Icon } from '../icon.tsx';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import type { Page } from './reading.ts';
import { useEnter } from './use-enter.ts';
import { playWords } from './words.ts';
import './interlude.css';

/** Weeks go by, and what was agreed is kept, changed or forgotten. */
export function Interlude({ page, onNext }: { readonly page: Page; readonly onNext: () => void }) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEnter(heading, onNext);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="interlude">
      <Icon of={hourglass} />
      <h2 ref={heading} tabIndex={-1}>
        <RichText text={page.beat.text} />
      </h2>
      {page.also.length > 0 && (
        <ul class="aftermath">
          {page.also.map((beat) => (
            <li key={beat.text}>
              <Icon of={handshake} />
              <RichText text={beat.text} />
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="main-button" onClick={onNext}>
        {say(playWords.onward)} <Icon of={arrow} />
      </button>
    </section>
  );
}
