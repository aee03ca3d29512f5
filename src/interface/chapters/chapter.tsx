import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useSay } from '../speaking.ts';
import { headingOf, OpenAt } from './place.ts';
import '../sheet.css';
import './chapters.css';

/** One part of a long page. It waits until its reader comes to it; on paper all of them are there. */
export function Chapter({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  const say = useSay();
  const { chapters, chapter, goTo } = useContext(OpenAt);
  const entries = Object.entries(chapters);
  const at = entries.findIndex(([each]) => each === id);
  const [here, next] = entries.slice(at, at + 2);
  return (
    <section id={id} class="sheet chapter" aria-labelledby={headingOf(id)} hidden={chapter !== id}>
      <h2 id={headingOf(id)} tabIndex={-1}>
        {here && say(here[1])}
      </h2>
      {children}
      {next && (
        <p class="chapter-next">
          <button type="button" class="plain-button" onClick={() => goTo(next[0])}>
            {say(next[1])} <Icon of={arrow} />
          </button>
        </p>
      )}
    </section>
  );
}
