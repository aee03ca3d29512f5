import { useContext } from 'preact/hooks';
import voice from '@phosphor-icons/core/bold/user-sound-bold.svg?raw';
import { Icon } from '../icon.tsx';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { playWords } from './words.ts';

/** Begins reading aloud, from this page on, and ends it. */
export function ReadAloudButton({ on, onTurn }: { readonly on: boolean; readonly onTurn: (on: boolean) => void }) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  return (
    <button type="button" class="quiet-button read-aloud" lang={language} aria-pressed={on} onClick={() => onTurn(!on)}>
      <Icon of={voice} /> {say(playWords.readAloud)}
    </button>
  );
}
