import type { TurnTrace } from '../../play/trace.ts';
import type { Beat } from '../../play/view.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Fold } from '../fold.tsx';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { lookingBackWords } from './words.ts';

/** How much of the conversation around a choice is shown. */
const linesBefore = 2;
const linesAfter = 3;

/** The choice with what was said just before and just after it; your own thoughts stand above (own-thought.tsx). */
export function Said({ turn, scenario }: { readonly turn: TurnTrace; readonly scenario: Scenario }) {
  const say = useSay();
  const aloud = turn.before.filter(({ kind }) => kind !== 'innerVoice');
  return (
    <Fold heading={<h3>{say(lookingBackWords.said)}</h3>}>
      <SaidLines before={aloud.slice(-linesBefore)} turn={turn} scenario={scenario} />
    </Fold>
  );
}

/** The choice with the answer to it. */
export function Answered({ turn, scenario }: { readonly turn: TurnTrace; readonly scenario: Scenario }) {
  return <SaidLines before={[]} turn={turn} scenario={scenario} />;
}

interface SaidLinesProps {
  readonly before: readonly Beat[];
  readonly turn: TurnTrace;
  readonly scenario: Scenario;
}

function SaidLines({ before, turn, scenario }: SaidLinesProps) {
  return (
    <ul class="said">
      {before.map((beat, index) => (
        <SaidLine key={`before${index}`} beat={beat} scenario={scenario} />
      ))}
      <SaidLine beat={{ kind: 'you', text: turn.chosen.text }} scenario={scenario} />
      {turn.after.slice(0, linesAfter).map((beat, index) => (
        <SaidLine key={`after${index}`} beat={beat} scenario={scenario} />
      ))}
    </ul>
  );
}

function SaidLine({ beat, scenario }: { readonly beat: Beat; readonly scenario: Scenario }) {
  const say = useSay();
  const name = scenario.persons.find((person) => person.id === beat.speaker)?.name;
  return (
    <li data-kind={beat.kind}>
      {beat.kind === 'you' && <strong>{say(lookingBackWords.you)}: </strong>}
      {name && <strong lang={scenario.language}>{name}: </strong>}
      <span lang={scenario.language}>
        <RichText text={beat.text} />
      </span>
    </li>
  );
}
