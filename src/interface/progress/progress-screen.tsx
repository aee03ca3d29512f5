import { useContext, useEffect, useState } from 'preact/hooks';
import back from '@phosphor-icons/core/bold/arrow-left-bold.svg?raw';
import { progressOver } from '../../play/progress/progress.ts';
import type { Card, CatalogueEntry } from '../../scenario/catalogue.ts';
import { useArrival } from '../arrival.ts';
import { Icon } from '../icon.tsx';
import { AllIntentions } from '../intention/all-intentions.tsx';
import type { KeptPlay } from '../keep/kept-play.ts';
import type { Surroundings } from '../ports.ts';
import type { Session } from '../session.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { useStore } from '../use-store.ts';
import { Wallpaper } from '../wallpaper.tsx';
import { words } from '../words.ts';
import { gather, type Gathered } from './gather.ts';
import { Moves, RoomsGrown } from './habits.tsx';
import { KeptPlays } from './kept-plays.tsx';
import { OwnData } from './own-data.tsx';
import { ToPractise } from './to-practise.tsx';
import { counted, progressWords, unseen } from './words.ts';
import '../table.css';
import './progress.css';

interface ProgressProps {
  readonly cards: readonly CatalogueEntry[] | undefined;
  readonly session: Session;
  readonly surroundings: Surroundings;
}

/** What somebody did over all their plays, what to practise next, and the plays themselves. */
export function ProgressScreen({ cards = [], session, surroundings }: ProgressProps) {
  const say = useSay();
  const heading = useArrival<HTMLHeadingElement>();
  const { plays, where } = useStore(session.keeping.state);
  const gathered = useGathered(plays, surroundings);
  const progress = gathered && gathered !== 'failed' ? progressOver(gathered.seen) : undefined;
  return (
    <div class="progress">
      <Wallpaper />
      <main class="progress-main">
        <header class="progress-top">
          <button type="button" class="plain-button" onClick={session.toMenu}>
            <Icon of={back} /> {say(progressWords.toConversations)}
          </button>
          <h1 ref={heading} tabIndex={-1}>
            {say(words.progress)}
          </h1>
          <p class="progress-intro">{say(progressWords.intro)}</p>
          <p class="progress-stays">
            {say(progressWords.stays)} {progress && progress.choices > 0 && <span>{say(counted(progress.plays, progress.choices))}.</span>}
          </p>
        </header>
        {gathered === undefined && where !== 'device' && plays.length > 0 && <p role="status">{say(progressWords.gathering)}</p>}
        {gathered === 'failed' && <p role="status">{say(progressWords.failed)}</p>}
        {progress && progress.choices === 0 && <Nothing />}
        <AllIntentions plays={plays} cards={cards} session={session} />
        {progress && progress.choices > 0 && (
          <>
            <ToPractise progress={progress} card={nextCard(cards, plays)} session={session} />
            <RoomsGrown progress={progress} />
            <Moves progress={progress} />
          </>
        )}
        {gathered !== undefined && gathered !== 'failed' && gathered.unseen > 0 && <p class="progress-unseen">{say(unseen(gathered.unseen))}</p>}
        {plays.length > 0 && <KeptPlays plays={plays} cards={cards} session={session} />}
        <OwnData plays={plays} session={session} />
      </main>
    </div>
  );
}

function Nothing() {
  const say = useSay();
  return (
    <section class="sheet">
      <h2>{say(progressWords.emptyTitle)}</h2>
      <p>{say(progressWords.empty)}</p>
    </section>
  );
}

/** Undefined as long as they are being played again. */
function useGathered(plays: readonly KeptPlay[], surroundings: Surroundings): Gathered | 'failed' | undefined {
  const language = useContext(InterfaceLanguage);
  const [gathered, setGathered] = useState<Gathered | 'failed'>();
  useEffect(() => {
    let left = false;
    gather(plays, surroundings, language).then(
      (found) => { if (!left) setGathered(found); },
      () => { if (!left) setGathered('failed'); },
    );
    return () => {
      left = true;
    };
  }, [plays, surroundings, language]);
  return gathered;
}

/** One that was not played yet, or else the one that was played longest ago. */
function nextCard(entries: readonly CatalogueEntry[], plays: readonly KeptPlay[]): Card | undefined {
  const cards = entries.filter((entry) => entry.ok);
  const played = plays.filter(({ example }) => example !== true).map(({ record }) => record.scenario);
  const fresh = cards.find(({ id }) => !played.includes(id));
  return fresh ?? cards.toSorted((one, other) => played.indexOf(other.id) - played.indexOf(one.id))[0];
}
