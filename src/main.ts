import { cards, catalogue, examples, load } from 'virtual:scenarios';
import { mount, prefetch } from './interface/app.tsx';
import { openDatabase } from './interface/keep/database.ts';
import { openTabs } from './interface/keep/tabs.ts';
import { keepOffline } from './interface/updates.ts';
import type { Language } from './model/language.ts';
import { drawStill, newId, oneSound, openPlays, openStage } from './parts.ts';
import type { Scenario } from './scenario/types.ts';

// Everything meets here. The menu is on the page at once; people, pictures and sound come after it.

const page = document.getElementById('game');
if (!page) throw new Error('The page has no place for the game.');

const idle = new Promise<void>(whenIdle);

mount(page, {
  catalogue,
  cardsIn: (language) => cards[language]?.().then((module) => module.default),
  loadScenario,
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

void idle.then(() => {
  prefetch();
  // What fails to come now is asked for again, and told, when it is needed.
  void Promise.allSettled([openPlays(), import('./stage/stage.ts'), import('./sound/sound.ts')]);
});

async function loadScenario(id: string, language: Language): Promise<Scenario> {
  const fetch = load[id]?.[language];
  if (!fetch) throw new Error(`There is no scenario called ${id}.`);
  const { default: scenario } = await fetch();
  // Its pictures come while its player reads what it is about.
  import('./stage/ahead.ts').then(({ fetchAhead }) => fetchAhead(scenario)).catch(() => undefined);
  return scenario;
}

/** People on the cards come when the menu has long been usable. */
async function still(look: string): Promise<string> {
  await idle;
  return drawStill(look);
}

/** Not while it is worked on, not from a file, and not where the connection is open for anyone to listen to. */
function watchUpdates(onReady: () => void): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const { serviceWorker } = navigator;
  // Where this can't be had, the game is played with a connection.
  void idle.then(() => keepOffline(serviceWorker, onReady)).catch(() => undefined);
}

/** Not every browser tells when it is idle; then a second after the menu will do. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 4000 });
  else setTimeout(task, 1000);
}
