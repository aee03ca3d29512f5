import { useId } from 'preact/hooks';
import type { ChoiceView } from '../../play/view.ts';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { isSecondTap, pressOf, type Press } from './second-tap.ts';
import { howMany, playWords } from './words.ts';
import './choices.css';

interface ChoicesProps {
  readonly choices: readonly ChoiceView[];
  /** Where the player last pressed to read on. */
  readonly readOn: Press | undefined;
  readonly onChoose: (id: string) => void;
}

/** What you can do now. Nothing is preselected: that would be a hint. The numbers are for pointing at in a group. */
export function Choices({ choices, readOn, onChoose }: ChoicesProps) {
  const say = useSay();
  const heading = useId();
  const choose = (id: string) => (event: MouseEvent): void => {
    const press = pressOf(event);
    if (!press || !isSecondTap(readOn, press)) onChoose(id);
  };
  return (
    <div class="doing">
      <div class="doing-top">
        <h3 id={heading} class="doing-title">
          {say(playWords.whatDo)}
        </h3>
        <p class="doing-count" aria-hidden="true">
          {say(howMany(choices.length))}
        </p>
      </div>
      <ol class="choices" aria-labelledby={heading} data-count={choices.length}>
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <button type="button" class="choice" onClick={choose(choice.id)}>
              <span class="choice-number">{index + 1}</span>
              <span>
                <RichText text={choice.text} />
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
