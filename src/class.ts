import { h, render } from 'preact';
import { cards, catalogue, guides, load } from 'virtual:scenarios';
import { ClassPage } from './classroom/screens/host/class-page.tsx';
import { placeIn } from './classroom/screens/host/place.ts';
import type { ClassPorts } from './classroom/screens/host/ports.ts';
import { keepSettings, readSettings } from './interface/settings.ts';
import './interface/fonts.css';
import './interface/tokens.css';
import './interface/base.css';
import './interface/language-switch.css';
import './classroom/screens/common.css';
import './classroom/screens/phone/phone.css';
import './classroom/screens/host/trainer.css';
import './classroom/screens/host/projector.css';
import './classroom/screens/host/one-screen.css';
import './classroom/screens/host/report.css';

// The trainer's page: start, own screen, projector. The game's own stage is fetched when a scene is shown.

const page = document.getElementById('page');
if (!page) throw new Error('The page has no place for the lesson.');

const storage = () => localStorage;
const place = placeIn(location.hash);
/** The game's own choice of language, made there or here; on a device without one, what the trainer read who sent it here. */
const settings = () => readSettings(storage, (place.kind === 'trainer' && place.language) || 'nl');

const ports: ClassPorts = {
  address: document.baseURI,
  addressesForOthers: async () => (await (await fetch(new URL('addresses', document.baseURI))).json()) as readonly string[],
  catalogue,
  cardsIn: (language) => cards[language]?.().then((module) => module.default),
  keepLanguage: (language) => void keepSettings(storage, { ...settings(), language }),
  loadScenario: async (id, language) => {
    const fetch = load[id]?.[language];
    if (!fetch) throw new Error(`There is no scenario called ${id}.`);
    return (await fetch()).default;
  },
  loadGuide: async (id, language) => (await (guides[id]?.[language] ?? guides[id]?.nl)?.())?.default,
  keepToLookBack: async (record, at) => {
    const [{ openDatabase }, { putDown }] = await Promise.all([import('./interface/keep/database.ts'), import('./interface/keep/put-down.ts')]);
    return `index.html${await putDown(openDatabase(), record, at)}`;
  },
  openStage: async (host, wishes) => (await import('./parts.ts')).openStage(host, wishes),
  storage,
};

render(h(ClassPage, { ports, language: settings().language }), page);
