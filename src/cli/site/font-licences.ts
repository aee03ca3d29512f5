import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const maker = 'node_modules/@fontsource-variable';

/** Puts the licences of the fonts beside the game, as they ask; Vite itself knows only of those of code. */
export function fontLicences(): Plugin {
  let root = '';
  return {
    name: 'samenspel:font-licences',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const font of readdirSync(join(root, maker))) {
        const source = readFileSync(join(root, maker, font, 'LICENSE'), 'utf8');
        this.emitFile({ type: 'asset', fileName: `licence-${font}.txt`, source });
      }
    },
  };
}
