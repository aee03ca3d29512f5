import { useContext } from 'preact/hooks';
import type { CatalogueEntry } from '../../scenario/catalogue.ts';
import { useArrival } from '../arrival.ts';
import { LanguageSwitch } from '../language-switch.tsx';
import type { Session } from '../session.ts';
import { InterfaceLanguage, useSay } from '../speaking.ts';
import { words } from '../words.ts';
import { BrokenScenario } from './broken-scenario.tsx';
import { ScenarioCard } from './scenario-card.tsx';
import { useStore } from '../use-store.ts';
import { Wallpaper } from '../wallpaper.tsx';
import { menuWords } from './words.ts';
import './menu.css';

interface MenuProps {
  /** Absent while they are being fetched. */
  readonly cards: readonly CatalogueEntry[] | undefined;
  readonly opening: string | undefined;
  readonly session: Session;
  readonly still: (look: string) => Promise<string>;
}

/** Where the player picks a conversation, or goes on with one. Needs nothing but this page. */
export function Menu({ cards, opening, session, still }: MenuProps) {
  const say = useSay();
  const heading = useArrival<HTMLHeadingElement>();
  const language = useContext(InterfaceLanguage);
  useStore(session.keeping.state);
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
        <h2 class="menu-choose">{say(cards?.length === 0 ? menuWords.emptyTitle : menuWords.choose)}</h2>
        {cards?.length === 0 && <p class="menu-empty">{say(menuWords.empty)}</p>}
        <ul class="menu-cards">
          {cards?.map((entry) => (
            <li key={entry.id}>
              {entry.ok ? (
                <ScenarioCard card={entry} kept={session.keeping.current(entry.id)} opening={opening === entry.id} session={session} still={still} />
              ) : (
                <BrokenScenario broken={entry} />
              )}
            </li>
          ))}
        </ul>
      </main>
      <footer class="menu-foot">
        <button type="button" class="quiet-button" onClick={session.readAbout}>
          {say(words.about)} {say(menuWords.andThanks)}
        </button>
      </footer>
    </div>
  );
}
