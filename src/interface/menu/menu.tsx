import { useContext, useState } from 'preact/hooks';
import type { Card, CatalogueEntry } from '../../scenario/catalogue.ts';
import { useArrival } from '../arrival.ts';
import { ComesBack } from '../intention/comes-back.tsx';
import { LanguageSwitch } from '../language-switch.tsx';
import { later } from '../later.tsx';
import type { Session } from '../session.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { useStore } from '../use-store.ts';
import { Wallpaper } from '../wallpaper.tsx';
import { words } from '../words.ts';
import { anything, fits, offerOf, stillOffered, type Wish } from './filter.ts';
import { Filters } from './filters.tsx';
import { Path } from './path.tsx';
import { ScenarioCard } from './scenario-card.tsx';
import { menuWords } from './words.ts';
import './menu.css';

const BrokenScenario = later(() => import('./broken-scenario.tsx').then((module) => module.BrokenScenario));

interface MenuProps {
  /** Absent while they are being fetched. */
  readonly cards: readonly CatalogueEntry[] | undefined;
  /** Ids of the scenarios that can be looked on at. */
  readonly examples: readonly string[];
  readonly classPage?: string | undefined;
  readonly opening: string | undefined;
  readonly session: Session;
  readonly still: (look: string) => Promise<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Where the player picks a conversation, or goes on with one. Needs nothing but this page. */
export function Menu({ cards, examples, classPage, opening, session, still, now }: MenuProps) {
  const say = useSay();
  const heading = useArrival<HTMLHeadingElement>();
  const language = useContext(InterfaceLanguage);
  const { plays, where } = useStore(session.keeping.state);
  const playable = cards?.filter((entry): entry is Card => entry.ok) ?? [];
  return (
    <div class="menu">
      <Wallpaper />
      <header class="menu-top">
        <h1 ref={heading} tabIndex={-1} class="menu-title">
          {say(words.game)}
        </h1>
        <p class="menu-what">{say(menuWords.what)}</p>
        <p class="menu-private">{say(menuWords.private)}</p>
        <LanguageSwitch language={language} onPick={(picked) => session.change({ language: picked })} />
      </header>
      <main class="menu-main">
        {where !== 'reading' && <ComesBack plays={plays} now={now()} session={session} />}
        <Path cards={playable} examples={examples} plays={plays} reading={where === 'reading'} opening={opening} session={session} />
        <section class="menu-conversations">
          <h2 class="menu-choose">{say(cards?.length === 0 ? menuWords.emptyTitle : menuWords.choose)}</h2>
          {cards?.length === 0 && <p class="menu-empty">{say(menuWords.empty)}</p>}
          {cards && <Cards cards={cards} examples={examples} opening={opening} session={session} still={still} />}
        </section>
      </main>
      <footer class="menu-foot">
        {classPage !== undefined && <a class="quiet-button" href={classPage}>{say(menuWords.withGroup)}</a>}
        <button type="button" class="quiet-button" onClick={session.seeProgress}>
          {say(words.progress)}
        </button>
        <button type="button" class="quiet-button to-about" onClick={() => session.read('about')}>
          {say(words.about)} {say(menuWords.andThanks)}
        </button>
        {(['privacy', 'accessibility'] as const).map((page) => (
          <button key={page} type="button" class="quiet-button" onClick={() => session.read(page)}>
            {say(words[page])}
          </button>
        ))}
      </footer>
    </div>
  );
}

function Cards({ cards, examples, opening, session, still }: Omit<MenuProps, 'now'> & { readonly cards: readonly CatalogueEntry[] }) {
  const say = useSay();
  const language = useContext(InterfaceLanguage);
  const [asked, setAsked] = useState<Wish>(anything);
  const offer = offerOf(cards, language);
  const wish = stillOffered(asked, offer);
  const playable = cards.filter((entry) => entry.ok).length;
  const found = cards.filter((entry) => (entry.ok ? fits(entry, wish) : wish.sector === '' && wish.practises === ''));
  return (
    <>
      {playable > 1 && <Filters offer={offer} wish={wish} found={found.length} of={playable} onWish={setAsked} />}
      {found.length === 0 && cards.length > 0 && <p class="menu-empty">{say(menuWords.noneFits)}</p>}
      <ul class="menu-cards">
        {found.map((entry) => (
          <li key={entry.id}>
            {entry.ok ? (
              <ScenarioCard
                card={entry}
                kept={session.keeping.current(entry.id)}
                looksOn={examples.includes(entry.id)}
                opening={opening === entry.id}
                session={session}
                still={still}
              />
            ) : (
              <BrokenScenario broken={entry} onFail={() => session.report({ kind: 'partUnavailable' })} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
