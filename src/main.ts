import { beginnings, cards, catalogue, examples, load } from 'virtual:scenarios';
import { mount, prefetchLetters, prefetchPages, prefetchPlay } from './interface/app.tsx';
import { openDatabase } from './interface/keep/database.ts';
import { openTabs } from './interface/keep/tabs.ts';
import { keepOffline } from './interface/updates.ts';
import type { Language } from './model/language.ts';
import { drawStill, fetchLater, idle, newId, oneSound, openBegin, openPlays, openStage, pictured, setUpFirst, within } from './parts.ts';
import type { Scenario } from './scenario/types.ts';

// Everything meets here. The menu is on the page at once; people, pictures and sound come after it.

const page = document.getElementById('game');
if (!page) throw new Error('The page has no place for the game.');

const mayPlay = idle().then(() => Promise.allSettled([prefetchPlay(), openBegin(), prefetchLetters()]));
/** In the order in which it is needed; what fails to come now is asked for again, and told, when it is. */
const machinery = mayPlay.then(() => Promise.allSettled([import('./stage/rehearsal.ts')]));
/** Whatever else there is gives way to the first picture; who stays in the menu gets it all the same. */
const rest = machinery.then(() => within(8000, pictured)).then(idle).then(() => Promise.allSettled([prefetchPages(), openPlays(), import('./sound/sound.ts')]));

const session = mount(page, {
  catalogue,
  cardsIn: (language) => cards[language]?.().then((module) => module.default),
  loadScenario,
  beginning: async (id, language) => {
    const [scenario, begin] = await Promise.all([loadBeginning(id, language), openBegin()]);
    return { scenario, begin };
  },
  examples: Object.keys(examples),
  example: (id) => examples[id]?.().then((module) => module.default),
  classPage: location.protocol.startsWith('http') ? 'class.html' : undefined,
  plays: openPlays,
  openStage,
  still,
  openSound: oneSound(),
  speech: 'speechSynthesis' in window ? window.speechSynthesis : undefined,
  shelf: openDatabase(),
  tabs: openTabs(),
  browser: window,
  watchUpdates,
  storage: () => localStorage,
  now: () => Date.now(),
  chance: () => Math.random(),
  newId,
  language: 'nl',
});

let last = session.state.get().screen;
session.state.subscribe(() => {
  const { screen } = session.state.get();
  if (screen === last) return;
  last = screen;
  // What does not come now is asked for again, and told, when it is to be seen.
  if (screen.kind === 'before') void machinery.then(() => setUpFirst(screen.scenario, () => session.state.get().screen === screen)).then(() => fetchRest(screen.scenario)).catch(() => undefined);
  if (screen.kind === 'play') void pictured.then(idle).then(() => fetchRest(screen.scenario)).catch(() => undefined);
});

async function fetchRest(scenario: Scenario): Promise<void> {
  await Promise.all([loadScenario(scenario.id, scenario.language), openPlays()]);
  await fetchLater(scenario);
}

/** By id and language: those of which everything has come. */
const whole = new Map<string, Scenario>();

async function loadScenario(id: string, language: Language): Promise<Scenario> {
  const fetch = load[id]?.[language];
  if (!fetch) throw new Error(`There is no scenario called ${id}.`);
  const { default: scenario } = await fetch();
  whole.set(`${id}/${language}`, scenario);
  return scenario;
}

/** As much of it as a play can begin with: all, where all is there already. */
async function loadBeginning(id: string, language: Language): Promise<Scenario> {
  const fetch = beginnings[id]?.[language];
  return whole.get(`${id}/${language}`) ?? (fetch ? (await fetch()).default : loadScenario(id, language));
}

/** People on the cards come when a play could begin. */
async function still(look: string): Promise<string> {
  await mayPlay;
  return drawStill(look);
}

/** Not while it is worked on, not from a file, and not where the connection is open for anyone to listen to. */
function watchUpdates(onReady: () => void): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const { serviceWorker } = navigator;
  // Where this can't be had, the game is played with a connection.
  void rest.then(() => keepOffline(serviceWorker, onReady)).catch(() => undefined);
}
