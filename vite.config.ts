import { defineConfig } from 'vite';
import { cast } from './assets/figures/cast.ts';
import { classPages } from './src/cli/site/class-pages.ts';
import { compress } from './src/cli/site/compress.ts';
import { fontLicences } from './src/cli/site/font-licences.ts';
import { jsonModules } from './src/cli/site/json-modules.ts';
import { pageConfig, pageTarget } from './src/cli/site/page-config.ts';
import { offline } from './src/cli/site/offline/offline.ts';
import { policyTag } from './src/cli/site/policy.ts';
import { printedMenu } from './src/cli/site/printed-menu.ts';
import { prunedPhaser } from './src/cli/site/pruned-phaser.ts';
import { scenarios } from './src/cli/site/scenarios.ts';
import { effectNames } from './src/sound/effects.ts';
import { placeNames } from './src/stage/places.ts';

/** What a scenario may ask for by name. */
const known = {
  settings: placeNames,
  looks: Object.keys(cast),
  sounds: Object.values(effectNames).flatMap(({ nl, en }) => [nl, en]),
};

const catalogue = scenarios(known);

export default defineConfig({
  // The built folder works wherever it is put.
  base: './',
  plugins: [prunedPhaser(), catalogue, printedMenu(catalogue), jsonModules(), policyTag(), fontLicences(), classPages(), offline(), compress()],
  ...pageConfig,
  build: {
    target: pageTarget,
    sourcemap: false,
    // A browser that can't fetch modules ahead, fetches them when it comes to them.
    modulePreload: { polyfill: false },
    // The licences of what is built in go with it.
    license: { fileName: 'licences.md' },
    // Inlined files would be loaded with the page, wanted or not.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Where the time of a build went is of no use to who only wants to play.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'xstate', test: /node_modules[\\/]xstate/ },
            { name: 'howler', test: /node_modules[\\/]howler/ },
          ],
        },
      },
    },
  },
});
