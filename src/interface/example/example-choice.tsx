import { useContext, useId } from 'preact/hooks';
import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import check from '@phosphor-icons/core/bold/check-bold.svg?raw';
import hand from '@phosphor-icons/core/bold/hand-pointing-bold.svg?raw';
import type { ExampleStep } from '../../play/written/worked-example.ts';
import type { ChoiceView } from '../../play/view.ts';
import { Icon } from '../icon.tsx';
import { isSecondTap, pressOf, type Press } from '../play/second-tap.ts';
import { RichText } from '../rich-text.tsx';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { commentIn } from './comment-in.ts';
import { exampleWords } from './words.ts';
import './example.css';

interface ExampleChoiceProps {
  readonly choices: readonly ChoiceView[];
  readonly step: ExampleStep;
  /** Where the player last pressed to read on. */
  readonly readOn: Press | undefined;
  readonly onGoOn: () => void;
  readonly onTakeOver: (event: MouseEvent) => void;
}

/** What could be done now, what is done in the example, and why. */
export function ExampleChoice({ choices, step, readOn, onGoOn, onTakeOver }: ExampleChoiceProps) {
  const say = useSay();
  const heading = useId();
  const goOn = (event: MouseEvent): void => {
    const press = pressOf(event);
    if (!press || !isSecondTap(readOn, press)) onGoOn();
  };
  return (
    <div class="doing example-doing">
      <h3 id={heading} class="doing-title">
        {say(exampleWords.question)}
      </h3>
      <ol class="choices" aria-labelledby={heading} data-count={choices.length}>
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <p class="choice example-choice" data-chosen={choice.id === step.choice}>
              <span class="choice-number">{choice.id === step.choice ? <Icon of={check} /> : index + 1}</span>
              <span>
                {choice.id === step.choice && <span class="example-chosen">{say(exampleWords.chosen)}: </span>}
                <RichText text={choice.text} />
              </span>
            </p>
          </li>
        ))}
      </ol>
      <Why step={step} />
      <p class="example-buttons">
        <button type="button" class="main-button" onClick={goOn}>
          {say(exampleWords.goOn)} <Icon of={arrow} />
        </button>
        <button type="button" class="plain-button" onClick={onTakeOver}>
          <Icon of={hand} /> {say(exampleWords.takeOver)}
        </button>
      </p>
    </div>
  );
}

function Why({ step }: { readonly step: ExampleStep }) {
  const say = useSay();
  const comment = commentIn(step.comment, useContext(InterfaceLanguage));
  if (!comment) return null;
  return (
    <p class="example-note">
      <strong>{say(exampleWords.why)}</strong> <span lang={comment.lang}>{comment.text}</span>
    </p>
  );
}
