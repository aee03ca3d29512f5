import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const texts = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt']);

/** Below this many bytes compression saves no packet. */
const worthwhile = 1024;

/** Puts a `.br` and a `.gz` beside every text of the built site, for servers that send those. */
export function compress(): Plugin {
  let folder = '';
  return {
    name: 'samenspel:compress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (texts.has(extname(file))) compressFile(join(folder, file));
      }
    },
  };
}

function compressFile(path: string): void {
  const source = readFileSync(path);
  if (source.length < worthwhile) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: source.length, [constants.BROTLI_PARAM_QUALITY]: 11 };
  writeFileSync(`${path}.br`, brotliCompressSync(source, { params }));
  writeFileSync(`${path}.gz`, gzipSync(source, { level: 9 }));
}
