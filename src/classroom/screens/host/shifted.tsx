import type { ChoiceView } from '../../../play/view.ts';
import type { Shift } from '../../lesson/tally.ts';
import { useSay } from '../speaking.ts';
import { hostWords } from './words.ts';

/** How opinion moved in the talk: how many went from one option to another. */
export function Shifted({ shift, options }: { readonly shift: Shift; readonly options: readonly ChoiceView[] }) {
  const say = useSay();
  const moved = shift.filter(({ from, to }) => from !== to);
  if (moved.length === 0) return null;
  const number = (id: string) => options.findIndex((option) => option.id === id) + 1;
  return (
    <p class="shifted">
      <b>{say(hostWords.moved)}:</b> {moved.map(({ from, to, people }) => `${people}× ${say(hostWords.from)} ${number(from)} ${say(hostWords.to)} ${number(to)}`.replaceAll(' ', '\u00A0')).join(' · ')}
    </p>
  );
}
