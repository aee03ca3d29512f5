import caretDown from '@phosphor-icons/core/bold/caret-down-bold.svg?raw';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import { useSay } from '../speaking.ts';
import { lookingBackWords } from './words.ts';

interface QuestionProps {
  readonly title: string;
  /** What was answered, in few words: it stays in sight when the question is closed. */
  readonly answer: string | undefined;
  readonly open: boolean;
  readonly onTurn: (open: boolean) => void;
  /** Absent at the last. */
  readonly onNext?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** One question of several: one lies open, the others wait. */
export function Question({ title, answer, open, onTurn, onNext, children }: QuestionProps) {
  const say = useSay();
  const name = useId();
  return (
    <details class="question-fold" open={open} onToggle={(event) => onTurn(event.currentTarget.open)}>
      <summary>
        <span class="question-line">
          <h3 id={name}>{title}</h3> {answer !== undefined && <span class="question-answer">{answer}</span>}
        </span>
        <Icon of={caretDown} />
      </summary>
      <div class="question-body" role="radiogroup" aria-labelledby={name}>
        {children}
      </div>
      {onNext && (
        <p>
          <button type="button" class="plain-button" onClick={onNext}>
            {say(lookingBackWords.nextQuestion)}
          </button>
        </p>
      )}
    </details>
  );
}
