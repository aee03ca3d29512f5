import { mergeConfig, type Plugin, type UserConfig } from 'vite';
import { oneFile } from './src/cli/site/one-file.ts';
import { prunedPhaser } from './src/cli/site/pruned-phaser.ts';
import site from './vite.config.ts';

// `npm run build:single`: the whole game in one file that opens from disk.

/** What belongs to a folder on a server, where a device fetches only what it needs. */
const served = new Set(['samenspel:pruned-phaser', 'samenspel:printed-menu', 'samenspel:policy', 'samenspel:font-licences', 'samenspel:class-pages', 'samenspel:offline', 'samenspel:compress']);
const plugins = (site.plugins as Plugin[]).filter(({ name }) => !served.has(name));

export default mergeConfig({ ...site, plugins }, {
  plugins: [prunedPhaser('both'), ...oneFile('samenspel.html')],
  build: { outDir: 'dist-single', emptyOutDir: true },
} satisfies UserConfig);
