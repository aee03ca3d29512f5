import { useEffect, useRef, useState } from 'preact/hooks';
import './field.css';

interface WrittenFieldProps {
  readonly label: string;
  /** Of the label, where it is not that of the page. */
  readonly language: string | undefined;
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

/** Milliseconds of stillness after which what was written is kept. */
const stillness = 500;

/** A place to write in, that keeps what is written by itself: when the writing rests, and when it is left. */
export function WrittenField({ label, language, text, onWrite }: WrittenFieldProps) {
  const [written, setWritten] = useState(text);
  const unkept = useRef<string | undefined>(undefined);
  const keep = (): void => {
    if (unkept.current === undefined) return;
    onWrite(unkept.current);
    unkept.current = undefined;
  };
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    const rest = setTimeout(() => latest.current(), stillness);
    return () => clearTimeout(rest);
  }, [written]);
  useEffect(() => {
    const left = (): void => latest.current();
    addEventListener('pagehide', left);
    return () => {
      removeEventListener('pagehide', left);
      left();
    };
  }, []);
  return (
    <label class="field written-field">
      <span lang={language}>{label}</span>
      <textarea
        rows={2}
        value={written}
        maxLength={4000}
        onInput={(event) => {
          unkept.current = event.currentTarget.value;
          setWritten(event.currentTarget.value);
        }}
        onBlur={keep}
      />
      <span class="written-print" aria-hidden="true">
        {written}
      </span>
    </label>
  );
}
