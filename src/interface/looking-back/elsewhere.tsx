import { rungNames } from '../../model/ladder.ts';
import type { Reaction, TurnTrace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { plain } from '../../play/emphasis.ts';
import { Fold } from '../fold.tsx';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { kindOf, lookingBackWords, otherChoices } from './words.ts';

interface ElsewhereProps {
  readonly turn: TurnTrace;
  readonly scenario: Scenario;
  readonly elsewhere: (choice: string) => readonly Reaction[];
  /** Both courses beside each other. */
  readonly onCompare: (choice: string) => void;
}

/** What else could be chosen, and how it would have landed at that moment. */
export function Elsewhere({ turn, scenario, elsewhere, onCompare }: ElsewhereProps) {
  const say = useSay();
  const others = turn.offered.filter(({ id }) => id !== turn.chosen.id);
  if (others.length === 0) return null;
  return (
    <Fold heading={<h3>{say(lookingBackWords.elsewhere)}</h3>} gist={say(otherChoices(others.length))}>
      <p>{say(lookingBackWords.elsewhereNote)}</p>
      <ul class="elsewhere">
        {others.map((choice) => (
          <li key={choice.id}>
            <span lang={scenario.language}>
              <RichText text={choice.text} />
            </span>
            <Landed reactions={elsewhere(choice.id)} scenario={scenario} />
            <button type="button" class="quiet-button" aria-label={`${say(lookingBackWords.compare)}: ${plain(choice.text)}`} onClick={() => onCompare(choice.id)}>
              {say(lookingBackWords.compare)}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Landed({ reactions, scenario }: { readonly reactions: readonly Reaction[]; readonly scenario: Scenario }) {
  const say = useSay();
  const moved = reactions.filter(({ before, after }) => before.rung !== after.rung);
  const nameOf = (id: string): string => scenario.persons.find((person) => person.id === id)?.name ?? id;
  if (moved.length === 0) return <span class="landed">{say(lookingBackWords.unchanged)}</span>;
  return (
    <>
      {moved.map(({ person, after }) => (
        <span key={person} class="landed" data-kind={kindOf(after.rung)}>
          {nameOf(person)}: {say(rungNames[after.rung])}
        </span>
      ))}
    </>
  );
}
