import { useContext, useId } from 'preact/hooks';
import arrow from '@phosphor-icons/core/bold/arrow-right-bold.svg?raw';
import clock from '@phosphor-icons/core/bold/clock-bold.svg?raw';
import type { Card } from '../../scenario/catalogue.ts';
import { Fold } from '../fold.tsx';
import { Icon } from '../icon.tsx';
import type { KeptPlay } from '../keep/kept-play.ts';
import { waitingWords } from '../printed/words.ts';
import type { Session } from '../session.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { Vignette } from './vignette.tsx';
import { menuWords, minutes, wasAt, whereInFile } from './words.ts';

interface ScenarioCardProps {
  readonly card: Card;
  readonly kept: KeptPlay | undefined;
  /** It can be looked on at. */
  readonly looksOn: boolean;
  /** It is being fetched at this moment. */
  readonly opening: boolean;
  readonly session: Session;
  readonly still: (look: string) => Promise<string>;
}

/** One conversation: where, with whom, how long, and what it practises. */
export function ScenarioCard({ card, kept, looksOn, opening, session, still }: ScenarioCardProps) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const title = useId();
  return (
    <article class="scenario-card" aria-labelledby={title}>
      <Vignette setting={card.setting} looks={card.persons.map(({ look }) => look)} still={still} />
      <div class="scenario-text">
        <p class="scenario-facts">
          <span lang={card.language}>{card.sector}</span>
          <span>
            <Icon of={clock} /> {say(minutes(card.minutes))}
          </span>
          {card.level === 'entry' && <span>{say(menuWords.entry)}</span>}
        </p>
        <h3 id={title} lang={card.language}>
          {card.title}
        </h3>
        <p lang={card.language}>{card.summary}</p>
        <dl class="scenario-who">
          <dt>{say(menuWords.you)}</dt>
          <dd lang={card.language}>{card.you}</dd>
        </dl>
        <Fold gist={say(menuWords.more)}>
          <dl class="scenario-who">
            <dt>{say(menuWords.with)}</dt>
            <dd lang={card.language}>{card.persons.map((person) => `${person.name} (${person.who})`).join(' · ')}</dd>
            <dt>{say(menuWords.practises)}</dt>
            <dd lang={card.language}>{card.practises.join(' · ')}</dd>
          </dl>
        </Fold>
        {card.language !== language && <p class="scenario-language">{say(menuWords.otherLanguage)}</p>}
        {card.lacking?.map((mistake) => (
          <p key={mistake.file} class="scenario-language">
            {say(menuWords.lacking)} {say(whereInFile(mistake.file, mistake.line))}. {mistake.text[language].what}
          </p>
        ))}
        {kept && (
          <p class="scenario-saved">
            {say(kept.over ? menuWords.finished : wasAt(kept.record.choices.length))}
            {kept.over && kept.ending && ` ${say(menuWords.endedWith)} ‘${kept.ending.title}’.`}
          </p>
        )}
        <p class="scenario-buttons">
          <Ways card={card} kept={kept} looksOn={looksOn} opening={opening} session={session} title={title} />
        </p>
      </div>
    </article>
  );
}

function Ways({ card, kept, looksOn, opening, session, title }: Omit<ScenarioCardProps, 'still'> & { readonly title: string }) {
  const say = useSay();
  const main = useId();
  const again = useId();
  const label = kept ? (kept.over ? menuWords.lookBack : menuWords.goOn) : menuWords.play;
  return (
    <>
      <button
        type="button"
        class="main-button"
        id={main}
        aria-labelledby={`${main} ${title}`}
        aria-disabled={opening || undefined}
        onClick={() => !opening && void (kept ? session.resume(card.id) : session.open(card.id))}
      >
        {say(opening ? waitingWords.opening : label)} <Icon of={arrow} />
      </button>
      {kept && (
        <button type="button" class="quiet-button" id={again} aria-labelledby={`${again} ${title}`} onClick={() => void session.open(card.id)}>
          {say(menuWords.afresh)}
        </button>
      )}
      {looksOn && !kept && (
        <button type="button" class="quiet-button" id={again} aria-labelledby={`${again} ${title}`} onClick={() => void session.lookOn(card.id)}>
          {say(menuWords.lookOnFirst)}
        </button>
      )}
    </>
  );
}
