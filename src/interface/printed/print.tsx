import { renderToString } from 'preact-render-to-string';
import type { CatalogueEntry } from '../../scenario/catalogue.ts';
import { App } from '../app.tsx';
import type { Surroundings } from '../ports.ts';
import { createSession } from '../session.ts';

/** The menu as a newcomer sees it, for the built page: what the app itself draws, so that it can go on with it. */
export function print({ catalogue, examples, classPage }: Pick<Surroundings, 'catalogue' | 'examples' | 'classPage'>): string {
  const surroundings: Surroundings = { ...nobody, catalogue, examples, classPage };
  return renderToString(<App printed surroundings={surroundings} session={createSession(surroundings)} />);
}

const nothing = (): Promise<never> => Promise.reject(new Error('There is nothing here but a menu to print.'));

/** Nobody is there yet, and nothing is kept. */
const nobody: Surroundings = {
  catalogue: [] as readonly CatalogueEntry[],
  cardsIn: () => undefined,
  loadScenario: nothing,
  examples: [],
  example: () => undefined,
  plays: nothing,
  openStage: nothing,
  still: nothing,
  openSound: nothing,
  speech: undefined,
  shelf: { all: nothing, change: nothing, remove: nothing, clear: nothing },
  tabs: undefined,
  storage: () => {
    throw new Error('Nothing is kept here.');
  },
  now: () => 0,
  chance: () => 0,
  newId: () => '',
  language: 'nl',
};
