import { join } from 'node:path';
import { build, createServer, type Plugin } from 'vite';
import type { CatalogueEntry } from '../../scenario/catalogue.ts';
import { pageConfig, pageTarget } from './page-config.ts';
import type { Catalogue } from './scenarios.ts';

const folder = join(import.meta.dirname, '../../interface/printed');

/** What is used of `print.tsx`. */
interface Printer {
  print(menu: { readonly catalogue: readonly CatalogueEntry[]; readonly examples: readonly string[]; readonly classPage: string }): string;
}

const place = '<div id="game"></div>';

/** Prints the menu on the built page, so that it is read, and what is pressed counts, before the game itself has come. */
export function printedMenu({ api: catalogue }: Plugin<Catalogue>): Plugin {
  let first = '';
  return {
    name: 'samenspel:printed-menu',
    apply: 'build',
    async renderStart() {
      first = this.getFileName(this.emitFile({ type: 'asset', name: 'first.js', source: await firstScript() }));
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path }) {
        if (path !== '/index.html' || !catalogue) return undefined;
        if (!html.includes(place)) throw new Error('There is no place on the page to print the menu.');
        const menu = await printed(catalogue);
        return ordered(html, `<script src="./${first}"></script>`).replace(place, () => place.replace('><', () => `>${menu}<`));
      },
    },
  };
}

/**
 * What the page is not shown without comes first: the styles, which the browser asks for without waiting for them, and the first script,
 * for which it does wait. The game is asked for after these.
 */
function ordered(html: string, firstScript: string): string {
  const styles = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const bare = styles.reduce((page, style) => page.replace(style, ''), html);
  return bare.replace('<script type="module"', () => [...styles, firstScript, '<script type="module"'].join('\n    '));
}

/** Drawn here, by the very code that draws it in a browser. */
async function printed(catalogue: Catalogue): Promise<string> {
  const server = await createServer({ ...pageConfig, configFile: false, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, watch: null, ws: false }, optimizeDeps: { noDiscovery: true } });
  try {
    const { print } = (await server.ssrLoadModule(join(folder, 'print.tsx'))) as Printer;
    return print({ ...catalogue.all(), classPage: 'class.html' });
  } finally {
    await server.close();
  }
}

/** A script as of old, which the browser runs before it shows the page. */
async function firstScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: pageTarget, modulePreload: false, lib: { entry: join(folder, 'first.ts'), formats: ['iife'], name: 'first', fileName: 'first' } },
  });
  const [chunk] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The first script of the page can’t be built.');
  return chunk.code;
}
