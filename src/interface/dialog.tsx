import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import cross from '@phosphor-icons/core/bold/x-bold.svg?raw';
import { Icon } from './icon.tsx';
import { useSay } from './speaking.ts';
import { words } from './words.ts';
import './dialog.css';

/** A native modal dialog: Esc closes it, and the browser gives the focus back to what opened it. */
export function Dialog({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ComponentChildren }) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Its browser tells that it closed only after it has gone: by then another one may be open in its place.
  const gone = useRef(false);
  useEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      gone.current = true;
      shown?.close();
      // After Esc the browser has given the focus back already, and the player may have moved on since.
      const isLost = document.activeElement === document.body || shown?.contains(document.activeElement);
      if (isLost && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={heading} onClose={() => { if (!gone.current) onClose(); }}>
      <header class="dialog-top">
        <h2 id={heading} tabIndex={-1} autoFocus>
          {title}
        </h2>
        <button type="button" class="round-button" aria-label={say(words.close)} onClick={onClose}>
          <Icon of={cross} />
        </button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
