import { Icon } from '../icon.tsx';
import { useSay } from '../speaking.ts';
import { lookingBackWords } from './words.ts';

/** One thing that can be said of a choice in a few words. */
export function Fact({ icon, text }: { readonly icon: string; readonly text: string }) {
  return (
    <li>
      <Icon of={icon} /> {text}
    </li>
  );
}

/** Something that went from one state into another; the arrow is also said. */
export function Change({ icon, of, from, to }: { readonly icon: string; readonly of: string; readonly from: string; readonly to: string }) {
  const say = useSay();
  return (
    <li>
      <Icon of={icon} /> {of}: {from} <span aria-hidden="true">→</span>
      <span class="visually-hidden">{say(lookingBackWords.roomTo)}</span> {to}
    </li>
  );
}
