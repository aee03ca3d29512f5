import caretDown from '@phosphor-icons/core/bold/caret-down-bold.svg?raw';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useNarrow } from './use-narrow.ts';
import './fold.css';

interface FoldProps {
  /** Stands above it in any case. */
  readonly heading?: ComponentChildren;
  /** What is in it, in few words, for who leaves it closed. */
  readonly gist?: string;
  readonly children: ComponentChildren;
}

/** What comes second: on a phone closed to its heading, or a page would be a walk. Elsewhere, and on paper, it just stands there. */
export function Fold({ heading, gist, children }: FoldProps) {
  const narrow = useNarrow();
  const plain = (
    <>
      {heading}
      {children}
    </>
  );
  return (
    <>
      {/* Where it is printed for any screen it stands there in both ways, and the stylesheet shows the one that fits. */}
      {narrow !== true && (narrow === undefined ? <div class="fold-plain">{plain}</div> : plain)}
      {narrow !== false && (
        <details class="fold">
          <summary>
            <span class="fold-line">
              {heading} {gist !== undefined && <span class="fold-gist">{gist}</span>}
            </span>
            <Icon of={caretDown} />
          </summary>
          <div class="fold-body">{children}</div>
        </details>
      )}
    </>
  );
}
