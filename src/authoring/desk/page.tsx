import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Text } from '../../model/language.ts';
import { passagesOf } from '../replay.ts';
import { standingOf } from '../standing.ts';
import { shownScenario, type Desk, type DeskState } from './desk.ts';
import { messageOf, timeOfDay } from './message.ts';
import { Remarks } from './remarks.tsx';
import { StandingShown } from './standing-shown.tsx';
import { Tools } from './tools.tsx';
import { deskWords } from './words.ts';
import './desk.css';

/**
 * Puts the desk on the page, beside the scene.
 *
 * @param scene address of the page in which the scene is played
 * @param hold is given the frame of that page, to talk with it
 */
export function mountDesk(page: HTMLElement, desk: Desk, scene: string, hold: (frame: HTMLIFrameElement | null) => void): void {
  render(<DeskPage desk={desk} scene={scene} hold={hold} />, page);
}

interface DeskPageProps {
  readonly desk: Desk;
  readonly scene: string;
  readonly hold: (frame: HTMLIFrameElement | null) => void;
}

function DeskPage({ desk, scene, hold }: DeskPageProps) {
  const [state, setState] = useState(desk.state());
  useEffect(() => desk.subscribe(() => setState(desk.state())), [desk]);
  const { language } = state;
  const say = (text: Text): string => text[language];
  const news = state.news.get(state.open ?? '');
  const scenario = shownScenario(state);
  useDocument(state);
  return (
    <div class="desk-page">
      <div class="desk-scene">
        {scenario === undefined && <p class="desk-empty">{say(deskWords.nothingYet)}</p>}
        <iframe ref={hold} src={scene} title={say(deskWords.scene)} hidden={scenario === undefined} />
      </div>
      <main class="desk">
        <header class="desk-top">
          <h1>{say(deskWords.title)}</h1>
          <button type="button" class="quiet-button" lang={language === 'nl' ? 'en' : 'nl'} onClick={() => desk.speak(language === 'nl' ? 'en' : 'nl')}>
            {say(deskWords.yourLanguage)}
          </button>
        </header>
        <p class="desk-message" data-state={stateOf(state)} role="status">
          <span class="desk-time">{timeOfDay(state.at, language)}</span> {messageOf(state)}
        </p>
        <Tools desk={desk} state={state} passages={scenario ? passagesOf(scenario).map(({ id }) => id) : []} />
        {news && <Remarks news={news} language={language} passageAt={passageAt(state)} onGo={desk.goTo} />}
        {scenario && <Standing state={state} />}
      </main>
    </div>
  );
}

/** Milliseconds that the scene gets to show what was saved, before the play is looked back on for what stands beside it. */
const afterScene = 150;

function Standing({ state }: { readonly state: DeskState }) {
  const { seed, choices, language } = state;
  const scenario = shownScenario(state);
  const [standing, setStanding] = useState<ReturnType<typeof standingOf>>();
  useEffect(() => {
    // The scene goes first: what is beside it may come a moment later.
    const later = setTimeout(() => {
      if (scenario) setStanding(standingOf(scenario, { format: 1, scenario: scenario.id, version: scenario.version, seed, choices }, language));
    }, afterScene);
    return () => clearTimeout(later);
  }, [scenario, seed, choices.join(), language]);
  return standing ? <StandingShown standing={standing} language={language} /> : null;
}

function stateOf({ news, open, connected }: DeskState): 'well' | 'broken' {
  const now = news.get(open ?? '');
  const broken = !connected || now?.scenarios.length === 0;
  return broken === true ? 'broken' : 'well';
}

/** Which passage a line is in; nothing while the lines of the file are not those of the scene. */
function passageAt({ news, open, good }: DeskState): (line: number) => string | undefined {
  const now = news.get(open ?? '');
  const [scenario] = good.get(open ?? '') ?? [];
  if (!scenario || now?.scenarios[0]?.version !== scenario.version) return () => undefined;
  const passages = passagesOf(scenario);
  const [ending] = scenario.endings;
  return (line) => (ending && line >= ending.place.line ? undefined : passages.findLast(({ place }) => place.line <= line)?.id);
}

/** What the page as a whole has to know: its language and title. */
function useDocument({ language, open, news }: DeskState): void {
  const errors = news.get(open ?? '')?.mistakes.filter(({ severity }) => severity === 'error').length ?? 0;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${errors > 0 ? `(${errors}) ` : ''}${open ?? 'Samenspel'} · ${deskWords.title[language]}`;
  }, [language, open, errors]);
}
