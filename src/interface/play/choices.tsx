import { useId } from 'preact/hooks';
import type { ChoiceView } from '../../play/view.ts';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { playWords } from './words.ts';
import './choices.css';

/** What you can do now. Nothing is preselected: that would be a hint. The numbers are for pointing at in a group. */
export function Choices({ choices, onChoose }: { readonly choices: readonly ChoiceView[]; readonly onChoose: (id: string) => void }) {
  const say = useSay();
  const heading = useId();
  return (
    <div class="doing">
      <h3 id={heading} class="doing-title">
        {say(playWords.whatDo)}
      </h3>
      <ol class="choices" aria-labelledby={heading} data-count={choices.length}>
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <button type="button" class="choice" onClick={() => onChoose(choice.id)}>
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
