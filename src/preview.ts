import type { Errand, Report } from './authoring/errand.ts';
import { createDesk, type DeskPlace } from './authoring/desk/desk.ts';
import { mountDesk } from './authoring/desk/page.tsx';
import { hearer } from './authoring/wire.ts';
import { mount } from './interface/app.tsx';
import type { Shelf } from './interface/keep/shelf.ts';
import type { Session } from './interface/session.ts';
import type { Language } from './model/language.ts';
import { drawStill, newId, oneSound, openPlays, openStage } from './parts.ts';
import { cardOf } from './scenario/card.ts';

// The page of `npx samenspel preview`: the desk, and in a frame of its own, so that every size is true, the game.

const page = document.getElementById('page');
if (!page) throw new Error('The page has no place for the preview.');

const asked = new URLSearchParams(location.search);
const language: Language = asked.get('language') === 'en' ? 'en' : 'nl';

/** An event in the scene's own window: a large scenario need not be copied for it. */
const asking = 'samenspel:errand';
/** What this tab keeps until it is closed. */
const placeKey = 'samenspel.preview';

/** The author's play is the desk's to keep; there is nothing to come back to. */
const forgetful: Shelf = {
  all: () => Promise.resolve([]),
  change: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

if (asked.has('scene')) openScene(page);
else openDesk(page);

function openDesk(place: HTMLElement): void {
  let frame: HTMLIFrameElement | null = null;
  const desk = createDesk({
    language,
    place: placeKept(),
    keep: keepPlace,
    now: () => Date.now(),
    send: (errand) => frame?.contentWindow?.dispatchEvent(new CustomEvent(asking, { detail: errand })),
  });
  mountDesk(place, desk, `?scene&language=${language}`, (held) => {
    frame = held;
  });
  window.addEventListener('message', ({ source, data }: MessageEvent<Report>) => {
    if (source !== null && source === frame?.contentWindow) desk.reported(data);
  });
  // The browser itself comes back to a tool that was stopped and started again.
  const events = new EventSource('events');
  const hear = hearer();
  events.addEventListener('message', ({ data }: MessageEvent<string>) => desk.hear(hear(data)));
  events.addEventListener('open', () => desk.connected(true));
  events.addEventListener('error', () => desk.connected(false));
}

/** Where the author was before this tab was loaded again. */
function placeKept(): DeskPlace | undefined {
  const kept = sessionStorage.getItem(placeKey);
  return kept === null ? undefined : (JSON.parse(kept) as DeskPlace);
}

function keepPlace(place: DeskPlace): void {
  sessionStorage.setItem(placeKey, JSON.stringify(place));
}

function openScene(place: HTMLElement): void {
  let errand: Errand | undefined;
  let arrived: (first: Errand) => void = () => undefined;
  const first = new Promise<Errand>((resolve) => {
    arrived = resolve;
  });
  const report = (told: Report): void => parent.postMessage(told, location.origin);
  const session = mount(place, {
    get catalogue() {
      return errand ? [cardOf(errand.play.scenario)] : [];
    },
    cardsIn: () => first.then(({ play }) => [cardOf(play.scenario)]),
    loadScenario: () => (errand ? Promise.resolve(errand.play.scenario) : Promise.reject(new Error('There is no scenario yet.'))),
    examples: [],
    example: () => undefined,
    plays: openPlays,
    openStage,
    still: drawStill,
    openSound: oneSound(),
    speech: 'speechSynthesis' in window ? window.speechSynthesis : undefined,
    shelf: forgetful,
    tabs: undefined,
    // Settings last as long as the tab.
    storage: () => sessionStorage,
    newId,
    now: () => Date.now(),
    chance: () => (errand?.play.record.seed ?? 0) / 2 ** 32,
    language,
    onRead: ({ scenario, seed, choices }, at) => report({ kind: 'at', scenario, seed, choices, page: at }),
  });
  window.addEventListener(asking, (event) => {
    if (!('detail' in event)) return;
    errand = event.detail as Errand;
    arrived(errand);
    void run(errand, session);
  });
  report({ kind: 'ready' });
}

/** Who was looking back does so again, as long as the play still comes to its end. */
async function run({ play, page: read }: Errand, session: Session): Promise<void> {
  const wasLookingBack = session.state.get().screen.kind === 'lookingBack';
  await session.showPlay(play, read);
  const { screen } = session.state.get();
  const isThere = screen.kind === 'play' && screen.play === play;
  if (wasLookingBack && isThere && play.view.phase === 'lookingBack') await session.lookBack();
}
