import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import back from '@phosphor-icons/core/bold/arrow-left-bold.svg?raw';
import { progressOver, type Progress } from '../../play/progress/progress.ts';
import type { Card, CatalogueEntry } from '../../scenario/catalogue.ts';
import { useArrival } from '../arrival.ts';
import { Chapters } from '../chapters/chapters.tsx';
import { useChapter } from '../chapters/use-chapter.ts';
import { Icon } from '../icon.tsx';
import { AllIntentions } from '../intention/all-intentions.tsx';
import { meantIn } from '../intention/intentions.ts';
import type { KeptPlay } from '../keep/kept-play.ts';
import type { Surroundings } from '../ports.ts';
import type { Session } from '../session.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { useStore } from '../use-store.ts';
import { Wallpaper } from '../wallpaper.tsx';
import { Sheet } from '../sheet.tsx';
import { words } from '../words.ts';
import { chaptersOf } from './chapters.ts';
import { gather, type Gathered } from './gather.ts';
import { Moves, RoomsGrown } from './habits.tsx';
import { KeptPlays } from './kept-plays.tsx';
import { OwnData } from './own-data.tsx';
import { ToPractise } from './to-practise.tsx';
import { counted, progressWords, unseen } from './words.ts';
import '../page.css';
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
  const { plays } = useStore(session.keeping.state);
  const gathered = useGathered(plays, surroundings);
  const progress = useMemo(() => (gathered && gathered !== 'failed' ? progressOver(gathered.seen) : undefined), [gathered]);
  return (
    <div class="page progress">
      <Wallpaper />
      <main class="page-main">
        <header class="progress-top">
          <button type="button" class="plain-button" onClick={session.toMenu}>
            <Icon of={back} /> {say(progressWords.toConversations)}
          </button>
          <h1 ref={heading} tabIndex={-1}>
            {say(words.progress)}
          </h1>
          <p class="page-lead">{say(progressWords.intro)}</p>
          <p class="progress-stays">
            {say(progressWords.stays)} {progress && progress.choices > 0 && <span>{say(counted(progress.plays, progress.choices))}.</span>}
          </p>
        </header>
        {gathered === undefined && <p role="status">{say(progressWords.gathering)}</p>}
        {gathered === 'failed' && <p role="status">{say(progressWords.failed)}</p>}
        {gathered !== undefined && gathered !== 'failed' && gathered.unseen > 0 && <p class="progress-unseen">{say(unseen(gathered.unseen))}</p>}
        {progress && progress.choices === 0 && (
          <Sheet title={progressWords.emptyTitle}>
            <p>{say(progressWords.empty)}</p>
          </Sheet>
        )}
        {gathered !== undefined && <Parts plays={plays} progress={progress} cards={cards} session={session} />}
      </main>
    </div>
  );
}

interface PartsProps {
  readonly plays: readonly KeptPlay[];
  /** Absent where the plays could not be played again. */
  readonly progress: Progress | undefined;
  readonly cards: readonly CatalogueEntry[];
  readonly session: Session;
}

/** A part at a time: first what they meant to do themselves, then what the model counted. */
function Parts({ plays, progress, cards, session }: PartsProps) {
  const chapters = useMemo(() => chaptersOf(plays.length, meantIn(plays).length, progress), [plays, progress]);
  const place = useChapter(chapters, { chapter: undefined });
  return (
    <Chapters place={place}>
      {'intentions' in chapters && <AllIntentions plays={plays} cards={cards} session={session} />}
      {progress && 'practise' in chapters && <ToPractise progress={progress} card={nextCard(cards, plays)} session={session} />}
      {progress && 'moves' in chapters && <Moves progress={progress} />}
      {progress && 'rooms' in chapters && <RoomsGrown progress={progress} />}
      {'plays' in chapters && <KeptPlays plays={plays} cards={cards} session={session} />}
      <OwnData plays={plays} session={session} />
    </Chapters>
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
