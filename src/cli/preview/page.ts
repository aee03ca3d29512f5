import { extname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { pageConfig, pageTarget } from '../site/page-config.ts';
import { prunedPhaser } from '../site/pruned-phaser.ts';

/** The files of the preview's page, by their path. Kept in memory: nothing is left behind on disk. */
export type PageFiles = ReadonlyMap<string, PageFile>;

export interface PageFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Builds the page of the preview: the game's own interface, stage and sound, with the desk beside it. A few seconds. */
export async function buildPreviewPage(root: string): Promise<PageFiles> {
  const built = await build({
    ...pageConfig,
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [prunedPhaser()],
    // Read from this machine and by one person: quickly built is worth more than small.
    build: { write: false, target: pageTarget, minify: false, assetsInlineLimit: 0, rolldownOptions: { input: join(root, 'preview.html') } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  return new Map(outputs.map((output) => [`/${output.fileName}`, fileOf(output)] as const));
}

function fileOf(output: Rolldown.OutputChunk | Rolldown.OutputAsset): PageFile {
  const type = types[extname(output.fileName)] ?? 'application/octet-stream';
  return { type, body: output.type === 'chunk' ? output.code : output.source };
}
