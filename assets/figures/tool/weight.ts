import { brotliCompressSync } from 'node:zlib';

/** Bytes of a text as the browser fetches it. */
export function brotliSize(text: string): number {
  return brotliCompressSync(text).length;
}
