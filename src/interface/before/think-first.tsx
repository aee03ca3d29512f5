import { useId } from 'preact/hooks';
import { useSay } from '../speaking.ts';
import { beforeQuestions } from './questions.ts';
import { beforeWords } from './words.ts';

interface ThinkFirstProps {
  /** Who has played before is asked outright; who has not may open it. */
  readonly experienced: boolean;
  readonly answer: string;
  readonly onAnswer: (answer: string) => void;
}

/** One question before the others have said a word. It comes back when looking back. */
export function ThinkFirst({ experienced, answer, onAnswer }: ThinkFirstProps) {
  const say = useSay();
  const why = useId();
  const question = (
    <>
      <p id={why}>{say(beforeWords.thinkFirstWhy)}</p>
      <label class="field small-field">
        <span>{say(beforeQuestions.atOnce)}</span>
        <textarea rows={2} maxLength={600} autoComplete="off" aria-describedby={why} value={answer} onInput={(event) => onAnswer(event.currentTarget.value)} />
      </label>
    </>
  );
  if (experienced) {
    return (
      <section class="think-first">
        <h2>{say(beforeWords.thinkFirst)}</h2>
        {question}
      </section>
    );
  }
  return (
    <details class="think-first">
      <summary>{say(beforeWords.thinkFirst)}</summary>
      {question}
    </details>
  );
}
