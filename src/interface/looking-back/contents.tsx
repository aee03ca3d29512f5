import caretDown from '@phosphor-icons/core/bold/caret-down-bold.svg?raw';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Text } from '../../model/language.ts';
import { Icon } from '../icon.tsx';
import { useSay } from '../speaking.ts';
import { chapterIds, chapters, goToChapter, type ChapterId } from './chapters.ts';
import './contents.css';

const contentsTitle: Text = { nl: 'Inhoud', en: 'Contents' };

/** The way through a long page: where you are, and where you could go. On a small screen one line, that opens. */
export function Contents() {
  const say = useSay();
  const current = useCurrentChapter();
  const [open, setOpen] = useState(false);
  const list = useId();
  const go = (id: ChapterId) => (event: MouseEvent): void => {
    event.preventDefault();
    setOpen(false);
    goToChapter(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
  };
  return (
    <nav class="contents" aria-label={say(contentsTitle)} data-open={open}>
      <button type="button" class="contents-now" aria-expanded={open} aria-controls={list} onKeyDown={onKeyDown} onClick={() => setOpen(!open)}>
        <span class="contents-number">
          {chapterIds.indexOf(current) + 1}/{chapterIds.length}
        </span>
        <span class="contents-name">{say(chapters[current])}</span> <Icon of={caretDown} />
      </button>
      <ol id={list} class="contents-list">
        {chapterIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined} onKeyDown={onKeyDown} onClick={go(id)}>
              {say(chapters[id])}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The chapter that fills the upper part of the screen. */
function useCurrentChapter(): ChapterId {
  const [current, setCurrent] = useState<ChapterId>(chapterIds[0] ?? 'course');
  useEffect(() => {
    const seen = new Set<string>();
    const look = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const last = chapterIds.findLast((id) => seen.has(id));
        if (last) setCurrent(last);
      },
      { rootMargin: '-25% 0px -60% 0px' },
    );
    for (const id of chapterIds) {
      const chapter = document.getElementById(id);
      if (chapter) look.observe(chapter);
    }
    return () => look.disconnect();
  }, []);
  return current;
}
