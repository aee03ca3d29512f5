import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const entry = join(import.meta.dirname, '../../../src/classroom/client/phone.ts');

/** Bytes, gzipped, of all that a phone needs to take part, without its screens. */
export async function phoneWeight(): Promise<number> {
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'phone' } } });
  const outputs = Array.isArray(built) ? built : [built];
  const code = outputs.flatMap((one) => ('output' in one ? one.output.map((chunk) => ('code' in chunk ? chunk.code : '')) : []));
  return gzipSync(code.join('')).length;
}
