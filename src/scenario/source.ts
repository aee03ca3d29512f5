import type { Piece } from './piece.ts';

/** The text without a byte order mark and with every line ending as `\n`: what an editor on any system saves is the same scenario. */
export function plainLines(source: string): string {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  return text.replace(/\r\n?/g, '\n');
}

/** The lines of a text made plain by `plainLines`, without their endings. */
export function linesOf(text: string): readonly Piece[] {
  return text.split('\n').map((line, index) => ({ text: line, line: index + 1, column: 1 }));
}

/**
 * A fingerprint of 53 bits, as 14 hexadecimal digits: the same text gives the same one on every
 * machine. Not for secrets; two texts that differ will practically never share it.
 * Source: cyrb53 by bryc (public domain), after the mixing steps of MurmurHash3.
 */
export function fingerprint(text: string): string {
  return hash53(text).toString(16).padStart(14, '0');
}

export function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = mixed(high, low);
  low = mixed(low, high);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

function mixed(one: number, other: number): number {
  return Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
}
