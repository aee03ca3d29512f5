import { h, render } from 'preact';
import { catalogue, guides, load } from 'virtual:scenarios';
import { ClassPage } from './classroom/screens/host/class-page.tsx';
import { placeIn } from './classroom/screens/host/place.ts';
import './interface/fonts.css';
import './interface/tokens.css';
import './interface/base.css';
import './classroom/screens/common.css';
import './classroom/screens/phone/phone.css';
import './classroom/screens/host/trainer.css';
import './classroom/screens/host/projector.css';

// The trainer's page: start, own screen, projector. The game's own stage is fetched when a scene is shown.

const page = document.getElementById('page');
if (!page) throw new Error('The page has no place for the lesson.');

const ports = {
  address: document.baseURI,
  catalogue,
  loadScenario: async (id: string) => {
    const fetch = load[id];
    // Everybody in the room reads the same words: those in which the conversation was written.
    if (!fetch) throw new Error(`There is no scenario called ${id}.`);
    return (await fetch.nl()).default;
  },
  loadGuide: async (id: string, language: 'nl' | 'en') => (await (guides[id]?.[language] ?? guides[id]?.nl)?.())?.default,
  openStage: async (host: HTMLElement, wishes: { readonly reducedMotion: boolean }) => (await import('./parts.ts')).openStage(host, wishes),
  storage: () => localStorage,
};

render(h(ClassPage, { ports, first: placeIn(location.hash), language: document.documentElement.lang === 'en' ? 'en' : 'nl' }), page);
