import hinders from '@phosphor-icons/core/bold/hand-palm-bold.svg?raw';
import helps from '@phosphor-icons/core/bold/hand-heart-bold.svg?raw';
import { useContext, useId } from 'preact/hooks';
import type { Text } from '../model/language.ts';
import { Icon } from './icon.tsx';
import type { InnerVoiceMark } from './keep/kept-play.ts';
import { InterfaceLanguage, useSay } from './speaking.ts';
import './thought-mark.css';

/** In the order they are offered; neither is the right one. */
const marks: readonly (readonly [InnerVoiceMark, Text, string])[] = [
  ['helps', { nl: 'Helpt', en: 'Helps' }, helps],
  ['hinders', { nl: 'Hindert', en: 'Hinders' }, hinders],
];

const question: Text = { nl: 'Helpt of hindert deze gedachte?', en: 'Does this thought help or hinder?' };

/** Looks at a thought of your own. Need not be answered. */
export function ThoughtMark({ mark, onMark }: { readonly mark: InnerVoiceMark | undefined; readonly onMark: (mark: InnerVoiceMark) => void }) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const asked = useId();
  return (
    <div class="thought-mark" role="group" lang={language} aria-labelledby={asked}>
      <span id={asked}>{say(question)}</span>
      <span class="thought-marks">
        {marks.map(([each, name, icon]) => (
          <button key={each} type="button" aria-pressed={mark === each} onClick={() => onMark(each)}>
            <Icon of={icon} /> {say(name)}
          </button>
        ))}
      </span>
    </div>
  );
}
