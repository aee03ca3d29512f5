import type { ComponentChildren } from 'preact';
import { useSay } from '../speaking.ts';
import { chapters, type ChapterId } from './chapters.ts';

/** One part of looking back; its heading is where the contents lead to. */
export function Chapter({ id, children }: { readonly id: ChapterId; readonly children: ComponentChildren }) {
  const say = useSay();
  return (
    <section id={id} class="sheet chapter" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {say(chapters[id])}
      </h2>
      {children}
    </section>
  );
}
