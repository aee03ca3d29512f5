import caretDown from '@phosphor-icons/core/bold/caret-down-bold.svg?raw';
import cloud from '@phosphor-icons/core/bold/cloud-bold.svg?raw';
import flag from '@phosphor-icons/core/bold/flag-pennant-bold.svg?raw';
import replay from '@phosphor-icons/core/bold/arrow-counter-clockwise-bold.svg?raw';
import { rungNames } from '../../model/ladder.ts';
import type { Reaction, TurnTrace, YouTrace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Icon } from '../icon.tsx';
import type { InnerVoiceMark } from '../keep/kept-play.ts';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { Elsewhere } from './elsewhere.tsx';
import { OwnThought } from './own-thought.tsx';
import { ReactionOf, Unspoken } from './reaction-of.tsx';
import { Said } from './said.tsx';
import { YourShift } from './your-shift.tsx';
import { lookingBackWords } from './words.ts';
import './choice-entry.css';

interface ChoiceEntryProps {
  readonly turn: TurnTrace;
  readonly youBefore: YouTrace;
  readonly scenario: Scenario;
  readonly open: boolean;
  /** The player marked it as the turning point. */
  readonly marked: boolean;
  readonly onTurn: (open: boolean) => void;
  readonly elsewhere: (choice: string) => readonly Reaction[];
  readonly onPlayFrom: () => void;
  readonly onCompare: (choice: string) => void;
  /** What the player makes of their own thought before it. */
  readonly thought: InnerVoiceMark | undefined;
  readonly onThought: (mark: InnerVoiceMark) => void;
}

/** One choice, closed to a line, opened to everything it did; what else could have been chosen is only worked out then. */
export function ChoiceEntry({ turn, youBefore, scenario, open, marked, onTurn, elsewhere, onPlayFrom, onCompare, thought, onThought }: ChoiceEntryProps) {
  const say = useSay();
  return (
    <li>
      <details class="entry" open={open} onToggle={(event) => onTurn(event.currentTarget.open)}>
        <summary id={`choice-${turn.turn}`}>
          <span class="entry-number">{turn.turn}</span>
          <span class="entry-line">
            <span lang={scenario.language}>
              <RichText text={turn.chosen.text} />
            </span>
            <Outcome turn={turn} scenario={scenario} />
            {thought && (
              <span class="entry-thought">
                <Icon of={cloud} /> {say(thought === 'helps' ? lookingBackWords.thoughtHelped : lookingBackWords.thoughtHindered)}
              </span>
            )}
            {marked && (
              <span class="entry-marked">
                <Icon of={flag} /> {say(lookingBackWords.legendYours)}
              </span>
            )}
          </span>
          <Icon of={caretDown} />
        </summary>
        <div class="entry-body">
          <OwnThought turn={turn} scenario={scenario} mark={thought} onMark={onThought} />
          <Said turn={turn} scenario={scenario} />
          <h3>{say(lookingBackWords.did)}</h3>
          {turn.reactions.map((reaction) => (
            <ReactionOf key={reaction.person} reaction={reaction} thoughts={turn.thoughts.filter(({ person }) => person === reaction.person)} scenario={scenario} />
          ))}
          <YourShift before={youBefore} after={turn.you} />
          <Unspoken thoughts={turn.thoughts.filter(({ person }) => !turn.reactions.some((reaction) => reaction.person === person))} scenario={scenario} named />
          {turn.reason && (
            <>
              <h3>{say(lookingBackWords.yourReason)}</h3>
              <p lang={scenario.language}>{turn.reason}</p>
            </>
          )}
          {open && <Elsewhere turn={turn} scenario={scenario} elsewhere={elsewhere} onCompare={onCompare} />}
          <p>
            <button type="button" class="plain-button" onClick={onPlayFrom}>
              <Icon of={replay} /> {say(lookingBackWords.playFrom)}
            </button>
          </p>
        </div>
      </details>
    </li>
  );
}

/** In one line: where it brought whom, as far as anybody moved. */
function Outcome({ turn, scenario }: { readonly turn: TurnTrace; readonly scenario: Scenario }) {
  const say = useSay();
  const moved = turn.reactions.filter(({ before, after }) => before.rung !== after.rung);
  if (moved.length === 0) return null;
  const nameOf = (id: string): string => scenario.persons.find((person) => person.id === id)?.name ?? id;
  return <span class="entry-outcome">{moved.map(({ person, after }) => `${nameOf(person)}: ${say(rungNames[after.rung])}`).join(' · ')}</span>;
}
