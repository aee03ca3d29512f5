import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { transformWithOxc, type Plugin } from 'vite';
import { manifest } from './manifest.ts';

const workerSource = join(import.meta.dirname, 'worker.ts');
const iconFolder = join(import.meta.dirname, '../../../../assets/icons/made');

/** Not needed to play: licences are there to be read, and of each sound the coding that browsers of today take will do. */
const leftOut = /\.(?:m4a|md|txt|br|gz|map)$|^sw\.js$/;

/** Makes the built game one that can be installed and that plays without a connection. */
export function offline(): Plugin {
  let folder = '';
  return {
    name: 'samenspel:offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(manifest) });
      for (const icon of readdirSync(iconFolder)) this.emitFile({ type: 'asset', fileName: icon, source: readFileSync(join(iconFolder, icon)) });
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-apple-180.png' }, injectTo: 'head' },
    ],
    // When everything is there, the page with its last changes too.
    async closeBundle() {
      const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      const files = all.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll(sep, '/'));
      writeFileSync(join(folder, 'sw.js'), await workerWith(folder, files.filter((file) => !leftOut.test(file)).toSorted()));
    },
  };
}

async function workerWith(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const { code } = await transformWithOxc(readFileSync(workerSource, 'utf8'), workerSource);
  return `const version = '${hash.digest('hex').slice(0, 12)}';\nconst files = ${JSON.stringify(files)};\n${code}`;
}
