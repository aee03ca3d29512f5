import { useContext } from 'preact/hooks';
import { InterfaceLanguage } from '../speaking.ts';
import { choiceNumber } from './words.ts';

/** The way to a choice, in the middle of a sentence. */
export function ChoiceLink({ turn, onOpen }: { readonly turn: number; readonly onOpen: (turn: number) => void }) {
  const language = useContext(InterfaceLanguage);
  return (
    <button type="button" class="quiet-button in-line" onClick={() => onOpen(turn)}>
      {choiceNumber(turn)[language]}
    </button>
  );
}
