import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useSay } from '../speaking.ts';
import { chapterIds, chapters, OpenAt, type ChapterId } from './chapters.ts';
import { headingOf } from './use-chapter.ts';

/** One part of looking back. It waits until its reader comes to it; on paper all of them are there. */
export function Chapter({ id, children }: { readonly id: ChapterId; readonly children: ComponentChildren }) {
  const say = useSay();
  const { chapter, goTo } = useContext(OpenAt);
  const next = chapterIds[chapterIds.indexOf(id) + 1];
  return (
    <section id={id} class="sheet chapter" aria-labelledby={headingOf(id)} hidden={chapter !== id}>
      <h2 id={headingOf(id)} tabIndex={-1}>
        {say(chapters[id])}
      </h2>
      {children}
      {next && (
        <p class="chapter-next">
          <button type="button" class="plain-button" onClick={() => goTo(next)}>
            {say(chapters[next])} <Icon of={arrow} />
          </button>
        </p>
      )}
    </section>
  );
}
