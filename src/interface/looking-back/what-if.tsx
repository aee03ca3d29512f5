import { useContext, useMemo } from 'preact/hooks';
import replay from '@phosphor-icons/core/bold/arrow-counter-clockwise-bold.svg?raw';
import type { Trace, TurnTrace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { plain } from '../../play/emphasis.ts';
import { Chapter } from '../chapters/chapter.tsx';
import { Icon } from '../icon.tsx';
import { RichText } from '../rich-text.tsx';
import type { WhatIf as WhatIfPort } from '../screens.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { Comparison } from './comparison.tsx';
import { FromHere } from './from-here.tsx';
import { whatIfWords } from './what-if-words.ts';
import '../field.css';
import './what-if.css';

/** Another choice at some moment. */
export interface Supposed {
  readonly turn: number;
  /** Absent as long as nothing was picked. */
  readonly choice?: string;
}

interface WhatIfProps {
  readonly scenario: Scenario;
  readonly trace: Trace;
  readonly supposed: Supposed;
  readonly whatIf: WhatIfPort;
  readonly onSuppose: (supposed: Supposed) => void;
  readonly onPlayFrom: (turn: number) => void;
}

/** From any choice another: both courses beside each other, and what mostly follows from there. */
export function WhatIf({ scenario, trace, supposed, whatIf, onSuppose, onPlayFrom }: WhatIfProps) {
  const say = useSay();
  const turn = trace.turns[supposed.turn - 1];
  if (!turn) return null;
  return (
    <Chapter id="what-if">
      <p>{say(whatIfWords.intro)}</p>
      <label class="field">
        <span>{say(whatIfWords.moment)}</span>
        <select value={turn.turn} onChange={(event) => onSuppose({ turn: Number(event.currentTarget.value) })} lang={scenario.language}>
          {trace.turns.map((each) => (
            <option key={each.turn} value={each.turn}>
              {each.turn}. {plain(each.chosen.text)}
            </option>
          ))}
        </select>
      </label>
      <Instead turn={turn} scenario={scenario} picked={supposed.choice} onPick={(choice) => onSuppose({ turn: turn.turn, choice })} />
      {supposed.choice !== undefined && (
        <Supposing key={`${turn.turn} ${supposed.choice}`} scenario={scenario} trace={trace} turn={turn} choice={supposed.choice} whatIf={whatIf} onPlayFrom={onPlayFrom} />
      )}
    </Chapter>
  );
}

interface InsteadProps {
  readonly turn: TurnTrace;
  readonly scenario: Scenario;
  readonly picked: string | undefined;
  readonly onPick: (choice: string) => void;
}

function Instead({ turn, scenario, picked, onPick }: InsteadProps) {
  const say = useSay();
  const others = turn.offered.filter(({ id }) => id !== turn.chosen.id);
  if (others.length === 0) return <p>{say(whatIfWords.nothingElse)}</p>;
  return (
    <fieldset class="question">
      <legend>{say(whatIfWords.instead)}</legend>
      <div class="turning-points">
        {others.map(({ id, text }) => (
          <label key={id} class="pick">
            <input type="radio" name="instead" checked={picked === id} onChange={() => onPick(id)} />
            <span lang={scenario.language}>
              <RichText text={text} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SupposingProps extends Pick<WhatIfProps, 'scenario' | 'trace' | 'whatIf' | 'onPlayFrom'> {
  readonly turn: TurnTrace;
  readonly choice: string;
}

function Supposing({ scenario, trace, turn, choice, whatIf, onPlayFrom }: SupposingProps) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const other = useMemo(() => whatIf.otherwise(turn.turn, choice, language), [turn.turn, choice, language]);
  const upTo = trace.turns.slice(0, turn.turn - 1).map(({ chosen }) => chosen.id);
  return (
    <>
      <Comparison scenario={scenario} trace={trace} other={other} turn={turn.turn} />
      <p>
        <button type="button" class="main-button" onClick={() => onPlayFrom(turn.turn)}>
          <Icon of={replay} /> {say(whatIfWords.playFrom)}
        </button>
      </p>
      <FromHere scenario={scenario} whatIf={whatIf} yours={[...upTo, turn.chosen.id]} other={[...upTo, choice]} />
    </>
  );
}
