/**
 * The interface by itself, to look at: `npx vite`, then /test/interface/gallery.html. Real plays of
 * real scenarios, with a painted backdrop in place of the stage, silence in place of the sound, and
 * a fixed seed. `?stage=none` shows what is there without drawings, `?catalogue=empty` and
 * `?catalogue=broken` the menu's other faces, `?storage=blocked` a browser that keeps nothing.
 */
import { cards, catalogue, examples, load } from 'virtual:scenarios';
import { mount } from '../../src/interface/app.tsx';
import type { CatalogueEntry } from '../../src/scenario/catalogue.ts';
import type { Language } from '../../src/model/language.ts';
import type { TextStorage } from '../../src/interface/ports.ts';
import { openDatabase } from '../../src/interface/keep/database.ts';
import { backdrop } from './fixtures/backdrop.ts';
import { brokenCard } from './fixtures/broken-card.ts';
import { counted, noShelf } from './fixtures/shelf.ts';
import { silence } from './fixtures/silence.ts';

const asked = new URLSearchParams(location.search);

const catalogues: Readonly<Record<string, readonly CatalogueEntry[]>> = { empty: [], broken: [...catalogue, brokenCard] };

function blocked(): TextStorage {
  throw new DOMException('The gallery was asked to forbid it.', 'SecurityError');
}

const page = document.getElementById('game');
if (!page) throw new Error('The gallery has no place for the game.');

mount(page, {
  catalogue: catalogues[asked.get('catalogue') ?? ''] ?? catalogue,
  cardsIn: (language) => (asked.has('catalogue') ? undefined : cards[language]?.().then((module) => module.default)),
  loadScenario: async (id, language) => {
    const scenario = load[id]?.[language];
    if (!scenario) throw new Error(`There is no scenario ${id}.`);
    return (await scenario()).default;
  },
  examples: Object.keys(examples),
  example: (id) => examples[id]?.().then((module) => module.default),
  plays: async () => {
    const [{ beginPlay, resumePlay }, { lookBack }, { otherwise }, { Futures }] = await Promise.all([
      import('../../src/play/play.ts'),
      import('../../src/play/look-back.ts'),
      import('../../src/play/what-if.ts'),
      import('../../src/play/explore/from-here.ts'),
    ]);
    return { begin: beginPlay, resume: resumePlay, lookBack, otherwise, futures: (scenario) => Promise.resolve(new Futures(scenario)) };
  },
  openStage: asked.get('stage') === 'none' ? () => Promise.reject(new Error('The gallery was asked for no stage.')) : backdrop,
  still: () => Promise.reject(new Error('Nobody is drawn in the gallery.')),
  openSound: () => Promise.resolve(silence),
  speech: window.speechSynthesis,
  shelf: asked.get('storage') === 'blocked' ? noShelf() : openDatabase(),
  tabs: undefined,
  storage: asked.get('storage') === 'blocked' ? blocked : () => localStorage,
  now: () => Date.now(),
  chance: () => 0.25,
  newId: counted(`gallery-${Date.now()}`),
  language: (asked.get('language') ?? 'nl') as Language,
});
