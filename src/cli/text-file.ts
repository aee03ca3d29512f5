import { readFileSync, writeFileSync } from 'node:fs';
import type { Encoding } from '../scenario/encoding.ts';

/** The text of a file, and how its bytes were written. */
export interface TextFile {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Reads a text file in whatever way it was saved. Undefined when it is not there or can't be read. */
export function readTextFile(path: string): TextFile | undefined {
  try {
    return decoded(readFileSync(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** Writes a text as the file was written before; characters that an old encoding lacks make it UTF-8. */
export function writeTextFile(path: string, { text, encoding }: TextFile): void {
  const bytes = encoding === 'utf-16' ? Buffer.from(text, 'utf16le') : encoding === 'windows-1252' ? encoded(text) : undefined;
  writeFileSync(path, bytes ?? text);
}

/**
 * What bytes say. Bytes that are no UTF-8 are taken for Windows-1252, which older editors on Windows
 * write; a zero byte in them means that it is no text, which the reader tells.
 */
export function decoded(bytes: Uint8Array): TextFile {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes), encoding: 'utf-16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    if (bytes.includes(0)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
    return { text: Array.from(bytes, signOf).join(''), encoding: 'windows-1252' };
  }
}

/** Bytes 0x80 to 0x9F of Windows-1252; the five it leaves open stand for themselves (WHATWG Encoding Standard). */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function signOf(byte: number): string {
  return upper[byte - 0x80] ?? String.fromCharCode(byte);
}

/** Undefined when the text has a character that Windows-1252 lacks. */
function encoded(text: string): Uint8Array | undefined {
  const bytes = Array.from(text, (sign) => {
    const at = upper.indexOf(sign);
    return at >= 0 ? 0x80 + at : sign.length === 1 ? sign.charCodeAt(0) : 256;
  });
  return bytes.every((byte) => byte < 256) ? Uint8Array.from(bytes) : undefined;
}
