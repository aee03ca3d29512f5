import { cards, catalogue, load } from 'virtual:scenarios';
import { mount, prefetch } from './interface/app.tsx';
import { openDatabase } from './interface/keep/database.ts';
import { openTabs } from './interface/keep/tabs.ts';
import type { OpenStage, Plays, SoundPort, SoundWishes } from './interface/ports.ts';
import type { Language } from './model/language.ts';
import type { Scenario } from './scenario/types.ts';

// Everything meets here. The menu is on the page at once; people, pictures and sound come after it.

const page = document.getElementById('game');
if (!page) throw new Error('The page has no place for the game.');

const idle = new Promise<void>(whenIdle);

mount(page, {
  catalogue,
  cardsIn: (language) => cards[language]?.().then((module) => module.default),
  loadScenario,
  plays: openPlays,
  openStage,
  still,
  openSound: oneSound(),
  speech: 'speechSynthesis' in window ? window.speechSynthesis : undefined,
  shelf: openDatabase(),
  tabs: openTabs(),
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

async function openPlays(): Promise<Plays> {
  const [{ beginPlay, resumePlay }, { lookBack }] = await Promise.all([import('./play/play.ts'), import('./play/look-back.ts')]);
  return { begin: beginPlay, resume: resumePlay, lookBack };
}

/** People on the cards come when the menu has long been usable. Who can't be found, the stage tells of. */
async function still(look: string): Promise<string> {
  await idle;
  const [{ loadLook }, { figureSvg }] = await Promise.all([import('./stage/figures/wardrobe.ts'), import('./stage/figures/still.ts')]);
  const loaded = await loadLook(look);
  return figureSvg(loaded.ok ? loaded.look : loaded.fallback, 'thoughtful');
}

/** What the stage can't find, something else stands in for; that is for the author to hear, not for the player. */
async function openStage(host: HTMLElement, { reducedMotion }: Parameters<OpenStage>[1]): ReturnType<OpenStage> {
  const { createStage } = await import('./stage/stage.ts');
  const stage = await createStage(host, { renderer: 'auto', reducedMotion, onProblem: (problem) => { console.warn(problem); } });
  if (stage.renderer === 'none') throw new Error('Nothing can be drawn on this device.');
  return stage;
}

/** The page has one sound, whatever is played on it. */
function oneSound(): (wishes: SoundWishes) => Promise<SoundPort> {
  let sound: Promise<SoundPort> | undefined;
  return (wishes) => {
    sound ??= import('./sound/sound.ts').then(({ createSound }) => createSound(wishes));
    sound.catch(() => {
      sound = undefined;
    });
    return sound;
  };
}

/** By chance: also where the page came over plain HTTP, and the browser keeps its own maker of such names to itself. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Not every browser tells when it is idle; then a second after the menu will do. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 4000 });
  else setTimeout(task, 1000);
}
