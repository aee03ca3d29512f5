import { hydrate, render } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { applySettings } from './apply-settings.ts';
import { Travelled } from './arrival.ts';
import { later } from './later.tsx';
import { Menu } from './menu/menu.tsx';
import { createNavigation, nowhere } from './navigation.ts';
import { fetchNoticeText, NoticeBoard } from './notice-board.tsx';
import type { Surroundings } from './ports.ts';
import { Printed, takeOver, usePrinted } from './printed/printed.ts';
import type { Aside, Screen, State } from './screens.ts';
import { createSession, type Session } from './session.ts';
import type { Settings } from './settings.ts';
import { InterfaceLanguage } from './speaking.ts';
import { usePlace } from './use-place.ts';
import { useStore } from './use-store.ts';
import { words } from './words.ts';
import './fonts.css';
import './tokens.css';
import './base.css';
import './printed/printed.css';

/** The screens that come after the menu. */
const screens = {
  before: () => import('./before/before.tsx').then((module) => module.Before),
  play: () => import('./play/play-screen.tsx').then((module) => module.PlayScreen),
  progress: () => import('./progress/progress-screen.tsx').then((module) => module.ProgressScreen),
  about: () => import('./about/about.tsx').then((module) => module.About),
  privacy: () => import('./statements/privacy.tsx').then((module) => module.Privacy),
  accessibility: () => import('./statements/accessibility.tsx').then((module) => module.Accessibility),
  lookingBack: () => import('./looking-back/looking-back.tsx').then((module) => module.LookingBack),
};
const Before = later(screens.before);
const PlayScreen = later(screens.play);
const LookingBack = later(screens.lookingBack);
/** The pages that lie over the others. */
const over = {
  about: later(screens.about),
  privacy: later(screens.privacy),
  accessibility: later(screens.accessibility),
};
const Progress = later(screens.progress);

/** Puts the game on the page; where its menu is printed there already, goes on with that. */
export function mount(page: HTMLElement, surroundings: Surroundings): Session {
  const session = createSession(surroundings);
  if (takeOver(page, session.keeping.state.get().plays.length === 0)) hydrate(<App printed surroundings={surroundings} session={session} />, page);
  else render(<App surroundings={surroundings} session={session} />, page);
  return session;
}

/** Fetches what may have to be told, and the screens on the way into a conversation. A failure shows itself when a screen is really needed. */
export async function prefetchPlay(): Promise<void> {
  for (const fetch of [fetchNoticeText, screens.before, screens.play]) await fetch();
}

/** Fetches the letters that most pages can do without, so that none of them changes its shape while it is read. */
export async function prefetchLetters(): Promise<void> {
  for (const face of ['700 1em "Shantell Sans"', '500 1em "Atkinson Hyperlegible Next"']) await document.fonts.load(face, '€');
}

/** Fetches all others. */
export async function prefetchPages(): Promise<void> {
  for (const fetch of Object.values(screens)) await fetch();
}

interface AppProps {
  /** It begins over a menu that is printed on the page. */
  readonly printed?: boolean;
  readonly surroundings: Surroundings;
  readonly session: Session;
}

export function App({ printed = false, surroundings, session }: AppProps) {
  const { screen, aside, settings, notices, cards, opening } = useStore(session.state);
  const travelled = useRef(false);
  useDocument(settings, aside ?? screen);
  usePlace(aside !== undefined);
  const arriving = useNavigation(session, surroundings);
  // The last of all: by then the game goes along with what is given to it.
  const isPrinted = usePrinted(printed);
  const Over = aside && over[aside];
  return (
    <InterfaceLanguage.Provider value={settings.language}>
      <Travelled.Provider value={travelled}>
        <Printed.Provider value={isPrinted}>
          <NoticeBoard notices={notices} onDismiss={session.dismiss} />
          {/* Reading something in between loses nothing of what was filled in or opened. */}
          <div hidden={aside !== undefined}>
            {arriving ? (
              <p class="loading" aria-hidden="true" />
            ) : (
              <Where screen={screen} session={session} settings={settings} surroundings={surroundings} cards={cards} opening={opening} />
            )}
          </div>
          {Over && <Over session={session} onFail={() => { session.leaveAside(); session.report({ kind: 'partUnavailable' }); }} />}
        </Printed.Provider>
      </Travelled.Provider>
    </InterfaceLanguage.Provider>
  );
}

interface WhereProps {
  readonly screen: Screen;
  readonly session: Session;
  readonly settings: Settings;
  readonly surroundings: Surroundings;
  readonly cards: State['cards'];
  readonly opening: string | undefined;
}

function Where({ screen, session, settings, surroundings, cards, opening }: WhereProps) {
  const onFail = (): void => session.report({ kind: 'partUnavailable' });
  switch (screen.kind) {
    case 'menu':
      return <Menu cards={cards} examples={surroundings.examples} classPage={surroundings.classPage} opening={opening} session={session} still={surroundings.still} now={surroundings.now} />;
    case 'progress':
      return <Progress cards={cards} session={session} surroundings={surroundings} onFail={onFail} />;
    case 'before':
      return <Before scenario={screen.scenario} session={session} onFail={onFail} />;
    case 'play':
      return <PlayScreen key={screen.sitting} {...screen} session={session} settings={settings} surroundings={surroundings} onFail={onFail} />;
    case 'lookingBack':
      return <LookingBack {...screen} session={session} onFail={onFail} />;
  }
}

/** Whether the place at which the page was loaded is still being fetched. */
function useNavigation(session: Session, { browser }: Surroundings): boolean {
  const navigation = useMemo(() => createNavigation(session, browser ?? nowhere), [session, browser]);
  useEffect(() => navigation.start(), [navigation]);
  return useStore(navigation.arriving);
}

/** What the page as a whole has to know: the settings, and its title. */
function useDocument(settings: Settings, screen: Screen | Aside): void {
  useEffect(() => applySettings(settings), [settings]);
  const title = typeof screen === 'string' ? words[screen][settings.language] : screen.kind === 'progress' ? words.progress[settings.language] : screen.kind === 'menu' ? undefined : screen.scenario.title;
  useEffect(() => {
    document.title = title === undefined ? 'Samenspel' : `${title} · Samenspel`;
  }, [title]);
}
