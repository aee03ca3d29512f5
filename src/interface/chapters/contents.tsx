import caretDown from '@phosphor-icons/core/bold/caret-down-bold.svg?raw';
import { useContext, useId, useState } from 'preact/hooks';
import type { Text } from '../../model/language.ts';
import { Icon } from '../icon.tsx';
import { useSay } from '../speaking.ts';
import { OpenAt } from './place.ts';

const contentsTitle: Text = { nl: 'Inhoud', en: 'Contents' };

/** The way through a long page: where you are, and where you could go. On a small screen one line, that opens. */
export function Contents() {
  const say = useSay();
  const { chapters, chapter: current, goTo } = useContext(OpenAt);
  const entries = Object.entries(chapters);
  const at = entries.findIndex(([id]) => id === current);
  const [open, setOpen] = useState(false);
  const list = useId();
  const go = (id: string) => (event: MouseEvent): void => {
    event.preventDefault();
    setOpen(false);
    goTo(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setOpen(false);
  };
  return (
    <nav class="contents" aria-label={say(contentsTitle)} data-open={open}>
      <button type="button" class="contents-now" aria-expanded={open} aria-controls={list} onKeyDown={onKeyDown} onClick={() => setOpen(!open)}>
        <span class="contents-number">
          {at + 1}/{entries.length}
        </span>
        <span class="contents-name">{chapters[current] && say(chapters[current])}</span> <Icon of={caretDown} />
      </button>
      <ol id={list} class="contents-list">
        {entries.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'step' : undefined} onKeyDown={onKeyDown} onClick={go(id)}>
              {say(name)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
