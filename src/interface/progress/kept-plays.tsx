import { useContext, useId } from 'preact/hooks';
import type { CatalogueEntry } from '../../scenario/catalogue.ts';
import { Chapter } from '../chapters/chapter.tsx';
import type { KeptPlay } from '../keep/kept-play.ts';
import type { Session } from '../session.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { Confirm } from './confirm.tsx';
import { afterChoices, earlierPlays, progressWords } from './words.ts';

/** What was played longer ago waits until it is asked for. */
const atOnce = 4;

interface KeptPlaysProps {
  readonly plays: readonly KeptPlay[];
  readonly cards: readonly CatalogueEntry[];
  readonly session: Session;
}

/** Everything that was played, the newest first: to look back on, to go on with, to remove. */
export function KeptPlays({ plays, cards, session }: KeptPlaysProps) {
  const say = useSay();
  return (
    <Chapter id="plays">
      <List plays={plays.slice(0, atOnce)} cards={cards} session={session} />
      {plays.length > atOnce && (
        <details class="more">
          <summary>{say(earlierPlays(plays.length - atOnce))}</summary>
          <List plays={plays.slice(atOnce)} cards={cards} session={session} />
        </details>
      )}
    </Chapter>
  );
}

function List({ plays, cards, session }: KeptPlaysProps) {
  return (
    <ol class="kept-plays">
      {plays.map((play) => (
        <Kept key={play.id} play={play} card={cards.find(({ id }) => id === play.record.scenario)} session={session} />
      ))}
    </ol>
  );
}

function Kept({ play, card, session }: { readonly play: KeptPlay; readonly card: CatalogueEntry | undefined; readonly session: Session }) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const what = useId();
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(play.savedAt);
  const choices = say(afterChoices(play.record.choices.length));
  return (
    <li class="kept-play">
      <p id={what} class="kept-play-what">
        <strong lang={card?.ok ? card.language : undefined}>{card?.ok ? card.title : play.record.scenario}</strong>
        <span>
          {play.example === true ? say(progressWords.lookedOn) : play.lesson === true ? `${say(progressWords.withGroup)}, ${choices}` : play.over && play.ending ? `‘${play.ending.title}’` : choices} · <time dateTime={new Date(play.savedAt).toISOString()}>{when}</time>
        </span>
      </p>
      <p class="kept-play-buttons">
        {card?.ok && play.example !== true && (
          <button type="button" class="plain-button" aria-describedby={what} onClick={() => void session.goOnWith(play.id)}>
            {say(play.over ? progressWords.lookBack : progressWords.goOn)}
          </button>
        )}
        <Confirm question={say(progressWords.reallyRemove)} yes={say(progressWords.yesRemove)} labelledBy={what} onYes={() => void session.keeping.remove(play.id)}>
          {say(progressWords.remove)}
        </Confirm>
      </p>
    </li>
  );
}
