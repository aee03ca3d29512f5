import cloud from '@phosphor-icons/core/bold/cloud-bold.svg?raw';
import type { TurnTrace } from '../../play/trace.ts';
import type { Scenario } from '../../scenario/types.ts';
import { Icon } from '../icon.tsx';
import type { InnerVoiceMark } from '../keep/kept-play.ts';
import { RichText } from '../rich-text.tsx';
import { useSay } from '../speaking.ts';
import { ThoughtMark } from '../thought-mark.tsx';
import { lookingBackWords } from './words.ts';

interface OwnThoughtProps {
  readonly turn: TurnTrace;
  readonly scenario: Scenario;
  readonly mark: InnerVoiceMark | undefined;
  readonly onMark: (mark: InnerVoiceMark) => void;
}

/** What went through your own head just before a choice, and what you make of it. */
export function OwnThought({ turn, scenario, mark, onMark }: OwnThoughtProps) {
  const say = useSay();
  const thoughts = turn.before.filter(({ kind }) => kind === 'innerVoice');
  if (thoughts.length === 0) return null;
  return (
    <div class="own-thought">
      <h3>{say(lookingBackWords.inYourHead)}</h3>
      {thoughts.map(({ text }) => (
        <p key={text} class="unspoken" lang={scenario.language}>
          <span>
            <Icon of={cloud} /> <RichText text={text} />
          </span>
        </p>
      ))}
      <ThoughtMark mark={mark} onMark={onMark} />
    </div>
  );
}
