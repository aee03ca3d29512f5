import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { useSay } from '../speaking.ts';
import { progressWords } from './words.ts';

interface ConfirmProps {
  /** On the button that asks. */
  readonly children: ComponentChildren;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  /** Of what the button is about, to tell it from others like it. */
  readonly labelledBy?: string;
}

/** A button for what can't be undone: asks once more, on the spot. */
export function Confirm({ children, question, yes, onYes, labelledBy }: ConfirmProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // At once: an Escape that comes right after must find its button.
  useLayoutEffect(() => {
    if (asking) no.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button ref={ask} type="button" class="quiet-button" aria-describedby={labelledBy} onClick={() => setAsking(true)}>
        {children}
      </button>
    );
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setAsking(false);
  };
  return (
    <span class="confirm" role="group" aria-label={question}>
      <strong>{question}</strong>
      <button ref={no} type="button" class="plain-button" onKeyDown={onKeyDown} onClick={() => setAsking(false)}>
        {say(progressWords.no)}
      </button>
      <button
        type="button"
        class="quiet-button confirm-yes"
        onKeyDown={onKeyDown}
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
    </span>
  );
}
