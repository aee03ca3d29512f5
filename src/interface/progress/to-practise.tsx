import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import { adviceFrom } from '../../play/progress/advice.ts';
import type { Progress } from '../../play/progress/progress.ts';
import type { Card } from '../../scenario/catalogue.ts';
import { Chapter } from '../chapters/chapter.tsx';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { useSay } from '../speaking.ts';
import { adviceText, reasonOf } from './advice-words.ts';
import { progressWords } from './words.ts';

interface ToPractiseProps {
  readonly progress: Progress;
  /** A conversation to practise it in. */
  readonly card: Card | undefined;
  readonly session: Session;
}

/** One to three things to practise, each with the count it comes from, and where. */
export function ToPractise({ progress, card, session }: ToPractiseProps) {
  const say = useSay();
  const advice = adviceFrom(progress);
  return (
    <Chapter id="practise">
      {advice.length === 0 && <p>{say(progressWords.nothingToMend)}</p>}
      <ul class="advice">
        {advice.map((each) => (
          <li key={each.kind}>
            <strong>{say(adviceText(each))}</strong> <span>{say(reasonOf(each))}</span>
          </li>
        ))}
      </ul>
      {card && (
        <p class="progress-where">
          {say(progressWords.nextScenario)}:{' '}
          <button type="button" class="main-button" lang={card.language} onClick={() => void session.open(card.id)}>
            {card.title} <Icon of={arrow} />
          </button>
        </p>
      )}
    </Chapter>
  );
}
